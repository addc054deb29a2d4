package fr.actionlogement.convention.salaries.eligibilite;

import fr.actionlogement.convention.common.montant.Montant;
import java.time.LocalDate;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/**
 * What a Mobili-Jeune file knows of a situation; null is « not known », which no criterion takes for a yes or a no.
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

    /** The same in the words of the engine. */
    public Situation enSituation() {
        return new Situation(
                new Demandeur(naissance, null, null, null),
                Foyer.INCONNU,
                new Emploi(
                        null,
                        secteur,
                        null,
                        typeContrat,
                        null,
                        debutContrat,
                        finContrat,
                        remuneration,
                        null,
                        null,
                        null,
                        null),
                Ressources.INCONNU,
                new Logement(
                        null,
                        null,
                        null,
                        occupation,
                        null,
                        null,
                        entreeLogement,
                        null,
                        null,
                        loyer,
                        aideAuLogement,
                        null,
                        null,
                        null,
                        null),
                new Mobilite(distanceKm, trajetMinutes, doubleLoyer, null, null),
                Achat.INCONNU,
                Travaux.INCONNU,
                null,
                dossiersEnCours == null
                        ? null
                        : Collections.nCopies(dossiersEnCours, new AideEnCours(Produit.MOBILI_JEUNE, false)));
    }
}
