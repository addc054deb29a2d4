package fr.actionlogement.convention.politiquespubliques.compterendu.interne;

import fr.actionlogement.convention.common.territoire.Departement;
import fr.actionlogement.convention.politiquespubliques.compterendu.EtatDeCompteRendu;
import fr.actionlogement.convention.politiquespubliques.compterendu.Periode;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The figures by département of the reports, written apart from the others. */
@Component
public class ActiviteEnBase {

    private static final String PERIODE = " where convention_reference = ? and annee = ? and semestre = ?";

    private final JdbcTemplate sql;

    ActiviteEnBase(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Where the report of a half-year stands: the draft first, BROUILLON too when there is none. */
    public EtatDeCompteRendu etat(String convention, Periode periode) {
        return sql
                .queryForList(
                        "select etat from politiques.compte_rendu" + PERIODE
                                + " and etat <> 'REMPLACE' order by etat = 'CERTIFIE', id desc limit 1",
                        String.class,
                        convention,
                        periode.annee(),
                        periode.semestre())
                .stream()
                .map(EtatDeCompteRendu::valueOf)
                .findFirst()
                .orElse(EtatDeCompteRendu.BROUILLON);
    }

    /** The draft of a half-year if there is one, held until the end of the transaction. */
    public Optional<Long> tenir(String convention, Periode periode) {
        return sql
                .queryForList(
                        "select id from politiques.compte_rendu" + PERIODE + " and etat = 'BROUILLON' for update",
                        Long.class,
                        convention,
                        periode.annee(),
                        periode.semestre())
                .stream()
                .findFirst();
    }

    /** Its reference. */
    public String reference(long rapport) {
        return String.valueOf(sql.queryForObject(
                "select reference from politiques.compte_rendu where id = ?", String.class, rapport));
    }

    /** The figures of a report for an indicator. */
    public Map<Departement, Long> valeurs(long rapport, String indicateur) {
        Map<Departement, Long> valeurs = new HashMap<>();
        sql.query(
                "select departement_code, valeur from politiques.compte_rendu_valeur where compte_rendu_id = ? and indicateur_code = ?",
                ligne -> {
                    valeurs.put(new Departement(ligne.getString("departement_code")), ligne.getLong("valeur"));
                },
                rapport,
                indicateur);
        return valeurs;
    }

    /** Writes figures in place of those of the same départements. */
    public void ecrire(long rapport, String indicateur, Map<Departement, Long> valeurs, Instant quand) {
        sql.batchUpdate(
                "delete from politiques.compte_rendu_valeur where compte_rendu_id = ? and indicateur_code = ? and departement_code = ?",
                valeurs.keySet().stream()
                        .map(departement -> new Object[] {rapport, indicateur, departement.code()})
                        .toList());
        sql.batchUpdate(
                "insert into politiques.compte_rendu_valeur values (?, ?, ?, ?)",
                valeurs.entrySet().stream()
                        .map(valeur -> new Object[] {
                            rapport, indicateur, valeur.getKey().code(), valeur.getValue()
                        })
                        .toList());
        sql.update(
                "update politiques.compte_rendu set modifie_le = ?, version = version + 1 where id = ?",
                Timestamp.from(quand),
                rapport);
    }

    /** Gives a figure its value of before, when it still is what was written. */
    public boolean reprendre(
            long rapport, String indicateur, Departement departement, long ecrite, @Nullable Long avant) {
        boolean otee = sql.update(
                        "delete from politiques.compte_rendu_valeur where compte_rendu_id = ? and indicateur_code = ?"
                                + " and departement_code = ? and valeur = ?",
                        rapport,
                        indicateur,
                        departement.code(),
                        ecrite)
                == 1;
        if (otee && avant != null) {
            sql.update(
                    "insert into politiques.compte_rendu_valeur values (?, ?, ?, ?)",
                    rapport,
                    indicateur,
                    departement.code(),
                    avant);
        }
        return otee;
    }
}
