package fr.actionlogement.convention.politiquespubliques.pret;

import fr.actionlogement.convention.common.montant.Montant;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A receipt as shown; see {@link EncaissementSaisi} for what is entered.
 *
 * @param pret operation whose loan it pays
 * @param interets what it paid of interest; zero before it is recorded
 * @param capital what it paid of principal, the part that the ledger knows; zero before it is recorded
 * @param decidePar who recorded or rejected it, null before
 * @param motif why it was rejected
 */
public record EncaissementVu(
        String reference,
        String pret,
        String emprunteur,
        Montant montant,
        LocalDate recuLe,
        String piece,
        EtatDEncaissement etat,
        Montant interets,
        Montant capital,
        String auteur,
        Instant saisiLe,
        @Nullable String decidePar,
        @Nullable Instant decideLe,
        @Nullable String motif) {}
