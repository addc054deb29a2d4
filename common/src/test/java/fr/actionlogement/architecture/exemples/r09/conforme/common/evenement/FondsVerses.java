package fr.actionlogement.architecture.exemples.r09.conforme.common.evenement;

import fr.actionlogement.architecture.exemples.r09.conforme.common.montant.Montant;
import java.time.LocalDate;

public record FondsVerses(Montant montant, LocalDate date) {}
