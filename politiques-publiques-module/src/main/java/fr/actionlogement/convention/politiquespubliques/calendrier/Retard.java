package fr.actionlogement.convention.politiquespubliques.calendrier;

import java.time.LocalDate;

/**
 * Something that should have come.
 *
 * @param nature what is late, in French
 * @param dossier reference of the dossier
 * @param libelle what the dossier is
 * @param depuis day it was expected
 * @param jours days since
 * @param url page of the dossier
 */
public record Retard(String nature, String dossier, String libelle, LocalDate depuis, long jours, String url) {}
