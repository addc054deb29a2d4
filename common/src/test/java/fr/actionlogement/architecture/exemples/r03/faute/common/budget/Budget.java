package fr.actionlogement.architecture.exemples.r03.faute.common.budget;

import fr.actionlogement.architecture.exemples.r03.faute.bailleurs.operation.Operation;

/** Common that knows an axis. */
record Budget(Operation operation) {}
