package fr.actionlogement.convention.politiquespubliques.convention;

import java.time.Instant;

/** An amendment that waits for its validation, with the reference of its convention. */
public record AvenantEnAttente(String convention, int numero, String objet, String auteur, Instant depuis) {}
