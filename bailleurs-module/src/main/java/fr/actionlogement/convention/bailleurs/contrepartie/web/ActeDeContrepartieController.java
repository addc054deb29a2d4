package fr.actionlogement.convention.bailleurs.contrepartie.web;

import fr.actionlogement.convention.bailleurs.contrepartie.AnneeSaisie;
import fr.actionlogement.convention.bailleurs.contrepartie.CessionSaisie;
import fr.actionlogement.convention.bailleurs.contrepartie.ContrepartieVue;
import fr.actionlogement.convention.bailleurs.contrepartie.Contreparties;
import fr.actionlogement.convention.bailleurs.contrepartie.ModeDeReservation;
import fr.actionlogement.convention.bailleurs.contrepartie.SaisieDeContrepartie;
import fr.actionlogement.convention.bailleurs.echange.VersionLue;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.Soumission;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The forms of the acts on the rights of an operation. */
@Controller
@RequestMapping("/bailleurs/operations/{reference}/contrepartie")
@Acces(Niveau.GESTION)
class ActeDeContrepartieController {

    private static final String PAGES = "bailleurs/contrepartie/";

    private final Contreparties contreparties;

    ActeDeContrepartieController(Contreparties contreparties) {
        this.contreparties = contreparties;
    }

    @ModelAttribute
    void commun(@PathVariable String reference, @RequestParam(required = false) @Nullable Integer version, Model page) {
        Map<String, String> modes = new LinkedHashMap<>();
        Arrays.stream(ModeDeReservation.values()).forEach(m -> modes.put(m.name(), m.libelle()));
        page.addAttribute("modes", modes);
        page.addAttribute("conseil", contreparties.conseil(reference));
        page.addAttribute("reference", reference);
        page.addAttribute(
                "version",
                version != null
                        ? version
                        : contreparties
                                .chercher(reference)
                                .map(ContrepartieVue::version)
                                .orElse(null));
    }

    @GetMapping("/negociation")
    String preparerNegociation(@PathVariable String reference, Model page) {
        page.addAttribute(
                "formulaire",
                contreparties
                        .chercher(reference)
                        .map(c -> new SaisieDeContrepartie(c.mode(), c.nombre(), c.prioritaires(), c.dureeAns()))
                        .orElse(new SaisieDeContrepartie(null, null, null, null)));
        return PAGES + "negociation";
    }

    @PostMapping("/negociation")
    String negocier(
            @PathVariable String reference,
            @RequestParam(required = false) @Nullable Integer version,
            @Valid @ModelAttribute("formulaire") SaisieDeContrepartie formulaire,
            BindingResult erreurs) {
        return faire(reference, "negociation", erreurs, version, v -> contreparties.negocier(reference, formulaire, v));
    }

    @GetMapping("/ouverture")
    @Acces({Niveau.GESTION, Niveau.CONTROLE})
    String preparerOuverture(@PathVariable String reference, Model page) {
        page.addAttribute("contrepartie", contreparties.fiche(reference));
        page.addAttribute("formulaire", new OuvertureForm(null));
        return PAGES + "ouverture";
    }

    @PostMapping("/ouverture")
    @Acces({Niveau.GESTION, Niveau.CONTROLE})
    String ouvrir(
            @PathVariable String reference,
            @RequestParam(required = false) @Nullable Integer version,
            @Valid @ModelAttribute("formulaire") OuvertureForm formulaire,
            BindingResult erreurs,
            Model page) {
        page.addAttribute("contrepartie", contreparties.fiche(reference));
        return faire(
                reference, "ouverture", erreurs, version, v -> contreparties.ouvrir(reference, formulaire.date(), v));
    }

    @GetMapping("/annees/{annee}")
    String preparerAnnee(@PathVariable String reference, @PathVariable int annee, Model page) {
        ContrepartieVue vue = contreparties.fiche(reference);
        page.addAttribute(
                "formulaire",
                vue.annees().stream()
                        .filter(a -> a.annee() == annee)
                        .findFirst()
                        .map(a -> new AnneeSaisie(a.misADisposition(), a.utilises(), a.attributionsPrioritaires()))
                        .orElse(new AnneeSaisie(0, 0, 0)));
        page.addAttribute("annee", annee);
        page.addAttribute("contrepartie", vue);
        return PAGES + "annee";
    }

    @PostMapping("/annees/{annee}")
    String constater(
            @PathVariable String reference,
            @PathVariable int annee,
            @RequestParam(required = false) @Nullable Integer version,
            @Valid @ModelAttribute("formulaire") AnneeSaisie formulaire,
            BindingResult erreurs,
            Model page) {
        page.addAttribute("annee", annee);
        page.addAttribute("contrepartie", contreparties.fiche(reference));
        return faire(
                reference, "annee", erreurs, version, v -> contreparties.constater(reference, annee, formulaire, v));
    }

    @GetMapping("/cession")
    String preparerCession(@PathVariable String reference, Model page) {
        page.addAttribute("contrepartie", contreparties.fiche(reference));
        page.addAttribute("formulaire", new CessionSaisie(null, null, null));
        return PAGES + "cession";
    }

    @PostMapping("/cession")
    String ceder(
            @PathVariable String reference,
            @RequestParam(required = false) @Nullable Integer version,
            @Valid @ModelAttribute("formulaire") CessionSaisie formulaire,
            BindingResult erreurs,
            Model page) {
        page.addAttribute("contrepartie", contreparties.fiche(reference));
        return faire(reference, "cession", erreurs, version, v -> contreparties.ceder(reference, formulaire, v));
    }

    private static String faire(
            String reference,
            String page,
            BindingResult erreurs,
            @Nullable Integer version,
            Function<@Nullable VersionLue, ContrepartieVue> acte) {
        return new Soumission(erreurs)
                .tenter(
                        () -> {
                            acte.apply(version == null ? null : new VersionLue(version));
                            return "redirect:/bailleurs/operations/" + reference + "/contrepartie";
                        },
                        () -> PAGES + page);
    }

    /** The first day of the rights; null for today. */
    record OuvertureForm(
            @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            LocalDate date) {}
}
