package fr.actionlogement.convention.common.remarque.web;

import fr.actionlogement.convention.common.remarque.interne.RemarqueVue;
import fr.actionlogement.convention.common.remarque.interne.Remarques;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The remarks of a dossier for programs. */
@RestController
@RequestMapping("/api/remarques/{sorte}/{reference}")
@Acces({Niveau.GESTION, Niveau.CONTROLE})
class RemarqueApi {

    private final Remarques remarques;

    RemarqueApi(Remarques remarques) {
        this.remarques = remarques;
    }

    @GetMapping
    @Acces(Niveau.LECTURE)
    List<RemarqueVue> liste(@PathVariable String sorte, @PathVariable String reference) {
        return remarques.de(sorte, reference).remarques();
    }

    @PostMapping
    ResponseEntity<RemarqueVue> remarquer(
            @PathVariable String sorte, @PathVariable String reference, @Valid @RequestBody RemarqueForm remarque) {
        RemarqueVue faite = remarques.remarquer(sorte, reference, remarque.champ(), remarque.texte());
        return ResponseEntity.created(URI.create("/api/remarques/" + sorte + "/" + reference))
                .body(faite);
    }

    @PostMapping("/{id}/reponse")
    RemarqueVue repondre(
            @PathVariable String sorte,
            @PathVariable String reference,
            @PathVariable long id,
            @Valid @RequestBody ReponseForm reponse) {
        return remarques.resoudre(sorte, reference, id, reponse.reponse());
    }

    @PostMapping("/{id}/cloture")
    RemarqueVue clore(@PathVariable String sorte, @PathVariable String reference, @PathVariable long id) {
        return remarques.clore(sorte, reference, id);
    }

    @PostMapping("/{id}/reouverture")
    RemarqueVue rouvrir(@PathVariable String sorte, @PathVariable String reference, @PathVariable long id) {
        return remarques.rouvrir(sorte, reference, id);
    }
}
