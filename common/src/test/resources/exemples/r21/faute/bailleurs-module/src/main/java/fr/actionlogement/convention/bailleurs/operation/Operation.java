package fr.actionlogement.convention.bailleurs.operation;

record Operation(String reference) {}
