package fr.actionlogement.convention.common.pret;

/** How the TAEG equation measures time, as the annex of directive 2008/48/CE allows. */
public enum MesureDuTemps {
    /** Twelve equal months a year; the days that remain on 365. */
    MOIS_EGAUX,
    /** Days on 365, on 366 for those of a leap year. */
    JOURS
}
