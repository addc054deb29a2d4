package fr.actionlogement.convention.bailleurs.contrepartie;

/**
 * The rights in a year.
 *
 * @param attributionsPrioritaires among the rights used, those of priority households
 */
public record AnneeVue(int annee, int misADisposition, int utilises, int attributionsPrioritaires) {}
