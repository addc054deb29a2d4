package fr.actionlogement.convention.bailleurs.versement.web;

import fr.actionlogement.convention.bailleurs.echange.PageDe;
import fr.actionlogement.convention.bailleurs.versement.CriteresDeVersement;
import fr.actionlogement.convention.bailleurs.versement.DemandeSaisie;
import fr.actionlogement.convention.bailleurs.versement.DemandeVue;
import fr.actionlogement.convention.bailleurs.versement.EcheanceVue;
import fr.actionlogement.convention.bailleurs.versement.ReversementVu;
import fr.actionlogement.convention.bailleurs.versement.Reversements;
import fr.actionlogement.convention.bailleurs.versement.StatutDeDemande;
import fr.actionlogement.convention.bailleurs.versement.StatutDeReversement;
import fr.actionlogement.convention.bailleurs.versement.Versements;
import fr.actionlogement.convention.common.montant.Formats;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.AdresseDeListe;
import fr.actionlogement.convention.common.web.Soumission;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
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
    private final Reversements reversements;
    private final Formats formats;

    VersementController(Versements versements, Reversements reversements, Formats formats) {
        this.versements = versements;
        this.reversements = reversements;
        this.formats = formats;
    }

    @GetMapping("/bailleurs/versements")
    String lister(@Valid @ModelAttribute("criteres") CriteresDeVersement criteres, Model page) {
        PageDe<DemandeVue> lues = versements.lister(criteres);
        Map<String, String> statuts = new LinkedHashMap<>();
        Arrays.stream(StatutDeDemande.values()).forEach(s -> statuts.put(s.name(), s.libelle()));
        AdresseDeListe adresse = AdresseDeListe.de("/bailleurs/versements")
                .avec(
                        "statut",
                        criteres.statut() == null
                                ? null
                                : String.join(
                                        ",",
                                        criteres.statut().stream()
                                                .map(Enum::name)
                                                .toList()))
                .avec("dossier", criteres.dossier());
        page.addAttribute("statuts", statuts);
        page.addAttribute("demandes", lues.elements());
        page.addAttribute("pagination", lues.autour(adresse, "demande", "demandes", formats.nombre(lues.total())));
        return "bailleurs/versement/liste";
    }

    @GetMapping("/bailleurs/versements/{reference}")
    String fiche(@PathVariable String reference, Model page) {
        DemandeVue vue = versements.fiche(reference);
        List<ReversementVu> rendus = reversements.de(reference);
        page.addAttribute("demande", vue);
        page.addAttribute("actes", versements.possibles(vue));
        page.addAttribute("reversements", rendus);
        page.addAttribute(
                "constatable",
                reversements.peutConstater(vue)
                        && rendus.stream().noneMatch(r -> r.statut() == StatutDeReversement.CONSTATE));
        return "bailleurs/versement/fiche";
    }

    @GetMapping("/bailleurs/versements/nouveau")
    @Acces(Niveau.GESTION)
    String preparer(@RequestParam long echeance, Model page) {
        EcheanceVue due = versements.echeance(echeance);
        page.addAttribute("due", due);
        page.addAttribute("formulaire", new DemandeSaisie(echeance, due.reste(), "", null, null));
        return DEMANDE;
    }

    @PostMapping("/bailleurs/versements")
    @Acces(Niveau.GESTION)
    String demander(
            @Valid @ModelAttribute("formulaire") DemandeSaisie formulaire,
            BindingResult erreurs,
            Model page,
            RedirectAttributes suite) {
        EcheanceVue due = versements.echeance(formulaire.echeance() == null ? 0 : formulaire.echeance());
        page.addAttribute("due", due);
        return new Soumission(erreurs)
                .tenter(
                        () -> {
                            DemandeVue vue = versements.demander(due.dossier(), formulaire);
                            suite.addFlashAttribute(
                                    "message", "Versement demandé : il attend la certification du service fait.");
                            return "redirect:/bailleurs/versements/" + vue.reference();
                        },
                        () -> DEMANDE);
    }
}
