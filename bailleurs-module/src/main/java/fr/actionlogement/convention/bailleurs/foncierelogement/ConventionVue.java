package fr.actionlogement.convention.bailleurs.foncierelogement;

import fr.actionlogement.convention.common.montant.Montant;
import java.time.LocalDate;
import java.util.List;

/**
 * An allotment convention and where each of its years stands.
 *
 * @param document reference of the signed document
 */
public record ConventionVue(
        String reference, LocalDate signeeLe, String document, String enregistreePar, List<AnneeConventionnee> annees) {

    /** All years. */
    public Montant prevu() {
        return Montant.somme(annees.stream().map(AnneeConventionnee::prevu).toList());
    }

    /** All years. */
    public Montant appele() {
        return Montant.somme(annees.stream().map(AnneeConventionnee::appele).toList());
    }

    /** All years. */
    public Montant engage() {
        return Montant.somme(annees.stream().map(AnneeConventionnee::engage).toList());
    }

    /** All years. */
    public Montant verse() {
        return Montant.somme(annees.stream().map(AnneeConventionnee::verse).toList());
    }
}
