package fr.actionlogement.convention.salaries.visale.web;

import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.salaries.visale.BilanDeVisale;
import fr.actionlogement.convention.salaries.visale.LigneDeBilan;
import fr.actionlogement.convention.salaries.visale.Regimes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The guarantee in one page: exposure, claims and recoveries by regime and vintage, départements, rules. */
@Controller
@RequestMapping("/salaries/visale")
@Acces(Niveau.LECTURE)
class VisaleController {

    private final BilanDeVisale bilan;
    private final Regimes regimes;
    private final Clock horloge;

    VisaleController(BilanDeVisale bilan, Regimes regimes, Clock horloge) {
        this.bilan = bilan;
        this.regimes = regimes;
        this.horloge = horloge;
    }

    @GetMapping
    String bilan(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate date,
            Model page) {
        LocalDate jour = date == null ? LocalDate.now(horloge) : date;
        List<LigneDeBilan> lignes = bilan.parMillesime(jour);
        Map<String, LigneDeBilan> parRegime = new TreeMap<>();
        lignes.forEach(l -> parRegime.merge(l.regime(), l, LigneDeBilan::plus));
        page.addAttribute("jour", jour);
        page.addAttribute("lignes", lignes);
        page.addAttribute("parRegime", parRegime.values());
        page.addAttribute("total", lignes.stream().reduce(LigneDeBilan::plus).orElse(null));
        page.addAttribute("departements", bilan.parDepartement());
        page.addAttribute("regimes", regimes.tous());
        page.addAttribute("loyers", regimes.loyers());
        return "salaries/visale/bilan";
    }
}
