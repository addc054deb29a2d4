package fr.actionlogement.convention.salaries.demonstration.interne;

import fr.actionlogement.convention.salaries.demonstration.DemandeFictive;
import fr.actionlogement.convention.salaries.eligibilite.Produit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes the fictitious loans and advances in batches. */
@Component
public class TablesDesDemandes {

    private static final String AIDES = """
            insert into salaries.aide (reference, produit, etat, origine, demande_le, personne_id, commune, saisi_par,
              montant_centimes, verse_centimes, exercice, accorde_le, accorde_par, engagement_id, maj_le)
            select u.reference, u.produit, u.etat, 'DOSSIER', u.depose, u.personne, u.commune, 'gestionnaire.salaries',
              u.montant, u.verse, extract(year from u.accorde), u.accorde,
              case when u.accorde is not null then 'controleur.1' end, u.engagement,
              (coalesce(u.accorde, u.depose) + time '10:00') at time zone 'Europe/Paris'
            from jsonb_to_recordset(?::jsonb) as u(reference text, produit text, etat text, depose date, personne uuid,
              commune text, montant bigint, verse bigint, accorde date, engagement uuid)
            """;
    private static final String DEMANDES = """
            insert into salaries.demande (aide_id, situation, objet, montant_centimes, mois, depose_le, baremes, avis)
            select a.id, u.situation::jsonb, u.objet, u.demande, u.mois, u.depose, u.baremes, u.avis
            from jsonb_to_recordset(?::jsonb) as u(reference text, situation text, objet text, demande bigint, mois int,
              depose date, baremes int[], avis text)
            join salaries.aide a on a.reference = u.reference
            """;
    private static final String PRETS = """
            insert into salaries.pret (aide_id, montant_centimes, mois, taux, assurance, avance, mensualite_minimale_centimes,
              differe, taeg, offre_le, acceptable_du, acceptable_au, acceptee_le, depart)
            select a.id, u.montant, u.duree, u.taux, u.assurance, u.avance, case when u.avance then 2000 else 0 end,
              case when u.avance then 3 else 1 end, u.taeg, u.offre, u.offre + u.reflexion, u.offre + 30,
              case when u.verse_le is not null then u.offre + u.reflexion end, u.verse_le
            from jsonb_to_recordset(?::jsonb) as u(reference text, montant bigint, duree int, taux bigint, assurance bigint,
              avance boolean, taeg bigint, offre date, reflexion int, verse_le date)
            join salaries.aide a on a.reference = u.reference
            """;
    private static final String VERSEMENTS = """
            insert into salaries.versement (aide_id, rang, montant_centimes, justificatif, etat, demande_par, demande_le,
              certifie_par, certifie_le, paye_par, paye_le)
            select a.id, 1, u.montant, 'Justificatif fictif', 'PAYE', 'gestionnaire.salaries', u.verse_le, 'controleur.1', u.verse_le,
              'controleur.1', u.verse_le
            from jsonb_to_recordset(?::jsonb) as u(reference text, montant bigint, verse_le date)
            join salaries.aide a on a.reference = u.reference where u.verse_le is not null
            """;
    private static final String ECHEANCES = """
            insert into salaries.echeance (aide_id, rang, le, type, capital_centimes, interets_centimes, assurance_centimes,
              restant_centimes, regle_centimes, regle_le)
            select a.id, u.rang, u.le, 'ECHEANCE', u.capital, u.interets, u.assurance, u.restant,
              case when u.reglee then u.capital + u.interets + u.assurance else 0 end, case when u.reglee then u.le end
            from jsonb_to_recordset(?::jsonb) as u(reference text, rang int, le date, capital bigint, interets bigint,
              assurance bigint, restant bigint, reglee boolean)
            join salaries.aide a on a.reference = u.reference
            """;

    private final JdbcTemplate sql;
    private final JsonMapper json;

    TablesDesDemandes(JdbcTemplate sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** Writes requests whose commitments are in the books already. */
    public void ecrire(List<DemandeFictive> demandes, LocalDate jour) {
        String lignes = json.writeValueAsString(
                demandes.stream().map(d -> ligne(d, jour)).toList());
        sql.update(AIDES, lignes);
        sql.update(DEMANDES, lignes);
        String accordees = json.writeValueAsString(demandes.stream()
                .filter(d -> d.accordeLe() != null)
                .map(d -> ligne(d, jour))
                .toList());
        sql.update(PRETS, accordees);
        sql.update(VERSEMENTS, accordees);
        List<Map<String, @Nullable Object>> echeances = new ArrayList<>();
        demandes.forEach(d -> echeances(d, echeances));
        sql.update(ECHEANCES, json.writeValueAsString(echeances));
    }

    private Map<String, @Nullable Object> ligne(DemandeFictive d, LocalDate jour) {
        boolean accordee = d.accordeLe() != null;
        Map<String, @Nullable Object> ligne = new HashMap<>();
        ligne.put("reference", d.reference());
        ligne.put("produit", d.produit().code());
        ligne.put("etat", d.etat().name());
        ligne.put("depose", d.deposeLe());
        ligne.put("personne", d.personne());
        ligne.put("commune", d.commune().code());
        ligne.put("montant", accordee ? d.avis().total().centimes() : 0L);
        ligne.put("verse", d.verseLe() == null ? 0L : d.avis().total().centimes());
        ligne.put("verse_le", d.verseLe());
        ligne.put("accorde", d.accordeLe());
        ligne.put("engagement", accordee ? d.engagement() : null);
        ligne.put("situation", json.writeValueAsString(d.situation().sansAge()));
        ligne.put("objet", d.objet());
        ligne.put("demande", d.montant().centimes());
        ligne.put("mois", d.mois());
        ligne.put("baremes", d.avis().baremes());
        ligne.put("avis", json.writeValueAsString(d.avis()));
        boolean avance = d.produit() == Produit.LOCA_PASS;
        ligne.put("avance", avance);
        ligne.put("duree", d.avis().offre().mensualites());
        ligne.put(
                "taux",
                d.avis().offre().taux() == null ? 0L : d.avis().offre().taux().millioniemes());
        ligne.put("assurance", d.produit() == Produit.PRET_ACCESSION && d.taeg() != null ? 3_000L : 0L);
        ligne.put("taeg", d.taeg() == null ? null : d.taeg().millioniemes());
        ligne.put("offre", d.taeg() == null ? null : d.accordeLe());
        ligne.put("reflexion", d.produit() == Produit.PRET_ACCESSION ? 11 : 0);
        return ligne;
    }

    private static void echeances(DemandeFictive d, List<Map<String, @Nullable Object>> echeances) {
        d.echeancier().forEach(e -> {
            Map<String, @Nullable Object> ligne = new HashMap<>();
            ligne.put("reference", d.reference());
            ligne.put("rang", e.rang());
            ligne.put("le", e.date());
            ligne.put("capital", e.capital().centimes());
            ligne.put("interets", e.interets().centimes());
            ligne.put("assurance", e.assurance().centimes());
            ligne.put("restant", e.restant().centimes());
            ligne.put("reglee", e.rang() <= d.reglees());
            echeances.add(ligne);
        });
    }
}
