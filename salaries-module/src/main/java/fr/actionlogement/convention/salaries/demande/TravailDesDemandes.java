package fr.actionlogement.convention.salaries.demande;

import fr.actionlogement.convention.common.axe.ATraiter;
import fr.actionlogement.convention.common.axe.SourceATraiter;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.salaries.demande.interne.DemandesATraiter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the requests bring to the work list: payments to certify or to make, offers to make, unpaid instalments. */
@Component
class TravailDesDemandes implements SourceATraiter {

    private static final String AXE = "salaries";

    private final DemandesATraiter base;
    private final UtilisateurCourant utilisateur;

    TravailDesDemandes(DemandesATraiter base, UtilisateurCourant utilisateur) {
        this.base = base;
        this.utilisateur = utilisateur;
    }

    @Override
    public List<ATraiter> aTraiter(int limite) {
        boolean gere = utilisateur.a(Niveau.GESTION, AXE);
        boolean controle = utilisateur.a(Niveau.CONTROLE, AXE);
        List<ATraiter> travail = new ArrayList<>();
        if (gere) {
            ajouter(travail, base.offres(limite), "Émettre l’offre");
            ajouter(travail, base.impayees(limite), "Relancer un impayé");
        }
        if (gere || controle) {
            ajouter(travail, base.versements("DEMANDE", utilisateur.identifiant(), limite), "Certifier un versement");
            ajouter(travail, base.versements("CERTIFIE", null, limite), "Payer un versement");
        }
        return travail.stream()
                .sorted(Comparator.comparing(ATraiter::depuis))
                .limit(limite)
                .toList();
    }

    private static void ajouter(List<ATraiter> travail, List<DemandesATraiter.Trouvee> trouvees, String acte) {
        trouvees.forEach(t -> travail.add(new ATraiter(
                AXE, t.reference(), t.produit(), acte, t.depuis(), "/salaries/demandes/" + t.reference())));
    }
}
