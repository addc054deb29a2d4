package fr.actionlogement.convention.common.travail.interne;

/** What tells an awaited act from another: the axis, the dossier and the act. */
public record CleDeTache(String axe, String dossier, String acte) {}
