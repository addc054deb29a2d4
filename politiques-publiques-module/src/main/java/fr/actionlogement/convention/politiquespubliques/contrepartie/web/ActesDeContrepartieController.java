package fr.actionlogement.convention.politiquespubliques.contrepartie.web;

import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.Refus;
import fr.actionlogement.convention.common.web.TexteSur;
import fr.actionlogement.convention.politiquespubliques.contrepartie.ContrepartieVue;
import fr.actionlogement.convention.politiquespubliques.contrepartie.Contreparties;
import fr.actionlogement.convention.politiquespubliques.contrepartie.NatureDeContrepartie;
import fr.actionlogement.convention.politiquespubliques.convention.Conventions;
import fr.actionlogement.convention.politiquespubliques.dossier.ChampDActe;
import fr.actionlogement.convention.politiquespubliques.dossier.PageDActe;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.LinkedHashMap;
import java.util.List;
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
import org.springframework.web.bind.annotation.RequestParam;

/** The acts on counterparts: what is read again before, the form, the refusals beside their fields. */
@Controller
@RequestMapping("/politiques/contreparties")
@Acces(Niveau.GESTION)
class ActesDeContrepartieController {

    private static final String LISTE = "/politiques/contreparties";

    private final Contreparties contreparties;
    private final Conventions conventions;

    ActesDeContrepartieController(Contreparties contreparties, Conventions conventions) {
        this.contreparties = contreparties;
        this.conventions = conventions;
    }

    @GetMapping("/nouvelle")
    @Acces(Niveau.GESTION)
    String preparer(
            @RequestParam String convention, @RequestParam(required = false) @Nullable String operation, Model page) {
        page.addAttribute(
                "formulaire", new ContrepartieForm(operation, null, null, null, null, null, null, null, null));
        return saisie(convention, page);
    }

    @PostMapping
    @Acces(Niveau.GESTION)
    String inscrire(
            @RequestParam String convention,
            @Valid @ModelAttribute("formulaire") ContrepartieForm formulaire,
            BindingResult erreurs,
            Model page) {
        if (!erreurs.hasErrors()) {
            try {
                return "redirect:" + LISTE + "/" + contreparties.inscrire(formulaire.saisie(convention));
            } catch (Refus refus) {
                refus.reporterDans(erreurs);
            }
        }
        return saisie(convention, page);
    }

    @GetMapping("/{reference}/constater")
    @Acces({Niveau.GESTION, Niveau.CONTROLE})
    String preparerConstat(@PathVariable String reference, Model page) {
        page.addAttribute("formulaire", new PreuveForm(null));
        return pageDeConstat(reference, page);
    }

    @PostMapping("/{reference}/constater")
    @Acces({Niveau.GESTION, Niveau.CONTROLE})
    String constater(
            @PathVariable String reference,
            @Valid @ModelAttribute("formulaire") PreuveForm formulaire,
            BindingResult erreurs,
            Model page) {
        if (!erreurs.hasErrors()) {
            try {
                contreparties.constater(reference, Objects.requireNonNull(formulaire.preuve()));
                return "redirect:" + LISTE + "/" + reference;
            } catch (Refus refus) {
                refus.reporterDans(erreurs);
            }
        }
        return pageDeConstat(reference, page);
    }

    @GetMapping("/{reference}/retirer")
    @Acces(Niveau.CONTROLE)
    String preparerRetrait(@PathVariable String reference, Model page) {
        page.addAttribute("formulaire", new MotifForm(null));
        return pageDeRetrait(reference, page);
    }

    @PostMapping("/{reference}/retirer")
    @Acces(Niveau.CONTROLE)
    String retirer(
            @PathVariable String reference,
            @Valid @ModelAttribute("formulaire") MotifForm formulaire,
            BindingResult erreurs,
            Model page) {
        if (!erreurs.hasErrors()) {
            try {
                contreparties.retirer(reference, Objects.requireNonNull(formulaire.motif()));
                return "redirect:" + LISTE + "/" + reference;
            } catch (Refus refus) {
                refus.reporterDans(erreurs);
            }
        }
        return pageDeRetrait(reference, page);
    }

    private String saisie(String convention, Model page) {
        String reference = conventions.une(convention).reference();
        Map<String, String> natures = new LinkedHashMap<>();
        for (NatureDeContrepartie nature : NatureDeContrepartie.values()) {
            natures.put(nature.name(), nature.libelle());
        }
        page.addAttribute(
                "acte",
                new PageDActe(
                        "Inscrire une contrepartie de la convention " + reference,
                        "Inscrite, elle attend qu’une autre personne la constate.",
                        Map.of(),
                        List.of(
                                ChampDActe.ligne("operation", "Opération (facultatif)", "OA-… ou OC-…", "text"),
                                ChampDActe.liste("nature", "Nature", null, natures),
                                ChampDActe.texte("debiteur", "Due par"),
                                ChampDActe.ligne("commune", "Commune", "Nom ou code INSEE", "commune"),
                                ChampDActe.ligne(
                                        "quantite", "Quantité", "Logements, ou m² de surface de plancher", "number"),
                                ChampDActe.ligne(
                                        "prioritaires",
                                        "Dont ménages prioritaires (facultatif)",
                                        "Pour des droits de réservation",
                                        "number"),
                                ChampDActe.date("debut", "Premier jour", null),
                                ChampDActe.date("fin", "Dernier jour", null),
                                ChampDActe.texte("acte", "Acte signé")),
                        LISTE + "?convention=" + reference,
                        "Inscrire la contrepartie",
                        null,
                        "/politiques/conventions/" + reference,
                        true));
        return "politiques/acte";
    }

    private String pageDeConstat(String reference, Model page) {
        ContrepartieVue vue = contreparties.une(reference);
        return relire(
                vue,
                "Constater la contrepartie " + reference,
                vue.nature() == NatureDeContrepartie.RESERVATION
                        ? "Constatés, les droits de réservation servent au relogement."
                        : "Constaté, le droit à construire est acquis.",
                ChampDActe.zone("preuve", "Preuve", "Acte notarié, convention de réservation…"),
                "constater",
                "Constater la contrepartie",
                contreparties.peutConstater(vue),
                page);
    }

    private String pageDeRetrait(String reference, Model page) {
        ContrepartieVue vue = contreparties.une(reference);
        return relire(
                vue,
                "Retirer la contrepartie " + reference,
                "Retirée, elle n’est plus attendue.",
                ChampDActe.texte("motif", "Motif"),
                "retirer",
                "Retirer la contrepartie",
                contreparties.peutRetirer(vue),
                page);
    }

    private static String relire(
            ContrepartieVue vue,
            String titre,
            String consequence,
            ChampDActe champ,
            String acte,
            String bouton,
            boolean ouvert,
            Model page) {
        Map<String, String> lu = new LinkedHashMap<>();
        lu.put("Nature", vue.nature().libelle());
        lu.put("Due par", vue.debiteur());
        lu.put("Quantité", vue.quantite() + " " + vue.nature().unite());
        lu.put("Acte", vue.acte());
        String dossier = LISTE + "/" + vue.reference();
        page.addAttribute(
                "acte",
                new PageDActe(
                        titre, consequence, lu, List.of(champ), dossier + "/" + acte, bouton, null, dossier, ouvert));
        return "politiques/acte";
    }

    /** The proof of a counterpart. */
    record PreuveForm(
            @NotBlank(message = "Décrivez la preuve.") @TexteSur(max = 500) @Nullable
            String preuve) {}

    /** Why a counterpart is withdrawn. */
    record MotifForm(
            @NotBlank(message = "Indiquez le motif.") @TexteSur(max = 500) @Nullable
            String motif) {}
}
