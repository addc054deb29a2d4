package fr.actionlogement.convention.politiquespubliques.operation;

/** A family of operations that bonified loans pay for. */
public record Famille(String code, String libelle, String source) {}
