package fr.actionlogement.convention.salaries.revision.web;

import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.Refus;
import fr.actionlogement.convention.common.web.Soumission;
import fr.actionlogement.convention.salaries.bareme.Baremes;
import fr.actionlogement.convention.salaries.bareme.NiveauDePreuve;
import fr.actionlogement.convention.salaries.bareme.NomsDesProduits;
import fr.actionlogement.convention.salaries.bareme.NouvelleVersion;
import fr.actionlogement.convention.salaries.bareme.Propositions;
import fr.actionlogement.convention.salaries.bareme.Unite;
import fr.actionlogement.convention.salaries.eligibilite.Produit;
import fr.actionlogement.convention.salaries.revision.Effets;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** New versions of the rules by page: a form, the effect on the open files, a decision by somebody else. */
@Controller
@RequestMapping("/salaries/baremes/propositions")
@Acces(Niveau.LECTURE)
class PropositionController {

    private static final String FORMULAIRE = "salaries/revision/nouvelle";
    private static final String PAGE = "salaries/revision/proposition";

    private final Propositions propositions;
    private final Effets effets;
    private final NomsDesProduits noms;

    PropositionController(Propositions propositions, Effets effets, NomsDesProduits noms) {
        this.propositions = propositions;
        this.effets = effets;
        this.noms = noms;
    }

    @ModelAttribute("choix")
    Map<String, Map<String, String>> choix() {
        Map<String, String> produits = new LinkedHashMap<>();
        Arrays.stream(Produit.values()).forEach(p -> produits.put(p.code(), p.libelle()));
        produits.put(Baremes.COMMUN, noms.de(Baremes.COMMUN));
        Map<String, String> unites = new LinkedHashMap<>();
        Arrays.stream(Unite.values()).forEach(u -> unites.put(u.name(), u.libelle()));
        Map<String, String> preuves = new LinkedHashMap<>();
        Arrays.stream(NiveauDePreuve.values()).forEach(n -> preuves.put(n.name(), n.libelle()));
        return Map.of("produits", produits, "unites", unites, "preuves", preuves);
    }

    @GetMapping
    String liste(Model modele) {
        modele.addAttribute("propositions", propositions.toutes());
        return "salaries/revision/propositions";
    }

    @GetMapping("/nouvelle")
    @Acces(Niveau.GESTION)
    String formulaire(
            @RequestParam(required = false) @Nullable String produit,
            @RequestParam(required = false) @Nullable String cle,
            @RequestParam(required = false) @Nullable String zone,
            @RequestParam(required = false) @Nullable String menage,
            @RequestParam(required = false) @Nullable String profil,
            Model modele) {
        modele.addAttribute("formulaire", new Vierge(produit, cle, zone, menage, profil));
        return FORMULAIRE;
    }

    @PostMapping("/nouvelle")
    @Acces(Niveau.GESTION)
    String proposer(@Valid @ModelAttribute("formulaire") NouvelleVersion formulaire, BindingResult erreurs) {
        if (erreurs.hasErrors()) {
            return FORMULAIRE;
        }
        try {
            return "redirect:/salaries/baremes/propositions/" + propositions.proposer(formulaire);
        } catch (Refus refus) {
            refus.reporterDans(erreurs);
            return FORMULAIRE;
        }
    }

    @GetMapping("/{id}")
    String proposition(@PathVariable long id, Model modele) {
        modele.addAttribute("formulaire", new DecisionForm(propositions.lire(id).version(), null));
        return page(id, modele);
    }

    @PostMapping("/{id}/approuver")
    @Acces(Niveau.CONTROLE)
    String approuver(
            @PathVariable long id,
            @Valid @ModelAttribute("formulaire") DecisionForm formulaire,
            BindingResult erreurs,
            Model modele) {
        return decider(id, erreurs, modele, () -> propositions.approuver(id, formulaire.version()));
    }

    @PostMapping("/{id}/rejeter")
    @Acces(Niveau.CONTROLE)
    String rejeter(
            @PathVariable long id,
            @Valid @ModelAttribute("formulaire") DecisionForm formulaire,
            BindingResult erreurs,
            Model modele) {
        String motif = formulaire.motif() == null ? "" : formulaire.motif().strip();
        if (motif.isEmpty()) {
            erreurs.rejectValue("motif", "obligatoire", "Indiquez pourquoi vous rejetez cette version.");
        }
        return decider(id, erreurs, modele, () -> propositions.rejeter(id, formulaire.version(), motif));
    }

    private String decider(long id, BindingResult erreurs, Model modele, Runnable acte) {
        return new Soumission(erreurs)
                .tenter(
                        () -> {
                            acte.run();
                            return "redirect:/salaries/baremes/propositions/" + id;
                        },
                        () -> page(id, modele));
    }

    private String page(long id, Model modele) {
        var proposition = propositions.lire(id);
        modele.addAttribute("p", proposition);
        modele.addAttribute("effet", effets.mesurer(proposition));
        return PAGE;
    }

    /** The form before anything is typed, on the rule one comes from. */
    record Vierge(
            @Nullable String produit,
            @Nullable String cle,
            @Nullable String zone,
            @Nullable String menage,
            @Nullable String profil,
            @Nullable String libelle,
            @Nullable Unite unite,
            @Nullable String valeur,
            @Nullable LocalDate valideDu,
            @Nullable LocalDate valideAu,
            @Nullable String referenceLegale,
            @Nullable String source,
            @Nullable NiveauDePreuve preuve,
            @Nullable String note) {

        Vierge(
                @Nullable String produit,
                @Nullable String cle,
                @Nullable String zone,
                @Nullable String menage,
                @Nullable String profil) {
            this(produit, cle, zone, menage, profil, null, null, null, null, null, null, null, null, null);
        }
    }
}
