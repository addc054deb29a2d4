package fr.actionlogement.convention.bailleurs.contrepartie.web;

import fr.actionlogement.convention.bailleurs.contrepartie.Bilan;
import fr.actionlogement.convention.bailleurs.contrepartie.BilansDesContreparties;
import fr.actionlogement.convention.bailleurs.contrepartie.ConventionSaisie;
import fr.actionlogement.convention.bailleurs.contrepartie.ConventionVue;
import fr.actionlogement.convention.bailleurs.contrepartie.ConventionsDeFlux;
import fr.actionlogement.convention.bailleurs.contrepartie.CriteresDeBilan;
import fr.actionlogement.convention.bailleurs.contrepartie.LigneDeBilan;
import fr.actionlogement.convention.bailleurs.contrepartie.Regroupement;
import fr.actionlogement.convention.common.carte.Carte;
import fr.actionlogement.convention.common.carte.Cartes;
import fr.actionlogement.convention.common.periode.PeriodeConvention;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.territoire.Departement;
import fr.actionlogement.convention.common.territoire.Territoires;
import fr.actionlogement.convention.common.web.Refus;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The report of the rights, and the register of conventions de gestion en flux. */
@Controller
@RequestMapping("/bailleurs/contreparties")
@Acces(Niveau.LECTURE)
class BilanDesContrepartiesController {

    private static final String SAISIE = "bailleurs/contrepartie/convention";

    private final BilansDesContreparties bilans;
    private final ConventionsDeFlux conventions;
    private final Territoires territoires;
    private final PeriodeConvention periode;
    private final Cartes cartes;

    BilanDesContrepartiesController(
            BilansDesContreparties bilans,
            ConventionsDeFlux conventions,
            Territoires territoires,
            PeriodeConvention periode,
            Cartes cartes) {
        this.bilans = bilans;
        this.conventions = conventions;
        this.territoires = territoires;
        this.periode = periode;
        this.cartes = cartes;
    }

    @GetMapping
    String bilan(@Valid @ModelAttribute("criteres") CriteresDeBilan criteres, Model page) {
        Bilan bilan = bilans.etablir(criteres);
        page.addAttribute("bilan", bilan);
        if (criteres.regroupement() == Regroupement.DEPARTEMENT
                && !bilan.lignes().isEmpty()) {
            page.addAttribute("carte", carte(bilan));
        }
        page.addAttribute("regroupements", Regroupement.values());
        page.addAttribute("departements", territoires.departements());
        page.addAttribute("exercices", periode.exercices());
        return "bailleurs/contrepartie/bilan";
    }

    private Carte carte(Bilan bilan) {
        Map<Departement, Long> ouverts = bilan.lignes().stream()
                .collect(Collectors.toMap(l -> new Departement(l.code()), LigneDeBilan::ouverts));
        return cartes.nombres(
                "Droits ouverts par département",
                ouverts,
                0,
                d -> "/bailleurs/contreparties?par=BAILLEUR&departement=" + d.code());
    }

    @GetMapping("/conventions-de-flux")
    String lister(@RequestParam(required = false) @Nullable Departement departement, Model page) {
        page.addAttribute("conventions", conventions.lister(departement));
        page.addAttribute("departement", departement);
        page.addAttribute("departements", territoires.departements());
        return "bailleurs/contrepartie/conventions";
    }

    @GetMapping("/conventions-de-flux/nouvelle")
    @Acces(Niveau.GESTION)
    String preparer(Model page) {
        page.addAttribute("formulaire", new ConventionSaisie(null, null, null, null));
        return SAISIE;
    }

    @PostMapping("/conventions-de-flux")
    @Acces(Niveau.GESTION)
    String enregistrer(
            @Valid @ModelAttribute("formulaire") ConventionSaisie formulaire,
            BindingResult erreurs,
            RedirectAttributes suite) {
        if (erreurs.hasErrors()) {
            return SAISIE;
        }
        try {
            ConventionVue vue = conventions.enregistrer(formulaire);
            suite.addFlashAttribute(
                    "message", "Convention de gestion en flux enregistrée : " + vue.nomDuBailleur() + ".");
            return "redirect:/bailleurs/contreparties/conventions-de-flux?departement="
                    + vue.departement().code();
        } catch (Refus refus) {
            refus.reporterDans(erreurs);
            return SAISIE;
        }
    }
}
