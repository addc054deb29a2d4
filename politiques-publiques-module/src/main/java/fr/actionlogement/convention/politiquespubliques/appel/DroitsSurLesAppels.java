package fr.actionlogement.convention.politiquespubliques.appel;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import org.springframework.stereotype.Service;

/** What the current user may do on a call; the pages show these acts and no other. */
@Service
public class DroitsSurLesAppels {

    private static final String AXE = "politiques";

    private final UtilisateurCourant utilisateur;

    DroitsSurLesAppels(UtilisateurCourant utilisateur) {
        this.utilisateur = utilisateur;
    }

    /** Acts that are open to the current user. */
    public ActesOuverts sur(AppelVue appel) {
        return ReglesDesActes.ouverts(
                appel,
                utilisateur.identifiant(),
                utilisateur.a(Niveau.GESTION, AXE),
                utilisateur.a(Niveau.CONTROLE, AXE));
    }

    /** The most that the current user may order for payment. */
    public Montant payable(AppelVue appel) {
        return ReglesDesActes.payable(appel, utilisateur.identifiant());
    }

    /** Whether the current user may create a call or a convention. */
    public boolean creer() {
        return utilisateur.a(Niveau.GESTION, AXE);
    }
}
