package fr.actionlogement.convention.common.securite.interne;

import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Routes for {@link SecuriteIT}, which imports them: one of each kind. */
@TestComponent
@RestController
class RouteDEssaiController {

    private final UtilisateurCourant utilisateur;

    RouteDEssaiController(UtilisateurCourant utilisateur) {
        this.utilisateur = utilisateur;
    }

    @GetMapping("/api/essai-securite/oubliee")
    String oubliee() {
        return "jamais";
    }

    @Acces(Niveau.LECTURE)
    @GetMapping({"/api/essai-securite/lue", "/essai-securite/lue"})
    String lue() {
        return utilisateur.identifiant();
    }

    @Acces(Niveau.CONTROLE)
    @PostMapping("/api/essai-securite/controlee")
    String controlee() {
        return utilisateur.identifiant();
    }

    /** Looks like a public file, and is not. */
    @Acces(Niveau.COMITE)
    @GetMapping("/common/essai-securite/{reference}")
    String deguisee(@PathVariable String reference) {
        return reference;
    }
}
