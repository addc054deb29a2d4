package fr.actionlogement.convention.salaries.visale.web;

import fr.actionlogement.convention.common.carte.Carte;
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
import java.util.HashMap;
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
        LigneDeBilan total = lignes.stream().reduce(LigneDeBilan::plus).orElse(null);
        page.addAttribute("total", total);
        List<LigneDeTerritoire> departements = bilan.parDepartement();
        page.addAttribute("departements", departements);
        page.addAttribute("carte", carte(departements, total == null ? 0 : total.enCours()));
        page.addAttribute("regimes", regimes.tous());
        page.addAttribute("loyers", regimes.loyers());
        return "salaries/visale/bilan";
    }

    private Carte carte(List<LigneDeTerritoire> departements, long enCours) {
        Map<Departement, Long> montres = new HashMap<>();
        departements.forEach(d -> {
            if (d.enCours() != null) {
                montres.put(new Departement(d.departement()), d.enCours());
            }
        });
        long secret = enCours - montres.values().stream().mapToLong(n -> n).sum();
        return cartes.effectifs(
                "Contrats Visale en cours, par département",
                montres,
                secret,
                d -> "/salaries/visale/contrats?departement=" + d.code());
    }
}
