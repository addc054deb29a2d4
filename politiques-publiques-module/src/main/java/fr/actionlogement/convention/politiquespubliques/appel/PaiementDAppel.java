package fr.actionlogement.convention.politiquespubliques.appel;

import fr.actionlogement.convention.common.budget.Budget;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.QuatreYeux;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Orders the payment of what is certified, at once or in several times. */
@Service
public class PaiementDAppel {

    private final DossiersDAppel dossiers;
    private final ServiceFaitRepository constats;
    private final OrdreDePaiementRepository ordres;
    private final Budget budget;

    PaiementDAppel(
            DossiersDAppel dossiers, ServiceFaitRepository constats, OrdreDePaiementRepository ordres, Budget budget) {
        this.dossiers = dossiers;
        this.constats = constats;
        this.ordres = ordres;
        this.budget = budget;
    }

    /**
     * Pays, the oldest service fait first, leaving aside those that the current user certified.
     *
     * @param montant above zero, at most what is certified and not paid
     * @param credits year whose credits pay; the current year when null
     * @param version the one that was read, null to pay whatever happened since
     * @throws QuatreYeux when what is left to pay was certified by the current user
     */
    @Transactional
    public void payer(String reference, Montant montant, @Nullable Exercice credits, @Nullable Long version) {
        AppelDeFonds appel = dossiers.tenir(reference, version);
        appel.exiger("payer", Etat.CERTIFIE);
        CertificationDAppel.exigerPositif(montant);
        Montant reste = appel.getCertifie().moins(appel.getPaye());
        if (montant.depasse(reste)) {
            throw new ConflitDEtat(
                    "paiement-excessif",
                    "Le paiement dépasse ce qui est certifié et non payé : %s au plus.".formatted(reste));
        }
        Exercice annee = credits == null ? Exercice.de(dossiers.jour()) : credits;
        ordonner(appel, montant, annee);
        UUID engagement = Objects.requireNonNull(appel.getEngagementId());
        budget.verser(engagement, montant, annee, dossiers.jour(), "Paiement : " + appel.getObjet());
        appel.payer(montant, dossiers.maintenant());
        dossiers.consigner(
                appel, "Paiement ordonné", "%s sur les crédits de %s.".formatted(montant, annee), Etat.CERTIFIE);
    }

    private void ordonner(AppelDeFonds appel, Montant montant, Exercice annee) {
        long id = Objects.requireNonNull(appel.getId());
        List<OrdreDePaiement> anciens = ordres.findByAppelIdOrderById(id);
        Montant aPayer = montant;
        for (ServiceFait constat : constats.findByAppelIdOrderById(id)) {
            Montant part = restant(constat, anciens).auPlus(aPayer);
            if (part.estPositif() && !constat.getCertifiePar().equals(dossiers.acteur())) {
                ordres.save(new OrdreDePaiement(id, constat, part, annee, dossiers.acteur(), dossiers.jour()));
                aPayer = aPayer.moins(part);
            }
        }
        if (aPayer.estPositif()) {
            throw new QuatreYeux("Qui a certifié le service fait ne peut pas en ordonner le paiement :"
                    + " une autre personne doit le faire.");
        }
    }

    private static Montant restant(ServiceFait constat, List<OrdreDePaiement> ordres) {
        return constat.getMontant()
                .moins(Montant.somme(ordres.stream()
                        .filter(ordre -> Objects.equals(ordre.getServiceFaitId(), constat.getId()))
                        .map(OrdreDePaiement::getMontant)
                        .toList()));
    }
}
