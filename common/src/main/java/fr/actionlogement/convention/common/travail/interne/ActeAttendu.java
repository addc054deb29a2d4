package fr.actionlogement.convention.common.travail.interne;

/**
 * How many items wait for one act of one axis.
 *
 * @param axe code of the axis
 * @param libelleAxe its French name
 * @param nombre items that wait
 * @param sansResponsable among them, those nobody takes care of
 * @param ageMaximal whole days the oldest has waited
 */
public record ActeAttendu(
        String axe, String libelleAxe, String acte, long nombre, long sansResponsable, long ageMaximal) {}
