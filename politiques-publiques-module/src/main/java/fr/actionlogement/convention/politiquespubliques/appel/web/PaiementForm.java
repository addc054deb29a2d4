package fr.actionlogement.convention.politiquespubliques.appel.web;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** A payment to order; {@code credits} is the current year when null, {@code version} that of the call as read. */
record PaiementForm(
        @NotNull(message = "Indiquez le montant à payer.") Montant montant,
        @Nullable Exercice credits,
        @Nullable Long version) {}
