package fr.actionlogement.convention.bailleurs.demonstration.interne;

import fr.actionlogement.convention.bailleurs.demonstration.OperationFictive;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row below an operation: dwellings of a product, or share of a funder. */
record LigneFictive(
        String reference,
        String code,
        long valeur,
        @Nullable UUID engagement) {

    static List<LigneFictive> logements(List<OperationFictive> operations) {
        return operations.stream()
                .flatMap(o -> o.logements().entrySet().stream()
                        .map(l -> new LigneFictive(o.reference(), l.getKey().name(), l.getValue(), null)))
                .toList();
    }

    static List<LigneFictive> plans(List<OperationFictive> operations) {
        return operations.stream()
                .flatMap(o -> o.plan().stream()
                        .map(p -> new LigneFictive(
                                o.reference(), p.financeur().name(), p.montant().centimes(), p.engagement())))
                .toList();
    }
}
