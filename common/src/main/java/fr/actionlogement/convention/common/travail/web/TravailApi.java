package fr.actionlogement.convention.common.travail.web;

import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.travail.interne.CriteresDeTravail;
import fr.actionlogement.convention.common.travail.interne.ListeDeTravail;
import fr.actionlogement.convention.common.travail.interne.Travail;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The work list of whoever calls. */
@RestController
@RequestMapping("/api/travail")
@Acces(Niveau.LECTURE)
class TravailApi {

    private final ListeDeTravail liste;

    TravailApi(ListeDeTravail liste) {
        this.liste = liste;
    }

    @GetMapping
    Travail lire(@Valid CriteresDeTravail criteres) {
        return liste.lire(criteres);
    }

    @PostMapping("/prises-en-charge")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void prendre(@Valid @RequestBody TacheForm tache) {
        liste.prendre(tache.cle());
    }

    @PostMapping("/restitutions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void rendre(@Valid @RequestBody TacheForm tache) {
        liste.rendre(tache.cle());
    }
}
