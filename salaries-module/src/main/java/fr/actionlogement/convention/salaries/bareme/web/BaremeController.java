package fr.actionlogement.convention.salaries.bareme.web;

import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.DemandeIllisible;
import fr.actionlogement.convention.salaries.bareme.Baremes;
import fr.actionlogement.convention.salaries.bareme.NomsDesProduits;
import fr.actionlogement.convention.salaries.bareme.Parametre;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The dated rules on screen: the products, then the rules of one, its long series folded; a date keeps those in force that day. */
@Controller
@Acces(Niveau.LECTURE)
class BaremeController {

    private final Baremes baremes;
    private final NomsDesProduits noms;
    private final Clock horloge;

    BaremeController(Baremes baremes, NomsDesProduits noms, Clock horloge) {
        this.baremes = baremes;
        this.noms = noms;
        this.horloge = horloge;
    }

    @GetMapping("/salaries/baremes")
    String baremes(
            @RequestParam(required = false) @Nullable String produit,
            @RequestParam(required = false) @Nullable LocalDate le,
            Model modele) {
        String choisi = produit == null || produit.isBlank() ? null : produit;
        Map<String, List<Parametre>> parProduit = baremes.tous().stream()
                .collect(Collectors.groupingBy(Parametre::produit, LinkedHashMap::new, Collectors.toList()));
        if (choisi != null && !parProduit.containsKey(choisi)) {
            throw new DemandeIllisible(
                    "produit-inconnu", "Ce produit n’a pas de barème : choisissez-le dans la liste.");
        }
        LocalDate aujourdhui = LocalDate.now(horloge);
        LocalDate jour = le == null ? aujourdhui : le;
        modele.addAttribute("le", le);
        modele.addAttribute("jour", jour);
        modele.addAttribute("aujourdhui", aujourdhui);
        modele.addAttribute("produit", choisi);
        Map<String, String> produits = new LinkedHashMap<>();
        parProduit.keySet().forEach(code -> produits.put(code, noms.de(code)));
        modele.addAttribute("produits", produits);
        if (choisi == null) {
            modele.addAttribute(
                    "bilans",
                    parProduit.entrySet().stream()
                            .map(e -> Bilan.de(e.getKey(), e.getValue(), jour, le))
                            .sorted(Comparator.comparing(
                                    b -> noms.de(b.produit()), Collator.getInstance(Locale.FRENCH)))
                            .toList());
        } else {
            List<Serie> series = Serie.de(parProduit.get(choisi).stream()
                    .filter(p -> le == null || p.vautLe(le))
                    .toList());
            modele.addAttribute(
                    "courtes",
                    series.stream()
                            .filter(s -> !s.estLongue())
                            .flatMap(s -> s.valeurs().stream())
                            .toList());
            modele.addAttribute(
                    "longues", series.stream().filter(Serie::estLongue).toList());
        }
        return "salaries/baremes";
    }

    /**
     * A product among its rules.
     *
     * @param enVigueur values in force that day
     * @param aConfirmer those among them that want confirmation
     * @param lien path of its own rules, the day asked for kept
     */
    record Bilan(String produit, int enVigueur, long aConfirmer, int versions, String lien) {

        static Bilan de(String produit, List<Parametre> valeurs, LocalDate jour, @Nullable LocalDate le) {
            List<Parametre> enVigueur =
                    valeurs.stream().filter(p -> p.vautLe(jour)).toList();
            return new Bilan(
                    produit,
                    enVigueur.size(),
                    enVigueur.stream().filter(p -> !p.estSur()).count(),
                    valeurs.size(),
                    "/salaries/baremes?produit=" + produit + (le == null ? "" : "&le=" + le));
        }
    }
}
