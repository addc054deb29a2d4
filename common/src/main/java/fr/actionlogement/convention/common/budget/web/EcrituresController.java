package fr.actionlogement.convention.common.budget.web;

import fr.actionlogement.convention.common.budget.ADate;
import fr.actionlogement.convention.common.budget.Enveloppes;
import fr.actionlogement.convention.common.budget.Lieu;
import fr.actionlogement.convention.common.budget.SoldeEnveloppe;
import fr.actionlogement.convention.common.budget.SoldeLocal;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.territoire.FicheDepartement;
import fr.actionlogement.convention.common.territoire.Territoires;
import fr.actionlogement.convention.common.web.Pagination;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What a figure is made of: the lines of a node, then the entries of a line, everywhere or in one place, at a date. */
@Controller
@Acces(Niveau.LECTURE)
class EcrituresController {

    private final Enveloppes enveloppes;
    private final Territoires territoires;

    EcrituresController(Enveloppes enveloppes, Territoires territoires) {
        this.enveloppes = enveloppes;
        this.territoires = territoires;
    }

    @GetMapping("/budget/lignes/{code}/ecritures")
    String ecritures(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable Lieu departement,
            @RequestParam(required = false) @Nullable LocalDate au,
            @RequestParam(required = false) @Nullable LocalDate connu,
            @RequestParam(required = false) @Nullable Long avant,
            Model modele) {
        ADate date = new ADate(au, connu);
        SoldeEnveloppe solde = enveloppes.une(code, date);
        List<SoldeLocal> lignes = enveloppes.parLigne(code, departement, date);
        List<FicheDepartement> departements = territoires.departements();
        modele.addAttribute("solde", solde);
        modele.addAttribute("date", date);
        modele.addAttribute("lieu", departement);
        modele.addAttribute("departements", departements);
        modele.addAttribute("nomDuLieu", nom(departement, departements));
        modele.addAttribute("lignes", lignes);
        modele.addAttribute("total", lignes.stream().reduce(SoldeLocal::plus).orElse(null));
        if (solde.imputable()) {
            paginer(code, departement, date, avant, modele);
        }
        return "common/budget/ecritures";
    }

    private void paginer(String code, @Nullable Lieu lieu, ADate date, @Nullable Long avant, Model modele) {
        PageDEcritures page = PageDEcritures.de(enveloppes.ecritures(
                code, lieu, date, avant == null ? Long.MAX_VALUE : avant, PageDEcritures.TAILLE + 1));
        String debut = date.sur("/budget/lignes/" + code + "/ecritures" + (lieu == null ? "" : "?departement=" + lieu));
        modele.addAttribute("page", page);
        modele.addAttribute("debut", avant == null ? null : debut);
        modele.addAttribute(
                "pagination",
                new Pagination(
                        null,
                        page.suivante() == null
                                ? null
                                : debut + (debut.contains("?") ? "&" : "?") + "avant=" + page.suivante(),
                        "Les effets les plus récents d’abord"));
    }

    private static @Nullable String nom(@Nullable Lieu lieu, List<FicheDepartement> departements) {
        if (lieu == null || lieu.departement() == null) {
            return lieu == null ? null : "Non localisé";
        }
        return departements.stream()
                .filter(d -> d.code().equals(lieu.departement()))
                .map(FicheDepartement::nom)
                .findFirst()
                .orElseThrow();
    }
}
