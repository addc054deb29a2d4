package fr.actionlogement.architecture.exemples.r17.conforme.common.periode;

import java.time.Clock;
import java.time.ZoneId;

class Horloge {
    Clock deParis = Clock.system(ZoneId.of("Europe/Paris"));
}
