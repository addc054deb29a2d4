package fr.actionlogement.convention.salaries.aide;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.tiers.Siren;
import fr.actionlogement.convention.common.web.Erreur;
import fr.actionlogement.convention.salaries.eligibilite.Occupation;
import fr.actionlogement.convention.salaries.eligibilite.Secteur;
import fr.actionlogement.convention.salaries.eligibilite.TypeDeContrat;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the applicant declares. A draft may leave anything out but the commune and the rhythm of payment.
 *
 * @param commune INSEE code of the dwelling
 * @param typeContrat contract
 * @param debutContrat its first day
 * @param finContrat its last day
 * @param secteur employer's sector
 * @param employeur employer's SIREN
 * @param remuneration gross monthly pay
 * @param occupation how the person lives in the dwelling
 * @param entreeLogement first day in the dwelling
 * @param loyer monthly rent and charges
 * @param aideAuLogement monthly APL or ALS, zero when there is none
 * @param distanceKm from the former main home
 * @param trajetMinutes from the former main home
 * @param doubleLoyer whether two dwellings are paid for
 * @param periodicite how often it is paid
 */
public record DemandeMobiliJeune(
        @NotNull(message = "Indiquez la commune du logement.")
        CodeCommune commune,

        @Nullable TypeDeContrat typeContrat,
        @Nullable LocalDate debutContrat,
        @Nullable LocalDate finContrat,
        @Nullable Secteur secteur,
        @Nullable Siren employeur,
        @Nullable Montant remuneration,
        @Nullable Occupation occupation,
        @Nullable LocalDate entreeLogement,
        @Nullable Montant loyer,
        @Nullable Montant aideAuLogement,

        @Min(value = 0, message = "La distance ne peut pas être négative.")
        @Max(value = 20_000, message = "La distance est de 20 000 km au plus.")
        @Nullable
        Integer distanceKm,

        @Min(value = 0, message = "La durée ne peut pas être négative.")
        @Max(value = 2_880, message = "La durée est de 2 880 minutes au plus.")
        @Nullable
        Integer trajetMinutes,

        @Nullable Boolean doubleLoyer,

        @NotNull(message = "Indiquez la périodicité des versements.")
        Periodicite periodicite) {

    private static final Montant MENSUEL_MAXIMAL = Montant.deEuros(100_000);

    /** Faults that no annotation tells: amounts and dates that contradict each other. */
    List<Erreur> incoherences() {
        List<Erreur> fautes = new ArrayList<>();
        exigerMensuel(fautes, "remuneration", remuneration);
        exigerMensuel(fautes, "loyer", loyer);
        exigerMensuel(fautes, "aideAuLogement", aideAuLogement);
        for (LocalDate jour : dates()) {
            if (jour.getYear() < 2000 || jour.getYear() > 2099) {
                fautes.add(new Erreur(null, "date-hors-bornes", "Les dates sont comprises entre 2000 et 2099."));
            }
        }
        if (debutContrat != null && finContrat != null && !finContrat.isAfter(debutContrat)) {
            fautes.add(new Erreur("finContrat", "fin-avant-debut", "La fin du contrat doit suivre son début."));
        }
        return fautes;
    }

    /** What a complete request still lacks. */
    List<Erreur> manques() {
        List<Erreur> fautes = new ArrayList<>();
        manque(fautes, "typeContrat", typeContrat, "la nature du contrat");
        manque(fautes, "debutContrat", debutContrat, "la date de début du contrat");
        manque(fautes, "finContrat", finContrat, "la date de fin du contrat");
        manque(fautes, "secteur", secteur, "le secteur de l’employeur");
        manque(fautes, "employeur", employeur, "le SIREN de l’employeur");
        manque(fautes, "remuneration", remuneration, "la rémunération brute mensuelle");
        manque(fautes, "occupation", occupation, "le statut d’occupation du logement");
        manque(fautes, "entreeLogement", entreeLogement, "la date d’entrée dans le logement");
        manque(fautes, "loyer", loyer, "le loyer et les charges");
        manque(fautes, "aideAuLogement", aideAuLogement, "l’aide au logement (0 s’il n’y en a pas)");
        return fautes;
    }

    private List<LocalDate> dates() {
        List<LocalDate> dates = new ArrayList<>();
        for (LocalDate jour : new LocalDate[] {debutContrat, finContrat, entreeLogement}) {
            if (jour != null) {
                dates.add(jour);
            }
        }
        return dates;
    }

    private static void exigerMensuel(List<Erreur> fautes, String champ, @Nullable Montant montant) {
        if (montant != null && (montant.estNegatif() || montant.depasse(MENSUEL_MAXIMAL))) {
            fautes.add(new Erreur(
                    champ, "montant-hors-bornes", "Indiquez un montant mensuel de 0 à " + MENSUEL_MAXIMAL + "."));
        }
    }

    private static void manque(List<Erreur> fautes, String champ, @Nullable Object valeur, String quoi) {
        if (valeur == null) {
            fautes.add(new Erreur(champ, "obligatoire", "Indiquez " + quoi + "."));
        }
    }
}
