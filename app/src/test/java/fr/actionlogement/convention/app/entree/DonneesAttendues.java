package fr.actionlogement.convention.app.entree;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/** Lets no test begin on a demonstration that is still filling. */
public class DonneesAttendues implements ApplicationListener<ApplicationReadyEvent> {

    private final DonneesFictives donnees;

    DonneesAttendues(DonneesFictives donnees) {
        this.donnees = donnees;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent evenement) {
        donnees.attendre();
    }
}
