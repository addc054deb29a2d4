package fr.actionlogement.architecture.exemples.r27.faute.salaries.aide;

record Aide(String reference) {}
