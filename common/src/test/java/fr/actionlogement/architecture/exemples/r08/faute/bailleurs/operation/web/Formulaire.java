package fr.actionlogement.architecture.exemples.r08.faute.bailleurs.operation.web;

public record Formulaire(String objet) {}
