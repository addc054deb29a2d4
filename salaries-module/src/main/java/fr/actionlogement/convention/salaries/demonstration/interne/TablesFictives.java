package fr.actionlogement.convention.salaries.demonstration.interne;

import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.salaries.aide.Etat;
import fr.actionlogement.convention.salaries.aide.EtatDuTerme;
import fr.actionlogement.convention.salaries.demonstration.DossierFictif;
import fr.actionlogement.convention.salaries.demonstration.TermeFictif;
import fr.actionlogement.convention.salaries.eligibilite.Critere;
import fr.actionlogement.convention.salaries.eligibilite.SituationMobiliJeune;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes the fictitious files in batches. */
@Component
public class TablesFictives {

    private static final String SAISIE = "gestionnaire.salaries";
    private static final String CONTROLE = "controleur.1";

    private static final String AIDES = """
            insert into salaries.aide (reference, produit, etat, origine, demande_le, personne_id, commune, saisi_par,
              montant_centimes, verse_centimes, exercice, accorde_le, accorde_par, engagement_id, maj_le)
            values (?, 'MOBILI-JEUNE', ?, 'DOSSIER', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::timestamp at time zone 'Europe/Paris')
            """;
    private static final String FICHES = """
            insert into salaries.mobili_jeune (aide_id, type_contrat, debut_contrat, fin_contrat, secteur, employeur,
              remuneration_centimes, occupation, entree_logement, loyer_centimes, aide_logement_centimes, distance_km,
              trajet_minutes, double_loyer, periodicite, depose_le, baremes, avis, mensualite_centimes, mensualites, motif)
            select id, ?, ?, ?, ?, '732829320', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
            from salaries.aide where reference = ?
            """;
    private static final String TERMES = """
            insert into salaries.terme (aide_id, rang, du, au, mensualites, quittances, montant_centimes, etat,
              demande_par, demande_le, certifie_par, certifie_le, paye_par, paye_le)
            select id, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? from salaries.aide where reference = ?
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
        sql.batchUpdate(
                "insert into salaries.personne (id, nom, prenom, naissance) values (?, ?, ?, ?)",
                dossiers.stream()
                        .map(d -> new Object[] {
                            d.personne(),
                            d.identite().nom(),
                            d.identite().prenom(),
                            d.identite().naissance()
                        })
                        .toList());
        sql.batchUpdate(AIDES, dossiers.stream().map(TablesFictives::aide).toList());
        sql.batchUpdate(FICHES, dossiers.stream().map(this::fiche).toList());
        sql.batchUpdate(
                TERMES,
                dossiers.stream()
                        .flatMap(d -> d.termes().stream().map(t -> terme(d, t)))
                        .toList());
    }

    private static @Nullable Object[] aide(DossierFictif d) {
        boolean accorde = d.accordeLe() != null;
        return new @Nullable Object[] {
            d.reference(),
            d.etat().name(),
            d.deposeLe(),
            d.personne(),
            d.commune().code(),
            SAISIE,
            accorde ? d.avis().total().centimes() : 0L,
            d.verse().centimes(),
            accorde ? d.accordeLe().getYear() : null,
            d.accordeLe(),
            accorde ? CONTROLE : null,
            accorde ? d.engagement() : null,
            (accorde ? d.accordeLe() : d.deposeLe()).atTime(10, 0)
        };
    }

    private @Nullable Object[] fiche(DossierFictif d) {
        SituationMobiliJeune s = d.situation();
        boolean depose = d.etat() != Etat.BROUILLON;
        Integer[] baremes = depose ? d.avis().baremes().toArray(Integer[]::new) : new Integer[0];
        return new @Nullable Object[] {
            nom(s.typeContrat()),
            s.debutContrat(),
            s.finContrat(),
            nom(s.secteur()),
            s.remuneration().centimes(),
            nom(s.occupation()),
            s.entreeLogement(),
            s.loyer().centimes(),
            s.aideAuLogement().centimes(),
            s.distanceKm(),
            s.trajetMinutes(),
            s.doubleLoyer(),
            d.periodicite().name(),
            depose ? d.deposeLe() : null,
            baremes,
            depose ? json.writeValueAsString(d.avis()) : null,
            depose ? d.avis().mensualite().centimes() : null,
            depose ? d.avis().mensualites() : null,
            motif(d),
            d.reference()
        };
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

    private static @Nullable Object[] terme(DossierFictif d, TermeFictif t) {
        boolean demande = t.etat() != EtatDuTerme.PREVU;
        boolean certifie = t.etat() == EtatDuTerme.CERTIFIE || t.etat() == EtatDuTerme.PAYE;
        boolean paye = t.payeLe() != null;
        return new @Nullable Object[] {
            t.prevu().rang(),
            t.prevu().du(),
            t.prevu().au(),
            t.prevu().mensualites(),
            demande ? t.prevu().mensualites() : null,
            t.prevu().montant().centimes(),
            t.etat().name(),
            demande ? SAISIE : null,
            t.demandeLe(),
            certifie ? CONTROLE : null,
            certifie ? t.demandeLe() : null,
            paye ? CONTROLE : null,
            t.payeLe(),
            d.reference()
        };
    }

    private static @Nullable String nom(@Nullable Enum<?> valeur) {
        return Stream.ofNullable(valeur).map(Enum::name).findFirst().orElse(null);
    }
}
