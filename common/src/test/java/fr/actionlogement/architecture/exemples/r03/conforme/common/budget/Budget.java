package fr.actionlogement.architecture.exemples.r03.conforme.common.budget;

record Budget(String dossier) {}
