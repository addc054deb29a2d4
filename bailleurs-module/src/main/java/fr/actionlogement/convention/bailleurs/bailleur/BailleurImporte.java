package fr.actionlogement.convention.bailleurs.bailleur;

import fr.actionlogement.convention.common.tiers.Siren;

/** A landlord that a file describes. */
public record BailleurImporte(Siren siren, SaisieDeBailleur saisie) {

    /** Whether the register says the same. */
    public boolean dit(BailleurVu connu) {
        return saisie.nom().strip().equals(connu.nom())
                && saisie.categorie() == connu.categorie()
                && saisie.groupeActionLogement() == connu.groupeActionLogement()
                && saisie.departement().equals(connu.departement());
    }
}
