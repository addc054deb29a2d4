package fr.actionlogement.convention.bailleurs.demonstration;

import fr.actionlogement.convention.bailleurs.operation.StatutDOperation;
import java.time.LocalDate;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** The days of a fictitious life, none after today. */
record Parcours(
        StatutDOperation statut,
        LocalDate cree,
        @Nullable LocalDate depose,
        @Nullable LocalDate accorde,
        @Nullable LocalDate chantier,
        @Nullable LocalDate acheve,
        LocalDate derniere) {

    /** A life that was granted that day. */
    static Parcours accorde(LocalDate accorde, LocalDate aujourdhui, RandomGenerator hasard) {
        LocalDate cree = accorde.minusDays(60 + hasard.nextInt(90));
        LocalDate depose = cree.plusDays(5 + hasard.nextInt(20));
        if (hasard.nextInt(100) < 2) {
            LocalDate abandon = avant(accorde.plusDays(90 + hasard.nextInt(120)), aujourdhui);
            return new Parcours(StatutDOperation.ABANDONNE, cree, depose, accorde, null, null, abandon);
        }
        LocalDate convention = accorde.plusDays(25 + hasard.nextInt(40));
        LocalDate chantier = convention.plusDays(30 + hasard.nextInt(150));
        LocalDate acheve = chantier.plusDays(400 + hasard.nextInt(250));
        LocalDate solde = acheve.plusDays(120 + hasard.nextInt(120));
        if (!solde.isAfter(aujourdhui)) {
            return new Parcours(StatutDOperation.SOLDE, cree, depose, accorde, chantier, acheve, solde);
        }
        if (!acheve.isAfter(aujourdhui)) {
            return new Parcours(StatutDOperation.ACHEVE, cree, depose, accorde, chantier, acheve, acheve);
        }
        if (!chantier.isAfter(aujourdhui)) {
            return new Parcours(StatutDOperation.EN_TRAVAUX, cree, depose, accorde, chantier, null, chantier);
        }
        boolean conventionne = !convention.isAfter(aujourdhui);
        return new Parcours(
                conventionne ? StatutDOperation.CONVENTIONNE : StatutDOperation.ACCORDE,
                cree,
                depose,
                accorde,
                null,
                null,
                conventionne ? convention : accorde);
    }

    /** A life that stopped at that state, without a grant. */
    static Parcours arrete(StatutDOperation statut, LocalDate cree, LocalDate aujourdhui, RandomGenerator hasard) {
        boolean brouillon = statut == StatutDOperation.BROUILLON;
        LocalDate depose = brouillon ? null : avant(cree.plusDays(3 + hasard.nextInt(12)), aujourdhui);
        LocalDate derniere = depose == null || statut == StatutDOperation.DEPOSE
                ? (depose == null ? cree : depose)
                : avant(depose.plusDays(5 + hasard.nextInt(30)), aujourdhui);
        return new Parcours(statut, cree, depose, null, null, null, derniere);
    }

    private static LocalDate avant(LocalDate voulu, LocalDate aujourdhui) {
        return voulu.isAfter(aujourdhui) ? aujourdhui : voulu;
    }
}
