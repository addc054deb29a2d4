package fr.actionlogement.convention.salaries.visale;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A contract that a partner made under the convention.
 */
public record ContratDePartenaire(
        String partenaire,
        String reference,
        Parc parc,
        CodeCommune commune,
        Montant loyer,
        LocalDate debut,
        @Nullable LocalDate finDeBail,
        LocalDate signeLe) {

    /** What makes it unique. */
    public String cle() {
        return partenaire + "\u0001" + reference;
    }
}
