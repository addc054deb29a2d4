package fr.actionlogement.architecture.exemples.r27.faute.bailleurs.operation;

import fr.actionlogement.architecture.exemples.r27.faute.common.objectif.Reference;

record Operation(Reference reference) {}
