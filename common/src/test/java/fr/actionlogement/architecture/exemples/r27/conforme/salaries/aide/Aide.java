package fr.actionlogement.architecture.exemples.r27.conforme.salaries.aide;

import fr.actionlogement.architecture.exemples.r27.conforme.common.objectif.Reference;

record Aide(Reference reference) {}
