package fr.actionlogement.architecture.exemples.r16.conforme.common.montant;

import java.math.BigDecimal;

public record Montant(long centimes) {
    BigDecimal enEuros() {
        return BigDecimal.valueOf(centimes, 2);
    }
}
