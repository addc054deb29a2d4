package fr.actionlogement.convention.politiquespubliques.programme;

/** A published fact: French label, value as published, source. */
public record FaitVu(String libelle, String valeur, String source) {}
