package fr.actionlogement.convention.politiquespubliques.calendrier;

/** The tables of the calendar have no filter. */
public record SansCritere() {}
