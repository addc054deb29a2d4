package fr.actionlogement.convention.salaries.demonstration.interne;

import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.salaries.aide.Etat;
import fr.actionlogement.convention.salaries.demonstration.DossierFictif;
import fr.actionlogement.convention.salaries.demonstration.TermeFictif;
import fr.actionlogement.convention.salaries.eligibilite.Critere;
import fr.actionlogement.convention.salaries.eligibilite.SituationMobiliJeune;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes the fictitious files in batches. */
@Component
public class TablesFictives {

    private static final String AIDES = """
            insert into salaries.aide (reference, produit, etat, origine, demande_le, personne_id, commune, saisi_par,
              montant_centimes, verse_centimes, exercice, accorde_le, accorde_par, engagement_id, maj_le)
            select u.reference, 'MOBILI-JEUNE', u.etat, 'DOSSIER', u.demande, u.personne, u.commune,
              'gestionnaire.salaries', u.montant, u.verse, extract(year from u.accorde), u.accorde,
              case when u.accorde is not null then 'controleur.1' end, u.engagement,
              (coalesce(u.accorde, u.demande) + time '10:00') at time zone 'Europe/Paris'
            from jsonb_to_recordset(?::jsonb) as u(rang int, reference text, etat text, demande date, personne uuid,
              commune text, montant bigint, verse bigint, accorde date, engagement uuid)
            order by u.rang
            """;
    private static final String FICHES = """
            insert into salaries.mobili_jeune (aide_id, type_contrat, debut_contrat, fin_contrat, secteur, employeur,
              remuneration_centimes, occupation, entree_logement, loyer_centimes, aide_logement_centimes, distance_km,
              trajet_minutes, double_loyer, periodicite, depose_le, baremes, avis, mensualite_centimes, mensualites, motif)
            select a.id, u.contrat, u.debut, u.fin, u.secteur, '732829320', u.remuneration, u.occupation, u.entree,
              u.loyer, u.aide, u.distance, u.trajet, u.double_loyer, u.periodicite, u.depose, u.baremes, u.avis,
              u.mensualite, u.mensualites, u.motif
            from jsonb_to_recordset(?::jsonb) as u(reference text, contrat text, debut date, fin date, secteur text,
              remuneration bigint, occupation text, entree date, loyer bigint, aide bigint, distance int, trajet int,
              double_loyer boolean, periodicite text, depose date, baremes int[], avis text, mensualite bigint,
              mensualites int, motif text)
            join salaries.aide a on a.reference = u.reference
            """;
    private static final String TERMES = """
            insert into salaries.terme (aide_id, rang, du, au, mensualites, quittances, montant_centimes, etat,
              demande_par, demande_le, certifie_par, certifie_le, paye_par, paye_le)
            select a.id, u.rang, u.du, u.au, u.mensualites, case when u.etat <> 'PREVU' then u.mensualites end, u.montant,
              u.etat, case when u.etat <> 'PREVU' then 'gestionnaire.salaries' end, u.demande,
              case when u.etat in ('CERTIFIE', 'PAYE') then 'controleur.1' end,
              case when u.etat in ('CERTIFIE', 'PAYE') then u.demande end,
              case when u.etat = 'PAYE' then 'controleur.1' end, u.paye
            from jsonb_to_recordset(?::jsonb) as u(reference text, rang int, du date, au date, mensualites int,
              montant bigint, etat text, demande date, paye date)
            join salaries.aide a on a.reference = u.reference
            """;

    private final JdbcTemplate sql;
    private final JsonMapper json;

    TablesFictives(JdbcTemplate sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** The most populated communes, biggest first. */
    public List<CodeCommune> communes(int combien) {
        return sql.query(
                "select code from common.commune order by population desc, code limit ?",
                (l, rang) -> new CodeCommune(l.getString(1)),
                combien);
    }

    /** Writes files whose commitments are in the books already. */
    public void ecrire(List<DossierFictif> dossiers) {
        ecrire(
                AIDES,
                IntStream.range(0, dossiers.size())
                        .mapToObj(i -> aide(i, dossiers.get(i)))
                        .toList());
        ecrire(FICHES, dossiers.stream().map(this::fiche).toList());
        ecrire(
                TERMES,
                dossiers.stream()
                        .flatMap(d -> d.termes().stream().map(t -> terme(d, t)))
                        .toList());
    }

    private void ecrire(String ordre, List<Map<String, @Nullable Object>> lignes) {
        sql.update(ordre, json.writeValueAsString(lignes));
    }

    private static Map<String, @Nullable Object> aide(int rang, DossierFictif d) {
        boolean accorde = d.accordeLe() != null;
        Map<String, @Nullable Object> ligne = new HashMap<>();
        ligne.put("rang", rang);
        ligne.put("reference", d.reference());
        ligne.put("etat", d.etat().name());
        ligne.put("demande", d.deposeLe());
        ligne.put("personne", d.personne());
        ligne.put("commune", d.commune().code());
        ligne.put("montant", accorde ? d.avis().total().centimes() : 0L);
        ligne.put("verse", d.verse().centimes());
        ligne.put("accorde", d.accordeLe());
        ligne.put("engagement", accorde ? d.engagement() : null);
        return ligne;
    }

    private Map<String, @Nullable Object> fiche(DossierFictif d) {
        SituationMobiliJeune s = d.situation();
        Map<String, @Nullable Object> ligne = new HashMap<>();
        ligne.put("reference", d.reference());
        ligne.put("contrat", s.typeContrat());
        ligne.put("debut", s.debutContrat());
        ligne.put("fin", s.finContrat());
        ligne.put("secteur", s.secteur());
        ligne.put("remuneration", s.remuneration().centimes());
        ligne.put("occupation", s.occupation());
        ligne.put("entree", s.entreeLogement());
        ligne.put("loyer", s.loyer().centimes());
        ligne.put("aide", s.aideAuLogement().centimes());
        ligne.put("distance", s.distanceKm());
        ligne.put("trajet", s.trajetMinutes());
        ligne.put("double_loyer", s.doubleLoyer());
        ligne.put("periodicite", d.periodicite());
        ligne.put("baremes", List.of());
        if (d.etat() != Etat.BROUILLON) {
            ligne.put("depose", d.deposeLe());
            ligne.put("baremes", d.avis().baremes());
            ligne.put("avis", json.writeValueAsString(d.avis()));
            ligne.put("mensualite", d.avis().offre().mensualite().centimes());
            ligne.put("mensualites", d.avis().offre().mensualites());
        }
        ligne.put("motif", motif(d));
        return ligne;
    }

    private static @Nullable String motif(DossierFictif d) {
        return switch (d.etat()) {
            case REFUSE ->
                "Critères en défaut : "
                        + d.avis().enDefaut().stream().map(Critere::libelle).collect(Collectors.joining(", ")) + ".";
            case ABANDONNE -> "Contrat rompu avant la décision.";
            default -> null;
        };
    }

    private static Map<String, @Nullable Object> terme(DossierFictif d, TermeFictif t) {
        Map<String, @Nullable Object> ligne = new HashMap<>();
        ligne.put("reference", d.reference());
        ligne.put("rang", t.prevu().rang());
        ligne.put("du", t.prevu().du());
        ligne.put("au", t.prevu().au());
        ligne.put("mensualites", t.prevu().mensualites());
        ligne.put("montant", t.prevu().montant().centimes());
        ligne.put("etat", t.etat());
        ligne.put("demande", t.demandeLe());
        ligne.put("paye", t.payeLe());
        return ligne;
    }
}
