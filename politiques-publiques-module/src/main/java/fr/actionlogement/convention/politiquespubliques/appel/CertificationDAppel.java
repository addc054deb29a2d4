package fr.actionlogement.convention.politiquespubliques.appel;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Certifies the service fait of a committed call, at once or in several times. */
@Service
public class CertificationDAppel {

    private final DossiersDAppel dossiers;
    private final ServiceFaitRepository constats;

    CertificationDAppel(DossiersDAppel dossiers, ServiceFaitRepository constats) {
        this.dossiers = dossiers;
        this.constats = constats;
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
        dossiers.exigerUnAutre(
                appel.getAuteur(),
                "L’auteur d’un appel ne peut pas en certifier le service fait : une autre personne doit le faire.");
        exigerPositif(montant);
        Montant reste = appel.getEngage().moins(appel.getCertifie());
        if (montant.depasse(reste)) {
            throw new ConflitDEtat(
                    "certification-excessive",
                    "Le service fait dépasse ce qui est engagé et non certifié : %s au plus.".formatted(reste));
        }
        Etat avant = appel.getEtat();
        appel.certifier(montant, dossiers.maintenant());
        constats.save(new ServiceFait(
                Objects.requireNonNull(appel.getId()),
                appel.getAuteur(),
                montant,
                constat.strip(),
                dossiers.acteur(),
                dossiers.jour()));
        dossiers.consigner(appel, "Service fait certifié", "%s : %s".formatted(montant, constat.strip()), avant);
    }

    static void exigerPositif(Montant montant) {
        if (!montant.estPositif()) {
            throw RegleNonRespectee.surChamp("montant", "montant-invalide", "Le montant doit être supérieur à zéro.");
        }
    }
}
