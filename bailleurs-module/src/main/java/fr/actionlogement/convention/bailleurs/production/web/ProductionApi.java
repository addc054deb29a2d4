package fr.actionlogement.convention.bailleurs.production.web;

import fr.actionlogement.convention.bailleurs.production.ObjectifSuivi;
import fr.actionlogement.convention.bailleurs.production.Productions;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The targets of the axis by program. */
@RestController
@Acces(Niveau.LECTURE)
class ProductionApi {

    private final Productions productions;

    ProductionApi(Productions productions) {
        this.productions = productions;
    }

    @GetMapping("/api/bailleurs/objectifs")
    List<ObjectifSuivi> objectifs(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate au) {
        return productions.suivre(au);
    }
}
