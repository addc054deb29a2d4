package fr.actionlogement.convention.politiquespubliques.compterendu;

import fr.actionlogement.convention.common.territoire.Departement;

/**
 * The figure of a département in the report of a convention on a half-year.
 *
 * @param valeur from 0
 */
public record ChiffreDAgence(String convention, Periode periode, Departement departement, long valeur) {}
