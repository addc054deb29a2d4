package fr.actionlogement.convention.salaries.eligibilite;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.web.Erreur;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a situation; null is « not known », which no criterion takes for a yes or a no.
 *
 * @param naissance day of birth
 * @param typeContrat contract
 * @param debutContrat first day of the contract
 * @param finContrat last day of the contract
 * @param secteur employer's sector
 * @param remuneration gross monthly pay
 * @param occupation how the person lives in the dwelling
 * @param entreeLogement first day in the dwelling; null counts from the reference date
 * @param loyer monthly rent and charges
 * @param aideAuLogement monthly APL or ALS
 * @param distanceKm from the former main home
 * @param trajetMinutes from the former main home
 * @param doubleLoyer whether two dwellings are paid for
 * @param dossiersEnCours other Mobili-Jeune files of the person that are running
 */
public record SituationMobiliJeune(
        @Nullable LocalDate naissance,
        @Nullable TypeDeContrat typeContrat,
        @Nullable LocalDate debutContrat,
        @Nullable LocalDate finContrat,
        @Nullable Secteur secteur,
        @Nullable Montant remuneration,
        @Nullable Occupation occupation,
        @Nullable LocalDate entreeLogement,
        @Nullable Montant loyer,
        @Nullable Montant aideAuLogement,
        @Nullable Integer distanceKm,
        @Nullable Integer trajetMinutes,
        @Nullable Boolean doubleLoyer,
        @Nullable Integer dossiersEnCours) {

    /** What cannot be, whatever the rules: nothing of it is counted below zero. */
    List<Erreur> incoherences() {
        List<Erreur> fautes = new ArrayList<>();
        exiger(fautes, "remuneration", remuneration == null || !remuneration.estNegatif());
        exiger(fautes, "loyer", loyer == null || !loyer.estNegatif());
        exiger(fautes, "aideAuLogement", aideAuLogement == null || !aideAuLogement.estNegatif());
        exiger(fautes, "distanceKm", distanceKm == null || distanceKm >= 0);
        exiger(fautes, "trajetMinutes", trajetMinutes == null || trajetMinutes >= 0);
        exiger(fautes, "dossiersEnCours", dossiersEnCours == null || dossiersEnCours >= 0);
        return fautes;
    }

    private static void exiger(List<Erreur> fautes, String champ, boolean tenu) {
        if (!tenu) {
            fautes.add(new Erreur(champ, "negatif", "Indiquez une valeur positive ou nulle."));
        }
    }
}
