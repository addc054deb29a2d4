package fr.actionlogement.convention.common.objectif.web;

import fr.actionlogement.convention.common.objectif.ObjectifVu;
import fr.actionlogement.convention.common.objectif.Objectifs;
import fr.actionlogement.convention.common.objectif.interne.PointDeTrajectoire;
import fr.actionlogement.convention.common.objectif.interne.Trajectoires;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The targets against their trajectory. */
@RestController
@Acces(Niveau.LECTURE)
class ObjectifApi {

    private final Objectifs objectifs;
    private final Trajectoires trajectoires;

    ObjectifApi(Objectifs objectifs, Trajectoires trajectoires) {
        this.objectifs = objectifs;
        this.trajectoires = trajectoires;
    }

    @GetMapping("/api/objectifs")
    List<ObjectifVu> tous(
            @RequestParam(required = false) @Nullable LocalDate au,
            @RequestParam(required = false) @Nullable LocalDate connu) {
        return objectifs.tous(au, connu);
    }

    @GetMapping("/api/objectifs/{code}/trajectoire")
    List<PointDeTrajectoire> trajectoire(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable LocalDate au,
            @RequestParam(required = false) @Nullable LocalDate connu) {
        return trajectoires.de(trajectoires.objectif(code, au, connu), au, connu);
    }
}
