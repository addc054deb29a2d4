package fr.actionlogement.convention.politiquespubliques.appel;

import fr.actionlogement.convention.common.budget.Budget;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.QuatreYeux;
import fr.actionlogement.convention.politiquespubliques.dossier.Actes;
import fr.actionlogement.convention.politiquespubliques.programme.ProgrammeVue;
import fr.actionlogement.convention.politiquespubliques.programme.Programmes;
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
    private final Programmes programmes;
    private final Budget budget;

    PaiementDAppel(
            DossiersDAppel dossiers,
            ServiceFaitRepository constats,
            OrdreDePaiementRepository ordres,
            Programmes programmes,
            Budget budget) {
        this.dossiers = dossiers;
        this.constats = constats;
        this.ordres = ordres;
        this.programmes = programmes;
        this.budget = budget;
    }

    /**
     * Pays, the oldest service fait first, leaving aside those that the current user certified.
     *
     * @param montant above zero, at most what is certified and not paid
     * @param credits year whose credits pay, one of the programme's; when null the current year, or the programme's last
     * @param version the one that was read, null to pay whatever happened since
     * @throws HorsProgramme when the programme is not paid in that year
     * @throws QuatreYeux when what is left to pay was certified by the current user
     */
    @Transactional
    public void payer(String reference, Montant montant, @Nullable Exercice credits, @Nullable Long version) {
        AppelDeFonds appel = dossiers.tenir(reference, version);
        appel.exiger("payer", Etat.CERTIFIE);
        Actes.exigerPositif("montant", montant);
        Montant reste = appel.getCertifie().moins(appel.getPaye());
        if (montant.depasse(reste)) {
            throw new ConflitDEtat(
                    "paiement-excessif",
                    "Le paiement dépasse ce qui est certifié et non payé : %s au plus.".formatted(reste));
        }
        Exercice annee = credits(programmes.un(appel.getProgrammeCode()), credits);
        ordonner(appel, montant, annee);
        UUID engagement = Objects.requireNonNull(appel.getEngagementId());
        budget.verser(engagement, montant, annee, dossiers.actes().jour(), "Paiement : " + appel.getObjet());
        appel.payer(montant, dossiers.actes().maintenant());
        dossiers.consigner(
                appel, "Paiement ordonné", "%s sur les crédits de %s.".formatted(montant, annee), Etat.CERTIFIE);
        dossiers.annoncer(appel);
    }

    /** Without choice, the current year, or the last one in which the programme is paid. */
    private Exercice credits(ProgrammeVue programme, @Nullable Exercice choisis) {
        Exercice courant = Exercice.de(dossiers.actes().jour());
        if (choisis == null) {
            return programme.prevoit(courant.annee()) ? courant : new Exercice(programme.dernierExercice());
        }
        if (!programme.prevoit(choisis.annee())) {
            throw new HorsProgramme(programme, choisis);
        }
        return choisis;
    }

    private void ordonner(AppelDeFonds appel, Montant montant, Exercice annee) {
        long id = Objects.requireNonNull(appel.getId());
        List<OrdreDePaiement> anciens = ordres.findByAppelIdOrderById(id);
        Montant aPayer = montant;
        for (ServiceFait constat : constats.findByAppelIdOrderById(id)) {
            Montant part = restant(constat, anciens).auPlus(aPayer);
            if (part.estPositif()
                    && !constat.getCertifiePar().equals(dossiers.actes().qui())) {
                ordres.save(new OrdreDePaiement(
                        id,
                        constat,
                        part,
                        annee,
                        dossiers.actes().qui(),
                        dossiers.actes().jour()));
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
