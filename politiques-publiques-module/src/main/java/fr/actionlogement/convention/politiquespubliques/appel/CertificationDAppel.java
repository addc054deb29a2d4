package fr.actionlogement.convention.politiquespubliques.appel;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.politiquespubliques.dossier.Actes;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Certifies the service fait of a committed call, at once or in several times. */
@Service
public class CertificationDAppel {

    private final DossiersDAppel dossiers;
    private final ServiceFaitRepository constats;
    private final AppelsDeFonds appels;
    private final ObjectProvider<Condition> conditions;

    CertificationDAppel(
            DossiersDAppel dossiers,
            ServiceFaitRepository constats,
            AppelsDeFonds appels,
            ObjectProvider<Condition> conditions) {
        this.dossiers = dossiers;
        this.constats = constats;
        this.appels = appels;
        this.conditions = conditions;
    }

    /** What a programme asks for before a service fait: invoices, a proof of completion. */
    public interface Condition {

        /**
         * Refuses to certify that much more on a call of its programme; says nothing of the others.
         *
         * @throws ConflitDEtat saying what is missing
         */
        void exiger(AppelVue appel, Montant montant);
    }

    /**
     * Certifies that an amount is due.
     *
     * @param montant above zero, at most what is committed and not certified
     * @param constat what was seen, in French
     * @param version the one that was read, null to certify whatever happened since
     * @throws fr.actionlogement.convention.common.web.QuatreYeux to the author of the call
     */
    @Transactional
    public void certifier(String reference, Montant montant, String constat, @Nullable Long version) {
        AppelDeFonds appel = dossiers.tenir(reference, version);
        appel.exiger("certifier", Etat.ENGAGE, Etat.CERTIFIE);
        dossiers.actes()
                .exigerUnAutre(
                        appel.getAuteur(),
                        "L’auteur d’un appel ne peut pas en certifier le service fait : une autre personne doit le faire.");
        Actes.exigerPositif("montant", montant);
        Montant reste = appel.getEngage().moins(appel.getCertifie());
        if (montant.depasse(reste)) {
            throw new ConflitDEtat(
                    "certification-excessive",
                    "Le service fait dépasse ce qui est engagé et non certifié : %s au plus.".formatted(reste));
        }
        AppelVue lu = appels.vue(appel);
        conditions.stream().forEach(condition -> condition.exiger(lu, montant));
        Etat avant = appel.getEtat();
        appel.certifier(montant, dossiers.actes().maintenant());
        constats.save(new ServiceFait(
                Objects.requireNonNull(appel.getId()),
                appel.getAuteur(),
                montant,
                constat.strip(),
                dossiers.actes().qui(),
                dossiers.actes().jour()));
        dossiers.consigner(appel, "Service fait certifié", "%s : %s".formatted(montant, constat.strip()), avant);
        dossiers.annoncer(appel);
    }
}
