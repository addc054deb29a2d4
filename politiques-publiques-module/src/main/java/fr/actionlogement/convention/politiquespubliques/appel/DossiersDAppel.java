package fr.actionlogement.convention.politiquespubliques.appel;

import fr.actionlogement.convention.politiquespubliques.dossier.Actes;
import fr.actionlogement.convention.politiquespubliques.dossier.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What every act on a call shares: hold the row, tell the journal, tell the axis that the money moved. */
@Component
class DossiersDAppel {

    private final AppelRepository appels;
    private final Actes actes;
    private final ApplicationEventPublisher annonces;

    DossiersDAppel(AppelRepository appels, Actes actes, ApplicationEventPublisher annonces) {
        this.appels = appels;
        this.actes = actes;
        this.annonces = annonces;
    }

    /** The call, that nobody else may change until the end of the transaction. */
    AppelDeFonds tenir(String reference) {
        return appels.verrouiller(reference).orElseThrow(AppelsDeFonds::introuvable);
    }

    /** Same, and it has not changed since it was read. */
    AppelDeFonds tenir(String reference, @Nullable Long version) {
        AppelDeFonds appel = tenir(reference);
        Version.exiger(version, appel.getVersion());
        return appel;
    }

    Actes actes() {
        return actes;
    }

    void consigner(AppelDeFonds appel, String libelle, String detail, Etat avant) {
        actes.consigner(
                appel.getReference(),
                libelle,
                detail,
                avant.libelle(),
                appel.getEtat().libelle());
    }

    void consigner(AppelDeFonds appel, String libelle, String detail) {
        actes.consigner(appel.getReference(), libelle, detail);
    }

    /** Writes what the act changed, then tells it: who listens reads it in the same transaction. */
    void annoncer(AppelDeFonds appel) {
        appels.flush();
        annonces.publishEvent(new AppelAvance(appel.getReference(), appel.getDossier()));
    }
}
