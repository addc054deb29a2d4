package fr.actionlogement.convention.salaries.visale;

import fr.actionlogement.convention.common.montant.Montant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the tenant owes for a claim.
 *
 * @param pertePar who asked to write it off; null as a rule
 */
public record CreanceVue(
        String sinistre,
        String contrat,
        int version,
        EtatDeCreance etat,
        Montant montant,
        Montant recouvre,
        LocalDate ouverteLe,
        @Nullable String perteMotif,
        @Nullable String pertePar,
        @Nullable String perteApprouveePar,
        Montant enRetard,
        List<Echeance> echeances,
        List<Encaissement> encaissements) {

    /** What is still owed. */
    public Montant reste() {
        return montant.moins(recouvre);
    }

    /** Whether somebody asked to write it off and nobody has answered. */
    public boolean perteEnAttente() {
        return pertePar != null && perteApprouveePar == null;
    }

    /** An instalment of a plan. */
    public record Echeance(int rang, LocalDate le, Montant montant, Montant recu) {}

    /** Money received. */
    public record Encaissement(int rang, LocalDate recuLe, Montant montant, String saisiPar) {}
}
