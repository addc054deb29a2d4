package fr.actionlogement.architecture.exemples.r17.faute.bailleurs.operation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.function.Supplier;

class Depot {
    Date ancienne = new Date(0);
    LocalDate jour = LocalDate.now();
    Supplier<Instant> instant = Instant::now;
    Clock horloge = Clock.systemUTC();
}
