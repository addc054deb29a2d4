package fr.actionlogement.architecture.exemples.r01.faute.salaries.aide;

import fr.actionlogement.architecture.exemples.r01.faute.bailleurs.operation.Operation;

/** An axis that names another. */
record Aide(Operation operation) {}
