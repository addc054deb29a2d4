package fr.actionlogement.convention.bailleurs.echange;

import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.QuatreYeux;
import org.springframework.stereotype.Service;

/** Who may do an act on a deposited dossier, and when. */
@Service
public class GardeDesActes {

    private final UtilisateurCourant utilisateur;

    GardeDesActes(UtilisateurCourant utilisateur) {
        this.utilisateur = utilisateur;
    }

    /**
     * A dossier as the refusals name it.
     *
     * @param sujet with a capital letter, for instance {@code L’appel}
     * @param objet for instance {@code cet appel}
     * @param etat French name of its state
     */
    public record Dossier<S extends Enum<S>>(String sujet, String objet, S statut, String etat, String deposePar) {}

    /** Whether the current user may do it now. */
    public <S extends Enum<S>> boolean permet(RegleDActe<S> acte, Dossier<S> dossier) {
        return acte.part(dossier.statut()) && aLeNiveau(acte) && !estJugeEtPartie(acte, dossier);
    }

    /** Refuses who may never do it. */
    public <S extends Enum<S>> void exigerDroit(RegleDActe<S> acte, Dossier<S> dossier) {
        if (!aLeNiveau(acte)) {
            throw new ActeReserve("« " + acte.libelle() + " » revient "
                    + (acte.estDecision() ? "au contrôleur ou au comité." : "au gestionnaire des bailleurs."));
        }
        if (estJugeEtPartie(acte, dossier)) {
            throw new QuatreYeux("Vous avez déposé " + dossier.objet() + " : « " + acte.libelle()
                    + " » revient à une autre personne.");
        }
    }

    /** Refuses an act that the state does not allow. */
    public <S extends Enum<S>> void exigerDepart(RegleDActe<S> acte, Dossier<S> dossier) {
        if (!acte.part(dossier.statut())) {
            throw new ConflitDEtat(
                    "transition-impossible",
                    dossier.sujet() + " est « " + dossier.etat() + " » : « " + acte.libelle()
                            + " » n’est pas possible dans cet état.");
        }
    }

    private boolean aLeNiveau(RegleDActe<?> acte) {
        return acte.niveaux().stream().anyMatch(n -> utilisateur.a(n, "bailleurs"));
    }

    private boolean estJugeEtPartie(RegleDActe<?> acte, Dossier<?> dossier) {
        return acte.estDecision() && utilisateur.identifiant().equals(dossier.deposePar());
    }
}
