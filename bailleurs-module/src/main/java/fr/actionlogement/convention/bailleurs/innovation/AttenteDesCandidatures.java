package fr.actionlogement.convention.bailleurs.innovation;

import fr.actionlogement.convention.common.axe.ATraiter;
import fr.actionlogement.convention.common.axe.SourceATraiter;
import fr.actionlogement.convention.common.axe.SourceDeRecherche;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Applications that wait for the current user's marks or decision, and those that a search names. */
@Component
class AttenteDesCandidatures implements SourceATraiter, SourceDeRecherche {

    private static final String PAGE = "/bailleurs/innovation/candidatures/";

    private final Candidatures candidatures;
    private final DecisionsDInnovation decisions;
    private final UtilisateurCourant utilisateur;

    AttenteDesCandidatures(Candidatures candidatures, DecisionsDInnovation decisions, UtilisateurCourant utilisateur) {
        this.candidatures = candidatures;
        this.decisions = decisions;
        this.utilisateur = utilisateur;
    }

    @Override
    public List<ATraiter> aTraiter(int limite) {
        return candidatures.enAttente(limite).stream()
                .filter(c -> attendUneNote(c) || attendUneDecision(c))
                .map(c -> new ATraiter(
                        "bailleurs",
                        c.reference(),
                        c.intitule() + " (" + c.nomDuPorteur() + ")",
                        attendUneDecision(c) ? "Accorder ou rejeter" : "Noter la candidature",
                        c.depuis(),
                        PAGE + c.reference()))
                .toList();
    }

    private boolean attendUneDecision(CandidatureVue c) {
        return decisions.possibles(c).contains(ActeDeCandidature.ACCORDER);
    }

    private boolean attendUneNote(CandidatureVue c) {
        return candidatures.peutNoter(c) && !c.membres().contains(utilisateur.identifiant());
    }

    @Override
    public List<Resultat> chercher(String texte, int limite) {
        if (!utilisateur.a(Niveau.LECTURE, "bailleurs")) {
            return List.of();
        }
        return candidatures.chercher(texte, limite).stream()
                .map(c -> new Resultat(
                        "Candidature",
                        c.reference() + " : " + c.intitule() + " (" + c.statut().libelle() + ")",
                        PAGE + c.reference()))
                .toList();
    }
}
