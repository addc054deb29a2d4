package fr.actionlogement.convention.salaries.conservation.interne;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * What the files of a person keep besides her identity and might lead to her: her situation, her employer, the reasons and
 * receipts that an operator typed. Sums, days of acts and states stay.
 */
@Component
public class TextesDesDossiers {

    private static final String AIDES = " where aide_id in (select id from salaries.aide where personne_id = any (?))";
    private static final String CONTRATS =
            " where contrat_id in (select id from salaries.visale_contrat where personne_id = any (?))";

    private static final List<String> OUBLIS = List.of(
            "update salaries.mobili_jeune set employeur = null, motif = null, avis = null, debut_contrat = null,"
                    + " fin_contrat = null, remuneration_centimes = null, entree_logement = null, loyer_centimes = null,"
                    + " aide_logement_centimes = null, distance_km = null, trajet_minutes = null, double_loyer = null"
                    + AIDES,
            "update salaries.demande set situation = '{}', objet = '', motif = null, avis = null" + AIDES,
            "update salaries.versement set justificatif = 'Effacé ' || rang" + AIDES,
            "update salaries.visale_visa set motif = case when motif is not null then 'Effacé' end, situation = null,"
                    + " avis = null where personne_id = any (?)",
            "update salaries.visale_contrat set bailleur = 'EFFACE' where bailleur is not null and personne_id = any (?)",
            "update salaries.visale_sinistre set motif = 'Effacé'" + CONTRATS + " and motif is not null",
            "update salaries.visale_creance set perte_motif = 'Effacé'" + CONTRATS + " and perte_motif is not null",
            "update salaries.logement_demande set motif = 'Effacé' where motif is not null and personne_id = any (?)",
            "update salaries.logement_candidature set motif = 'Effacé' where motif is not null and demande_id in"
                    + " (select id from salaries.logement_demande where personne_id = any (?))",
            "update salaries.bail set motif = 'Effacé' where motif is not null and personne_id = any (?)");

    private final JdbcTemplate sql;

    TextesDesDossiers(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** References under which something was written on these people: their files, the claims on their guarantees. */
    public List<String> references(List<UUID> personnes) {
        UUID[] qui = personnes.toArray(UUID[]::new);
        return sql.queryForList(
                "select reference from salaries.dossier_de_personne where personne_id = any (?) union all"
                        + " select s.reference from salaries.visale_sinistre s"
                        + " join salaries.visale_contrat c on c.id = s.contrat_id where c.personne_id = any (?)",
                String.class,
                qui,
                qui);
    }

    /** Forgets, in one statement per table. */
    public void oublier(List<UUID> personnes) {
        OUBLIS.forEach(oubli -> sql.update(oubli, (Object) personnes.toArray(UUID[]::new)));
    }
}
