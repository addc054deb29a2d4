package fr.actionlogement.convention.bailleurs.versement;

import fr.actionlogement.convention.bailleurs.echange.ActeReserve;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.common.web.QuatreYeux;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who may do which act on a payment request: roles, and three different persons. */
@Component
class Intervenants {

    private final UtilisateurCourant utilisateur;

    Intervenants(UtilisateurCourant utilisateur) {
        this.utilisateur = utilisateur;
    }

    void exigerGestion() {
        if (!utilisateur.a(Niveau.GESTION, "bailleurs")) {
            throw new ActeReserve("Demander un versement revient au gestionnaire des bailleurs.");
        }
    }

    List<ActeDeVersement> possibles(DemandeVue demande) {
        return Arrays.stream(ActeDeVersement.values())
                .filter(acte -> acte.part(demande.statut()) && aLeRole(acte) && !estDejaIntervenu(acte, demande))
                .toList();
    }

    void exiger(ActeDeVersement acte, DemandeVue demande) {
        if (!aLeRole(acte)) {
            throw new ActeReserve("« " + acte.libelle() + " » revient au contrôleur"
                    + (acte.niveaux().contains(Niveau.COMITE) ? " ou au comité." : "."));
        }
        if (estDejaIntervenu(acte, demande)) {
            throw new QuatreYeux("Vous avez déjà demandé ou certifié ce versement : « " + acte.libelle()
                    + " » revient à une autre personne.");
        }
    }

    /** The requester never certifies nor pays; who certified does not pay, but may take it back by rejecting. */
    private boolean estDejaIntervenu(ActeDeVersement acte, DemandeVue demande) {
        String personne = utilisateur.identifiant();
        boolean aCertifie = acte == ActeDeVersement.PAYER && personne.equals(demande.certifiePar());
        return personne.equals(demande.demandePar()) || aCertifie;
    }

    private boolean aLeRole(ActeDeVersement acte) {
        return acte.niveaux().stream().anyMatch(niveau -> utilisateur.a(niveau, "bailleurs"));
    }
}
