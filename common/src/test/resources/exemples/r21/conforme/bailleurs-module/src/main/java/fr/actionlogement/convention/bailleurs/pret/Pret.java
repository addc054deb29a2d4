package fr.actionlogement.convention.bailleurs.pret;

record Pret(String reference) {}
