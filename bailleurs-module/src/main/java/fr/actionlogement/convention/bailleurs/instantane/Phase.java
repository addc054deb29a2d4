package fr.actionlogement.convention.bailleurs.instantane;

import fr.actionlogement.convention.bailleurs.operation.ActeDOperation;
import java.util.Arrays;
import java.util.Optional;

/** A moment of the life of an operation, and the act that freezes it. */
public enum Phase {
    /** What the landlord asked. */
    PROGRAMMATION("Programmation", ActeDOperation.DEPOSER),
    /** What was granted. */
    AGREMENT("Agrément", ActeDOperation.ACCORDER),
    /** What was done and paid. */
    CLOTURE("Clôture", ActeDOperation.SOLDER);

    private final String libelle;
    private final ActeDOperation acte;

    Phase(String libelle, ActeDOperation acte) {
        this.libelle = libelle;
        this.acte = acte;
    }

    /** French name. */
    public String libelle() {
        return libelle;
    }

    /** The act that freezes it. */
    public ActeDOperation acte() {
        return acte;
    }

    /** The phase that an act freezes. */
    public static Optional<Phase> figeePar(ActeDOperation acte) {
        return Arrays.stream(values()).filter(phase -> phase.acte == acte).findFirst();
    }
}
