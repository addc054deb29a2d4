package fr.actionlogement.convention.salaries.demande.web;

import fr.actionlogement.convention.common.budget.Engagements;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.Refus;
import fr.actionlogement.convention.common.web.Soumission;
import fr.actionlogement.convention.salaries.aide.Aides;
import fr.actionlogement.convention.salaries.demande.DemandeVue;
import fr.actionlogement.convention.salaries.demande.Demandes;
import fr.actionlogement.convention.salaries.demande.Suivi;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Enters a request, corrects it, and shows all that follows from it. */
@Controller
@RequestMapping("/salaries/demandes")
class DemandeController {

    private static final String SAISIE = "salaries/demande/saisie";

    private final Demandes demandes;
    private final Suivi suivi;
    private final Aides aides;
    private final Engagements engagements;

    DemandeController(Demandes demandes, Suivi suivi, Aides aides, Engagements engagements) {
        this.demandes = demandes;
        this.suivi = suivi;
        this.aides = aides;
        this.engagements = engagements;
    }

    @ModelAttribute("choix")
    Map<String, Map<String, String>> choix() {
        return ChoixDeDemande.TOUS;
    }

    @GetMapping("/nouvelle")
    @Acces(Niveau.GESTION)
    String nouvelle(Model modele) {
        modele.addAttribute("formulaire", new DemandeVierge(null, null, null, null, null, null, null, null, null));
        return page(null, modele);
    }

    @PostMapping("/nouvelle")
    @Acces(Niveau.GESTION)
    String saisir(@Valid @ModelAttribute("formulaire") DemandeForm formulaire, BindingResult erreurs, Model modele) {
        if (!erreurs.hasErrors() && formulaire.identite() == null) {
            erreurs.reject("obligatoire", "Indiquez l’identité de la personne.");
        }
        if (erreurs.hasErrors()) {
            return page(null, modele);
        }
        try {
            return vers(demandes.saisir(Objects.requireNonNull(formulaire.identite()), formulaire.demande()));
        } catch (Refus refus) {
            refus.reporterDans(erreurs);
            return page(null, modele);
        }
    }

    @GetMapping("/{reference}/modifier")
    @Acces(Niveau.GESTION)
    String modifier(@PathVariable String reference, Model modele) {
        DemandeVue vue = suivi.lire(reference);
        modele.addAttribute(
                "formulaire",
                new DemandeVierge(
                        vue.aide().version(),
                        null,
                        vue.produit(),
                        vue.forme(),
                        vue.aide().commune(),
                        vue.objet(),
                        vue.montant(),
                        vue.mois(),
                        vue.situation()));
        return page(reference, modele);
    }

    @PostMapping("/{reference}/modifier")
    @Acces(Niveau.GESTION)
    String corriger(
            @PathVariable String reference,
            @Valid @ModelAttribute("formulaire") DemandeForm formulaire,
            BindingResult erreurs,
            Model modele) {
        if (formulaire.version() == null) {
            erreurs.reject("version-absente", "Rechargez la page : elle ne dit plus quelle version vous avez lue.");
        }
        return new Soumission(erreurs)
                .tenter(
                        () -> {
                            demandes.corriger(reference, formulaire.version(), formulaire.demande());
                            return vers(reference);
                        },
                        () -> page(reference, modele));
    }

    @GetMapping("/{reference}")
    @Acces(Niveau.LECTURE)
    String lire(@PathVariable String reference, Model modele) {
        DemandeVue vue = suivi.lire(reference);
        modele.addAttribute("vue", vue);
        modele.addAttribute("commune", aides.lieu(vue.aide().commune()));
        modele.addAttribute("ecritures", engagements.ecritures(reference));
        modele.addAttribute("evenements", aides.chronologie(reference));
        return "salaries/demande/demande";
    }

    private static String page(@Nullable String reference, Model modele) {
        modele.addAttribute("reference", reference);
        return SAISIE;
    }

    private static String vers(String reference) {
        return "redirect:/salaries/demandes/" + reference;
    }
}
