package fr.actionlogement.architecture.exemples.r17.conforme.bailleurs.operation;

import java.time.Clock;
import java.time.LocalDate;

record Depot(LocalDate jour) {
    static Depot du(Clock horloge) {
        return new Depot(LocalDate.now(horloge));
    }
}
