package fr.actionlogement.convention.salaries.bareme.web;

import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.salaries.bareme.Baremes;
import fr.actionlogement.convention.salaries.bareme.Parametre;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The dated rules; those of a day when one is given. */
@RestController
@RequestMapping("/api/salaries/baremes")
@Acces(Niveau.LECTURE)
class BaremeApi {

    private final Baremes baremes;

    BaremeApi(Baremes baremes) {
        this.baremes = baremes;
    }

    @GetMapping
    List<Parametre> lire(
            @RequestParam(required = false) @Nullable String produit,
            @RequestParam(required = false) @Nullable LocalDate le) {
        return baremes.tous().stream()
                .filter(p -> produit == null || p.produit().equals(produit))
                .filter(p -> le == null || p.vautLe(le))
                .toList();
    }
}
