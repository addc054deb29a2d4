package fr.actionlogement.convention.bailleurs.pret.web;

import fr.actionlogement.convention.bailleurs.pret.Indice;
import fr.actionlogement.convention.bailleurs.pret.Indices;
import fr.actionlogement.convention.bailleurs.pret.ValeurSaisie;
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

/** The series of the indexes by program; adding a value is the administrator's. */
@RestController
@RequestMapping("/api/bailleurs/indices")
@Acces({Niveau.LECTURE, Niveau.ADMINISTRATION})
class IndiceApi {

    private final Indices indices;

    IndiceApi(Indices indices) {
        this.indices = indices;
    }

    @GetMapping
    List<Indice> tous() {
        return indices.tous();
    }

    @GetMapping("/{code}")
    Indice un(@PathVariable String code) {
        return indices.un(code);
    }

    @PostMapping("/{code}/valeurs")
    @Acces(Niveau.ADMINISTRATION)
    ResponseEntity<Indice> ajouter(@PathVariable String code, @Valid @RequestBody ValeurSaisie valeur) {
        Indice apres = indices.ajouter(code, valeur);
        return ResponseEntity.created(URI.create("/api/bailleurs/indices/" + code))
                .body(apres);
    }
}
