package fr.actionlogement.convention.salaries.aide.web;

import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.Refus;
import fr.actionlogement.convention.salaries.aide.AideVue;
import fr.actionlogement.convention.salaries.aide.Aides;
import fr.actionlogement.convention.salaries.aide.DemandeMobiliJeune;
import fr.actionlogement.convention.salaries.aide.Etat;
import fr.actionlogement.convention.salaries.aide.MobiliJeunes;
import fr.actionlogement.convention.salaries.aide.Periodicite;
import fr.actionlogement.convention.salaries.eligibilite.Occupation;
import fr.actionlogement.convention.salaries.eligibilite.Secteur;
import fr.actionlogement.convention.salaries.eligibilite.TypeDeContrat;
import fr.actionlogement.convention.salaries.personne.Identite;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The form of a request: a new one, or the correction of a draft. */
@Controller
@RequestMapping("/salaries/mobili-jeune")
@Acces(Niveau.GESTION)
class DemandeController {

    private static final String PAGE = "salaries/mobili-jeune/demande";

    private final MobiliJeunes demandes;
    private final Aides aides;

    DemandeController(MobiliJeunes demandes, Aides aides) {
        this.demandes = demandes;
        this.aides = aides;
    }

    @ModelAttribute("choix")
    Map<String, Map<String, String>> choix() {
        return Map.of(
                "contrats", libelles(TypeDeContrat.values(), TypeDeContrat::libelle),
                "secteurs", libelles(Secteur.values(), Secteur::libelle),
                "occupations", libelles(Occupation.values(), Occupation::libelle),
                "periodicites", libelles(Periodicite.values(), Periodicite::libelle),
                "ouiNon", Map.of("true", "Oui", "false", "Non"));
    }

    @GetMapping("/nouvelle")
    String nouvelle(Model modele) {
        modele.addAttribute("formulaire", new DemandeForm(null, null, null));
        return page(null, modele);
    }

    @PostMapping("/nouvelle")
    String creer(@Valid @ModelAttribute("formulaire") DemandeForm formulaire, BindingResult erreurs, Model modele) {
        Identite identite = formulaire.identite();
        DemandeMobiliJeune demande = formulaire.demande();
        exiger(erreurs, "identite", identite);
        exiger(erreurs, "demande", demande);
        if (erreurs.hasErrors() || identite == null || demande == null) {
            return page(null, modele);
        }
        try {
            return versLeDossier(demandes.saisir(identite, demande));
        } catch (Refus refus) {
            return refusee(refus, erreurs, null, modele);
        }
    }

    @GetMapping("/{reference}/modifier")
    String modifier(@PathVariable String reference, Model modele) {
        AideVue vue = aides.lire(reference);
        if (vue.dossier() == null || vue.etat() != Etat.BROUILLON) {
            throw new ConflitDEtat("transition-impossible", "Seul un brouillon se modifie.");
        }
        modele.addAttribute(
                "formulaire", new DemandeForm(vue.version(), null, vue.dossier().demande()));
        return page(reference, modele);
    }

    @PostMapping("/{reference}/modifier")
    String corriger(
            @PathVariable String reference,
            @Valid @ModelAttribute("formulaire") DemandeForm formulaire,
            BindingResult erreurs,
            Model modele) {
        DemandeMobiliJeune demande = formulaire.demande();
        exiger(erreurs, "demande", demande);
        exiger(erreurs, "version", formulaire.version());
        if (erreurs.hasErrors() || demande == null) {
            return page(reference, modele);
        }
        try {
            demandes.corriger(reference, formulaire.version(), demande);
            return versLeDossier(reference);
        } catch (Refus refus) {
            return refusee(refus, erreurs, reference, modele);
        }
    }

    private static String refusee(Refus refus, BindingResult erreurs, @Nullable String reference, Model modele) {
        erreurs.pushNestedPath("demande");
        refus.reporterDans(erreurs);
        erreurs.popNestedPath();
        return page(reference, modele);
    }

    private static void exiger(BindingResult erreurs, String champ, @Nullable Object valeur) {
        if (valeur == null && !erreurs.hasFieldErrors(champ + ".*")) {
            erreurs.reject("obligatoire", "Remplissez le formulaire.");
        }
    }

    private static String page(@Nullable String reference, Model modele) {
        modele.addAttribute("reference", reference);
        return PAGE;
    }

    private static String versLeDossier(String reference) {
        return "redirect:/salaries/aides/" + reference;
    }

    private static <E extends Enum<E>> Map<String, String> libelles(E[] valeurs, Function<E, String> libelle) {
        Map<String, String> choix = new LinkedHashMap<>();
        Arrays.stream(valeurs).forEach(v -> choix.put(v.name(), libelle.apply(v)));
        return choix;
    }
}
