package fr.actionlogement.convention.bailleurs.versement.web;

import fr.actionlogement.convention.bailleurs.echange.Filtres;
import fr.actionlogement.convention.bailleurs.echange.PageDe;
import fr.actionlogement.convention.bailleurs.versement.CriteresDeVersement;
import fr.actionlogement.convention.bailleurs.versement.DemandeSaisie;
import fr.actionlogement.convention.bailleurs.versement.DemandeVue;
import fr.actionlogement.convention.bailleurs.versement.EcheanceVue;
import fr.actionlogement.convention.bailleurs.versement.StatutDeDemande;
import fr.actionlogement.convention.bailleurs.versement.Versements;
import fr.actionlogement.convention.common.montant.Formats;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.Introuvable;
import fr.actionlogement.convention.common.web.Refus;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Pages of payment requests: list, request, file. */
@Controller
@Acces(Niveau.LECTURE)
class VersementController {

    private static final String DEMANDE = "bailleurs/versement/demande";

    private final Versements versements;
    private final Formats formats;

    VersementController(Versements versements, Formats formats) {
        this.versements = versements;
        this.formats = formats;
    }

    @GetMapping("/bailleurs/versements")
    String lister(@Valid @ModelAttribute("criteres") CriteresDeVersement criteres, Model page) {
        PageDe<DemandeVue> lues = versements.lister(criteres);
        Map<String, String> statuts = new LinkedHashMap<>();
        Arrays.stream(StatutDeDemande.values()).forEach(s -> statuts.put(s.name(), s.libelle()));
        Filtres filtres = Filtres.sur("/bailleurs/versements")
                .et(
                        "statut",
                        criteres.statut() == null
                                ? null
                                : String.join(
                                        ",",
                                        criteres.statut().stream()
                                                .map(Enum::name)
                                                .toList()))
                .et("operation", criteres.operation());
        page.addAttribute("statuts", statuts);
        page.addAttribute("demandes", lues.elements());
        page.addAttribute("pagination", filtres.autour(lues, "demande", "demandes", formats.nombre(lues.total())));
        return "bailleurs/versement/liste";
    }

    @GetMapping("/bailleurs/versements/{reference}")
    String fiche(@PathVariable String reference, Model page) {
        DemandeVue vue = versements.fiche(reference);
        page.addAttribute("demande", vue);
        page.addAttribute("actes", versements.possibles(vue));
        return "bailleurs/versement/fiche";
    }

    @GetMapping("/bailleurs/operations/{reference}/versements/nouveau")
    @Acces(Niveau.GESTION)
    String preparer(@PathVariable String reference, @RequestParam long echeance, Model page) {
        EcheanceVue due = presenter(reference, echeance, page);
        page.addAttribute("formulaire", new DemandeSaisie(echeance, due.reste(), ""));
        return DEMANDE;
    }

    @PostMapping("/bailleurs/operations/{reference}/versements")
    @Acces(Niveau.GESTION)
    String demander(
            @PathVariable String reference,
            @Valid @ModelAttribute("formulaire") DemandeSaisie formulaire,
            BindingResult erreurs,
            Model page,
            RedirectAttributes suite) {
        if (!erreurs.hasErrors()) {
            try {
                DemandeVue vue = versements.demander(reference, formulaire);
                suite.addFlashAttribute("message", "Versement demandé : il attend la certification du service fait.");
                return "redirect:/bailleurs/versements/" + vue.reference();
            } catch (Refus refus) {
                if (refus.statut() == 403 || refus.statut() == 404) {
                    throw refus;
                }
                refus.reporterDans(erreurs);
            }
        }
        presenter(reference, formulaire.echeance() == null ? 0 : formulaire.echeance(), page);
        return DEMANDE;
    }

    private EcheanceVue presenter(String reference, long echeance, Model page) {
        EcheanceVue due = versements.echeancier(reference).stream()
                .filter(e -> e.id() == echeance)
                .findFirst()
                .orElseThrow(() -> new Introuvable("Cette échéance n’est pas celle de l’opération."));
        page.addAttribute("reference", reference);
        page.addAttribute("due", due);
        return due;
    }
}
