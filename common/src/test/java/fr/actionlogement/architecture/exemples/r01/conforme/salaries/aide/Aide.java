package fr.actionlogement.architecture.exemples.r01.conforme.salaries.aide;

import fr.actionlogement.architecture.exemples.r01.conforme.common.tiers.Reference;

record Aide(Reference reference) {}
