package fr.actionlogement.convention.politiquespubliques.operation.web;

import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.politiquespubliques.operation.Famille;
import fr.actionlogement.convention.politiquespubliques.operation.Perimetre;
import fr.actionlogement.convention.politiquespubliques.operation.Quartier;
import fr.actionlogement.convention.politiquespubliques.operation.Referentiels;
import fr.actionlogement.convention.politiquespubliques.operation.Ville;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/politiques")
@Acces(Niveau.LECTURE)
class ReferentielApi {

    private final Referentiels referentiels;

    ReferentielApi(Referentiels referentiels) {
        this.referentiels = referentiels;
    }

    @GetMapping("/villes")
    List<Ville> villes() {
        return referentiels.villes();
    }

    @GetMapping("/villes/{commune}/perimetres")
    List<Perimetre> perimetres(@PathVariable CodeCommune commune) {
        return referentiels.perimetres(referentiels.ville(commune).commune());
    }

    @PostMapping("/villes/{commune}/perimetres")
    @Acces(Niveau.GESTION)
    List<Perimetre> delimiter(@PathVariable CodeCommune commune, @Valid @RequestBody Perimetre perimetre) {
        referentiels.delimiter(commune, perimetre);
        return referentiels.perimetres(commune);
    }

    @GetMapping("/quartiers")
    List<Quartier> quartiers() {
        return referentiels.quartiers();
    }

    @GetMapping("/familles")
    List<Famille> familles() {
        return referentiels.familles();
    }
}
