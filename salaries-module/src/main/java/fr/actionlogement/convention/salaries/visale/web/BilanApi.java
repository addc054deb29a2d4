package fr.actionlogement.convention.salaries.visale.web;

import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.salaries.visale.BilanDeVisale;
import fr.actionlogement.convention.salaries.visale.LigneDeBilan;
import fr.actionlogement.convention.salaries.visale.LigneDeTerritoire;
import fr.actionlogement.convention.salaries.visale.LoyerMaximal;
import fr.actionlogement.convention.salaries.visale.Regime;
import fr.actionlogement.convention.salaries.visale.Regimes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Figures and rules of the guarantee by program. */
@RestController
@RequestMapping("/api/salaries/visale")
@Acces(Niveau.LECTURE)
class BilanApi {

    private final BilanDeVisale bilan;
    private final Regimes regimes;
    private final Clock horloge;

    BilanApi(BilanDeVisale bilan, Regimes regimes, Clock horloge) {
        this.bilan = bilan;
        this.regimes = regimes;
        this.horloge = horloge;
    }

    /** The exposure is that of the day asked for, today by default. */
    @GetMapping("/bilan")
    List<LigneDeBilan> bilan(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate date) {
        return bilan.parMillesime(date == null ? LocalDate.now(horloge) : date);
    }

    @GetMapping("/departements")
    List<LigneDeTerritoire> departements() {
        return bilan.parDepartement();
    }

    @GetMapping("/regimes")
    List<Regime> regimes() {
        return regimes.tous();
    }

    @GetMapping("/regimes/loyers")
    List<LoyerMaximal> loyers() {
        return regimes.loyers();
    }
}
