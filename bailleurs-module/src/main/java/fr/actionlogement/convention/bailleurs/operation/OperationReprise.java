package fr.actionlogement.convention.bailleurs.operation;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An operation taken over from another system, as far as it had come there.
 *
 * @param origine its reference there, unique
 * @param saisie what is said of it
 * @param statut draft, or from granted to completed
 * @param exercice whose allotment bears it; null for a draft
 * @param deposeLe day of submission; null for a draft, or when it is not known
 * @param accordeLe day of the grant; null for a draft
 * @param chantierLe start of works; null before
 * @param acheveLe end of works; null before
 */
public record OperationReprise(
        String origine,
        SaisieDOperation saisie,
        StatutDOperation statut,
        @Nullable Exercice exercice,
        @Nullable LocalDate deposeLe,
        @Nullable LocalDate accordeLe,
        @Nullable LocalDate chantierLe,
        @Nullable LocalDate acheveLe) {

    /** Whether it is committed. */
    public boolean estAccordee() {
        return statut != StatutDOperation.BROUILLON;
    }

    /** What the convention brings in its plan. */
    public Montant montantActionLogement() {
        return Montant.somme(saisie.plan().stream()
                .filter(part -> part.financeur().estActionLogement())
                .map(FinancementSaisi::montant)
                .toList());
    }

    /** The line of its territory. */
    public String ligne() {
        return ReglesDOperation.ligne(saisie.commune().departement().estOutreMer());
    }

    long nombreDeLogements() {
        return saisie.logements().stream().mapToLong(LogementsSaisis::nombre).sum();
    }
}
