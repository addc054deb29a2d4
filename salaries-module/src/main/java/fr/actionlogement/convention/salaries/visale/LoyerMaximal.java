package fr.actionlogement.convention.salaries.visale;

import fr.actionlogement.convention.common.montant.Montant;

/**
 * Ceiling of the guaranteed rent of a zone, and what a student gets without proof of resources.
 */
public record LoyerMaximal(String regime, ZoneDeLoyer zone, Montant plafond, Montant etudiant, String source) {

    /** Largest rent, charges included, that may be guaranteed: half the resources, within the ceiling. */
    public Montant pour(ProfilDeLocataire profil, Montant ressources) {
        Montant moitie = Montant.deCentimes(ressources.centimes() / 2);
        Montant garanti = moitie.depasse(plafond) ? plafond : moitie;
        return profil == ProfilDeLocataire.ETUDIANT && etudiant.depasse(garanti) ? etudiant : garanti;
    }
}
