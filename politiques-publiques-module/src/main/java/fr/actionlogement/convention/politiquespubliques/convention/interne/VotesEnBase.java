package fr.actionlogement.convention.politiquespubliques.convention.interne;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.politiquespubliques.convention.VoteSaisi;
import fr.actionlogement.convention.politiquespubliques.convention.VoteVu;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The votes of the bodies, written once. */
@Component
public class VotesEnBase {

    private static final String ECRIRE = """
            insert into politiques.vote (convention_id, exercice, montant_centimes, vote_le, source, auteur, enregistre_le)
            values (?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String LIRE = """
            select * from politiques.vote where convention_id = ? order by exercice, id
            """;

    private final JdbcTemplate sql;

    VotesEnBase(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Keeps a vote. */
    public void ecrire(long convention, VoteSaisi vote, String auteur, Instant quand) {
        ecrire(convention, vote.exercice(), vote.montant(), Date.valueOf(vote.voteLe()), vote.source(), auteur, quand);
    }

    /** Keeps what was known of a vote when the convention was recorded. */
    public void ecrire(
            long convention, Exercice exercice, Montant montant, String source, String auteur, Instant quand) {
        ecrire(convention, exercice, montant, null, source, auteur, quand);
    }

    /** The votes of a convention, by year. */
    public List<VoteVu> lire(long convention) {
        return sql.query(
                LIRE,
                (ligne, n) -> new VoteVu(
                        new Exercice(ligne.getInt("exercice")),
                        Montant.deCentimes(ligne.getLong("montant_centimes")),
                        ligne.getDate("vote_le") == null
                                ? null
                                : ligne.getDate("vote_le").toLocalDate(),
                        ligne.getString("source"),
                        ligne.getString("auteur")),
                convention);
    }

    private void ecrire(
            long convention,
            Exercice exercice,
            Montant montant,
            @Nullable Date voteLe,
            String source,
            String auteur,
            Instant quand) {
        sql.update(
                ECRIRE,
                convention,
                exercice.annee(),
                montant.centimes(),
                voteLe,
                source.strip(),
                auteur,
                Timestamp.from(quand));
    }
}
