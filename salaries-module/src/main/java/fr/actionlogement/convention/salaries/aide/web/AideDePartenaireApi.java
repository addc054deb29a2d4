package fr.actionlogement.convention.salaries.aide.web;

import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.Guichet;
import fr.actionlogement.convention.common.web.Guichets;
import fr.actionlogement.convention.common.web.Idempotent;
import fr.actionlogement.convention.salaries.aide.AideDePartenaire;
import fr.actionlogement.convention.salaries.aide.AidesUneAUne;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a partner granted under the convention, announced by its system aid by aid; large files go through the imports. */
@RestController
@RequestMapping("/api/salaries/aides-de-partenaires")
@Acces(Niveau.CONTROLE)
class AideDePartenaireApi {

    private final Guichet<AideDePartenaire> guichet;

    AideDePartenaireApi(Guichets guichets, AidesUneAUne aides) {
        this.guichet = guichets.pour(aides::enregistrer);
    }

    @Idempotent(rassemble = true)
    @PostMapping
    ResponseEntity<?> enregistrer(@Valid @RequestBody SaisieDePartenaire saisie) {
        return guichet.servir(saisie.aide());
    }
}
