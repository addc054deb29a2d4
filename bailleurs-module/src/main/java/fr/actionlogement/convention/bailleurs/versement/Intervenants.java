package fr.actionlogement.convention.bailleurs.versement;

import fr.actionlogement.convention.bailleurs.echange.ActeReserve;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.common.web.QuatreYeux;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who may do which act on a payment: roles, and three different persons. */
@Component
class Intervenants {

    private static final Set<Niveau> CONSTAT = Set.of(Niveau.GESTION, Niveau.CONTROLE);

    private final UtilisateurCourant utilisateur;

    Intervenants(UtilisateurCourant utilisateur) {
        this.utilisateur = utilisateur;
    }

    void exigerGestion() {
        if (!aLUnDe(Set.of(Niveau.GESTION))) {
            throw new ActeReserve("Demander un versement revient au gestionnaire des bailleurs.");
        }
    }

    List<ActeDeVersement> possibles(DemandeVue demande) {
        return Arrays.stream(ActeDeVersement.values())
                .filter(acte -> acte.part(demande) && aLUnDe(acte.niveaux()) && !estDejaIntervenu(acte, demande))
                .toList();
    }

    void exiger(ActeDeVersement acte, DemandeVue demande) {
        if (!aLUnDe(acte.niveaux())) {
            throw new ActeReserve("« " + acte.libelle() + " » revient au contrôleur"
                    + (acte.niveaux().contains(Niveau.COMITE) ? " ou au comité." : "."));
        }
        if (estDejaIntervenu(acte, demande)) {
            throw new QuatreYeux("Vous avez déjà demandé ou certifié ce versement : « " + acte.libelle()
                    + " » revient à une autre personne.");
        }
    }

    boolean peutConstater() {
        return aLUnDe(CONSTAT);
    }

    void exigerConstat() {
        if (!peutConstater()) {
            throw new ActeReserve("Constater un trop-perçu revient au gestionnaire des bailleurs ou au contrôleur.");
        }
    }

    /** The requester never acts again; who certified neither pays nor releases, but may take it back by rejecting. */
    private boolean estDejaIntervenu(ActeDeVersement acte, DemandeVue demande) {
        String personne = utilisateur.identifiant();
        boolean aCertifie = acte.estUnPaiement() && personne.equals(demande.certifiePar());
        return personne.equals(demande.demandePar()) || aCertifie;
    }

    private boolean aLUnDe(Collection<Niveau> niveaux) {
        return niveaux.stream().anyMatch(niveau -> utilisateur.a(niveau, "bailleurs"));
    }
}
