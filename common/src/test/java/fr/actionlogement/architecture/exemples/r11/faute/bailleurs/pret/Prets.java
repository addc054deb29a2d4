package fr.actionlogement.architecture.exemples.r11.faute.bailleurs.pret;

import fr.actionlogement.architecture.exemples.r11.faute.bailleurs.operation.OperationRepository;

/** Reaches into the repository of another package. */
record Prets(OperationRepository operations) {}
