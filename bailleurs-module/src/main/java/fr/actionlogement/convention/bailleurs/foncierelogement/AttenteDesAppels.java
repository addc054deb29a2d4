package fr.actionlogement.convention.bailleurs.foncierelogement;

import fr.actionlogement.convention.common.axe.ATraiter;
import fr.actionlogement.convention.common.axe.SourceATraiter;
import fr.actionlogement.convention.common.axe.SourceDeRecherche;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Calls of the association that wait for the current user, and those that a search names. */
@Component
class AttenteDesAppels implements SourceATraiter, SourceDeRecherche {

    private static final String PAGE = "/bailleurs/fonciere-logement/appels/";

    private final AppelsAfl appels;
    private final UtilisateurCourant utilisateur;

    AttenteDesAppels(AppelsAfl appels, UtilisateurCourant utilisateur) {
        this.appels = appels;
        this.utilisateur = utilisateur;
    }

    @Override
    public List<ATraiter> aTraiter(int limite) {
        if (ActeDAppel.ENGAGER.regle().niveaux().stream().noneMatch(n -> utilisateur.a(n, "bailleurs"))) {
            return List.of();
        }
        return appels.enAttente(limite).stream()
                .filter(a -> !a.deposePar().equals(utilisateur.identifiant()))
                .map(a -> new ATraiter(
                        "bailleurs",
                        a.reference(),
                        "Foncière Logement, " + a.exercice() + " : "
                                + a.montant().enTexte(),
                        "Engager l’appel de fonds",
                        a.depuis(),
                        PAGE + a.reference()))
                .toList();
    }

    @Override
    public List<Resultat> chercher(String texte, int limite) {
        if (!utilisateur.a(Niveau.LECTURE, "bailleurs")) {
            return List.of();
        }
        return appels.chercher(texte, limite).stream()
                .map(a -> new Resultat(
                        "Appel de fonds",
                        a.reference() + " : " + a.objet() + " (" + a.statut().libelle() + ")",
                        PAGE + a.reference()))
                .toList();
    }
}
