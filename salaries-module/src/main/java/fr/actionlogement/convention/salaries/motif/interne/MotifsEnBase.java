package fr.actionlogement.convention.salaries.motif.interne;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reasons, by file and act. */
@Component
public class MotifsEnBase {

    private final JdbcTemplate sql;

    MotifsEnBase(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Keeps a reason. */
    public void garder(String dossier, String acte, String texte, String auteur) {
        sql.update(
                "insert into salaries.motif (dossier, acte, texte, auteur) values (?, ?, ?, ?)",
                dossier,
                acte,
                texte,
                auteur);
    }

    /** The reasons of a file by act, the latest first. */
    public Map<String, Deque<String>> parActe(String dossier) {
        Map<String, Deque<String>> motifs = new HashMap<>();
        sql.query(
                "select acte, texte from salaries.motif where dossier = ? order by id desc",
                l -> {
                    motifs.computeIfAbsent(l.getString(1), acte -> new ArrayDeque<>())
                            .add(l.getString(2));
                },
                dossier);
        return motifs;
    }

    /** Forgets the reasons of files. */
    public void effacer(Collection<String> dossiers) {
        sql.update("delete from salaries.motif where dossier = any (?)", (Object) dossiers.toArray(String[]::new));
    }
}
