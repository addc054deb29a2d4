package fr.actionlogement.convention.common.vue.web;

import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.vue.interne.VueEnregistree;
import fr.actionlogement.convention.common.vue.interne.Vues;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The saved views for programs. */
@RestController
@RequestMapping("/api/pilotage/vues")
@Acces(Niveau.CONNECTE)
class VueApi {

    private final Vues vues;

    VueApi(Vues vues) {
        this.vues = vues;
    }

    @GetMapping
    List<VueEnregistree> toutes() {
        return vues.toutes();
    }

    @PostMapping
    ResponseEntity<VueEnregistree> enregistrer(@Valid @RequestBody VueForm vue) {
        VueEnregistree faite = vues.enregistrer(vue.nom(), vue.url(), vue.estPartagee());
        return ResponseEntity.created(URI.create("/api/pilotage/vues")).body(faite);
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> oublier(@PathVariable long id) {
        vues.oublier(id);
        return ResponseEntity.noContent().build();
    }
}
