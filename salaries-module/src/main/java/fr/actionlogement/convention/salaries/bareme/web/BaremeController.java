package fr.actionlogement.convention.salaries.bareme.web;

import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.DemandeIllisible;
import fr.actionlogement.convention.salaries.bareme.Baremes;
import fr.actionlogement.convention.salaries.bareme.Parametre;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The dated rules on screen, product by product; a date keeps those in force that day. */
@Controller
@Acces(Niveau.LECTURE)
class BaremeController {

    private final Baremes baremes;
    private final Clock horloge;

    BaremeController(Baremes baremes, Clock horloge) {
        this.baremes = baremes;
        this.horloge = horloge;
    }

    @GetMapping("/salaries/baremes")
    String baremes(
            @RequestParam(required = false) @Nullable String produit,
            @RequestParam(required = false) @Nullable LocalDate le,
            Model modele) {
        LocalDate aujourdhui = LocalDate.now(horloge);
        List<String> produits =
                baremes.tous().stream().map(Parametre::produit).distinct().toList();
        if (produit != null && !produit.isBlank() && !produits.contains(produit)) {
            throw new DemandeIllisible(
                    "produit-inconnu", "Ce produit n’a pas de barème : choisissez-le dans la liste.");
        }
        Map<String, List<Parametre>> parProduit = baremes.tous().stream()
                .filter(p -> produit == null || produit.isBlank() || p.produit().equals(produit))
                .filter(p -> le == null || p.vautLe(le))
                .collect(Collectors.groupingBy(Parametre::produit, LinkedHashMap::new, Collectors.toList()));
        modele.addAttribute("le", le);
        modele.addAttribute("aujourdhui", aujourdhui);
        modele.addAttribute("produit", produit);
        modele.addAttribute("produits", produits);
        modele.addAttribute("parProduit", parProduit);
        return "salaries/baremes";
    }
}
