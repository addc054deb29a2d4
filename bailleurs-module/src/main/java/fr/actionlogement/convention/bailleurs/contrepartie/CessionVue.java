package fr.actionlogement.convention.bailleurs.contrepartie;

import fr.actionlogement.convention.common.tiers.Siren;
import java.time.LocalDate;

/**
 * A sale that passed the rights on.
 *
 * @param acte reference of the deed
 */
public record CessionVue(Siren cedant, Siren acquereur, LocalDate date, String acte, String enregistreePar) {}
