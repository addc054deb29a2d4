package fr.actionlogement.convention.politiquespubliques.appel;

import fr.actionlogement.convention.common.montant.Montant;
import java.time.LocalDate;

/** A service fait as shown. */
public record ServiceFaitVu(long id, Montant montant, String constat, String certifiePar, LocalDate dateEffet) {}
