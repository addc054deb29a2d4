package fr.actionlogement.architecture.exemples.r18.conforme.common.budget;

record Ecriture(long centimes) {}
