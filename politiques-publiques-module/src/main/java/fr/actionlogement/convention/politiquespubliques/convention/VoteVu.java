package fr.actionlogement.convention.politiquespubliques.convention;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A vote of the body as shown; {@code voteLe} is null for what was known with the convention. */
public record VoteVu(
        Exercice exercice, Montant montant, @Nullable LocalDate voteLe, String source, String auteur) {}
