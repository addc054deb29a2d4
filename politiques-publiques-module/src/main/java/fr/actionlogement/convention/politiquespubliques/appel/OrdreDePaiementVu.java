package fr.actionlogement.convention.politiquespubliques.appel;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import java.time.LocalDate;

/** A payment order as shown; {@code serviceFait} is the identifier of the one it pays. */
public record OrdreDePaiementVu(
        long id, long serviceFait, Montant montant, Exercice credits, String ordonnePar, LocalDate dateEffet) {}
