package fr.actionlogement.convention.salaries.visale.web;

import fr.actionlogement.convention.common.carte.Cartes;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.territoire.Departement;
import fr.actionlogement.convention.salaries.visale.BilanDeVisale;
import fr.actionlogement.convention.salaries.visale.LigneDeBilan;
import fr.actionlogement.convention.salaries.visale.LigneDeTerritoire;
import fr.actionlogement.convention.salaries.visale.Regimes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
    private final Cartes cartes;
    private final Clock horloge;

    VisaleController(BilanDeVisale bilan, Regimes regimes, Cartes cartes, Clock horloge) {
        this.bilan = bilan;
        this.regimes = regimes;
        this.cartes = cartes;
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
        List<LigneDeTerritoire> departements = bilan.parDepartement();
        page.addAttribute("departements", departements);
        page.addAttribute(
                "carte",
                cartes.nombres(
                        "Contrats Visale en cours, par département",
                        departements.stream()
                                .collect(Collectors.toMap(
                                        d -> new Departement(d.departement()), LigneDeTerritoire::enCours)),
                        0,
                        d -> "/salaries/visale/contrats?departement=" + d.code()));
        page.addAttribute("regimes", regimes.tous());
        page.addAttribute("loyers", regimes.loyers());
        return "salaries/visale/bilan";
    }
}
