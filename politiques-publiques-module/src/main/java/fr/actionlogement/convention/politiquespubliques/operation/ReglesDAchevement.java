package fr.actionlogement.convention.politiquespubliques.operation;

import fr.actionlogement.convention.common.web.RegleNonRespectee;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What a completion must be: dwellings that add up, and the energy label that the type of operation asks for. */
@Component
class ReglesDAchevement {

    private final Referentiels referentiels;

    ReglesDAchevement(Referentiels referentiels) {
        this.referentiels = referentiels;
    }

    /**
     * Refuses a completion that is not proved.
     *
     * @param jour whose environmental condition applies
     * @throws RegleNonRespectee naming the field
     */
    void exiger(OperationVue operation, Achevement achevement, LocalDate jour) {
        if (achevement.livres() < 0 || achevement.salaries() < 0 || achevement.salaries() > achevement.livres()) {
            throw RegleNonRespectee.surChamp(
                    "livres",
                    "logements-invalides",
                    "Indiquez les logements livrés, et parmi eux ceux destinés aux salariés.");
        }
        if (operation.type() != null) {
            referentiels.exigence(operation.type(), jour).ifPresent(exigence -> exigerEtiquette(exigence, achevement));
        }
    }

    private static void exigerEtiquette(Exigence exigence, Achevement achevement) {
        String maximale = exigence.classeMaximale();
        String lue = achevement.etiquette();
        if (maximale != null && (lue == null || !lue.matches("[A-G]") || lue.compareTo(maximale) > 0)) {
            throw RegleNonRespectee.surChamp(
                    "etiquette",
                    "performance-insuffisante",
                    "%s : indiquez l’étiquette obtenue, de A à %s (%s)."
                            .formatted(exigence.libelle(), maximale, exigence.source()));
        }
    }
}
