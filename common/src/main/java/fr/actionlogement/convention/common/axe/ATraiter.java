package fr.actionlogement.convention.common.axe;

import java.time.Instant;

/**
 * One line of the work list.
 *
 * @param axe code of the axis
 * @param dossier reference of the dossier
 * @param libelle what the dossier is, in French
 * @param acte what is waited for, in French, for instance {@code Certifier le service fait}
 * @param depuis since when it waits
 * @param url page where the act is done
 */
public record ATraiter(String axe, String dossier, String libelle, String acte, Instant depuis, String url) {}
