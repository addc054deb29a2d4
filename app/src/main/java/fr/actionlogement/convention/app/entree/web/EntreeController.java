package fr.actionlogement.convention.app.entree.web;

import fr.actionlogement.convention.app.entree.PersonnesFictives;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.common.securite.interne.Comptes;
import fr.actionlogement.convention.common.securite.interne.LiensUniques;
import fr.actionlogement.convention.common.securite.interne.OuvertureDeSession;
import fr.actionlogement.convention.common.web.Introuvable;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The demonstration's door and its « Voir comme… » switch. Outside the demonstration neither exists. */
@Controller
class EntreeController {

    private final ObjectProvider<PersonnesFictives> personnes;
    private final LiensUniques liens;
    private final Comptes comptes;
    private final OuvertureDeSession sessions;
    private final UtilisateurCourant utilisateur;

    EntreeController(
            ObjectProvider<PersonnesFictives> personnes,
            LiensUniques liens,
            Comptes comptes,
            OuvertureDeSession sessions,
            UtilisateurCourant utilisateur) {
        this.personnes = personnes;
        this.liens = liens;
        this.comptes = comptes;
        this.sessions = sessions;
        this.utilisateur = utilisateur;
    }

    @GetMapping("/entree")
    @Acces(Niveau.PUBLIC)
    String entrer(
            @RequestParam(defaultValue = "") String jeton, HttpServletRequest requete, HttpServletResponse reponse) {
        fictives();
        if (!liens.consommer(LiensUniques.Usage.ENTREE, jeton)) {
            reponse.setStatus(HttpServletResponse.SC_GONE);
            return "app/entree/lien-mort";
        }
        sessions.ouvrir(comptes.compte(PersonnesFictives.PREMIERE), requete, reponse);
        return "redirect:/";
    }

    @PostMapping("/voir-comme")
    @Acces(Niveau.CONNECTE)
    String voirComme(@RequestParam String role, HttpServletRequest requete, HttpServletResponse reponse) {
        PersonnesFictives connues = fictives();
        if (!connues.contient(role) || !connues.contient(utilisateur.identifiant())) {
            throw new Introuvable("Cette personne fictive est introuvable.");
        }
        sessions.ouvrir(comptes.compte(role), requete, reponse);
        return "redirect:/";
    }

    private PersonnesFictives fictives() {
        PersonnesFictives presentes = personnes.getIfAvailable();
        if (presentes == null) {
            throw new Introuvable("Cette adresse n'existe qu'en démonstration.");
        }
        return presentes;
    }
}
