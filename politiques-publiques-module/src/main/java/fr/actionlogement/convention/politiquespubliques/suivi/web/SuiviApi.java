package fr.actionlogement.convention.politiquespubliques.suivi.web;

import fr.actionlogement.convention.common.budget.ADate;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.politiquespubliques.suivi.LigneProduite;
import fr.actionlogement.convention.politiquespubliques.suivi.SuiviDeProgramme;
import fr.actionlogement.convention.politiquespubliques.suivi.SuiviDesProgrammes;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Acces(Niveau.LECTURE)
class SuiviApi {

    private final SuiviDesProgrammes suivi;

    SuiviApi(SuiviDesProgrammes suivi) {
        this.suivi = suivi;
    }

    @GetMapping("/api/politiques/suivi")
    List<SuiviDeProgramme> tous(
            @RequestParam(required = false) @Nullable LocalDate au,
            @RequestParam(required = false) @Nullable LocalDate connu) {
        return suivi.tous(new ADate(au, connu));
    }

    @GetMapping("/api/politiques/programmes/{code}/suivi")
    SuiviDeProgramme un(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable LocalDate au,
            @RequestParam(required = false) @Nullable LocalDate connu) {
        return suivi.un(code, new ADate(au, connu));
    }

    @GetMapping("/api/politiques/programmes/{code}/produit")
    List<LigneProduite> produit(@PathVariable String code) {
        return suivi.produit(suivi.un(code, ADate.MAINTENANT));
    }
}
