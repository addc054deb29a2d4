package fr.actionlogement.architecture.exemples.r07.faute.bailleurs.operation;

import fr.actionlogement.architecture.exemples.r07.faute.bailleurs.pret.Pret;

/** Closes the cycle. */
public record Operation(Pret pret) {}
