package fr.actionlogement.architecture.exemples.r04.faute.app;

import fr.actionlogement.architecture.exemples.r04.faute.bailleurs.operation.Operation;

/** App that names a class of an axis. */
record Accueil(Operation operation) {}
