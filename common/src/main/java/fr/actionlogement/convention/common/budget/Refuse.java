package fr.actionlogement.convention.common.budget;

import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.Refus;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import java.util.Locale;
import java.util.Set;

/** Turns the ledger's refusal into the exception that carries the right HTTP status. */
final class Refuse {

    /** Faults of the request itself; everything else conflicts with the present state of the books. */
    private static final Set<String> FAUTES = Set.of(
            "LIGNE_INCONNUE",
            "LIGNE_NON_IMPUTABLE",
            "MONTANT_INVALIDE",
            "DATE_FUTURE",
            "NATURE_INTERDITE",
            "DOSSIER_ABSENT",
            "MOTIF_ABSENT");

    private Refuse() {}

    static Refus exception(MotifDeRefus motif) {
        if ("DISPONIBLE_INSUFFISANT".equals(motif.code())) {
            return new DisponibleInsuffisant(motif);
        }
        String code = motif.code().toLowerCase(Locale.ROOT).replace('_', '-');
        return FAUTES.contains(motif.code())
                ? new RegleNonRespectee(code, motif.message())
                : new ConflitDEtat(code, motif.message());
    }
}
