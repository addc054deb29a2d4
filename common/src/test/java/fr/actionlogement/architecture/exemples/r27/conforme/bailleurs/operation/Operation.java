package fr.actionlogement.architecture.exemples.r27.conforme.bailleurs.operation;

import fr.actionlogement.architecture.exemples.r27.conforme.common.objectif.Reference;

record Operation(Reference reference) {}
