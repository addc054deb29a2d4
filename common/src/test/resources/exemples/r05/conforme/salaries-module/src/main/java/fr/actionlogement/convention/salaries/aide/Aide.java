package fr.actionlogement.convention.salaries.aide;

record Aide(String reference) {}
