package fr.actionlogement.convention.politiquespubliques.convention.web;

import fr.actionlogement.convention.common.montant.Formats;
import fr.actionlogement.convention.common.periode.PeriodeConvention;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.Refus;
import fr.actionlogement.convention.common.web.TexteSur;
import fr.actionlogement.convention.politiquespubliques.convention.AvenantVu;
import fr.actionlogement.convention.politiquespubliques.convention.Avenants;
import fr.actionlogement.convention.politiquespubliques.convention.Conventions;
import fr.actionlogement.convention.politiquespubliques.convention.EtatDAvenant;
import fr.actionlogement.convention.politiquespubliques.dossier.Actes;
import fr.actionlogement.convention.politiquespubliques.dossier.ChampDActe;
import fr.actionlogement.convention.politiquespubliques.dossier.PageDActe;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.LinkedHashMap;
import java.util.List;
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

/** The amendments: entry, reading with their effect, decision. */
@Controller
@RequestMapping("/politiques/conventions/{reference}/avenants")
@Acces(Niveau.LECTURE)
class AvenantController {

    private static final String SAISIE = "politiques/convention/avenant-saisie";

    private final Avenants avenants;
    private final Conventions conventions;
    private final PeriodeConvention periode;
    private final Actes actes;
    private final Formats formats;

    AvenantController(
            Avenants avenants, Conventions conventions, PeriodeConvention periode, Actes actes, Formats formats) {
        this.avenants = avenants;
        this.conventions = conventions;
        this.periode = periode;
        this.actes = actes;
        this.formats = formats;
    }

    @GetMapping("/nouveau")
    @Acces(Niveau.GESTION)
    String preparer(@PathVariable String reference, Model page) {
        page.addAttribute("formulaire", AvenantForm.vide(periode.exercices()));
        return saisie(reference, page);
    }

    @PostMapping
    @Acces(Niveau.GESTION)
    String proposer(
            @PathVariable String reference,
            @Valid @ModelAttribute("formulaire") AvenantForm formulaire,
            BindingResult erreurs,
            Model page) {
        if (!erreurs.hasErrors()) {
            try {
                return "redirect:/politiques/conventions/" + reference + "/avenants/"
                        + avenants.proposer(reference, formulaire.commande());
            } catch (Refus refus) {
                refus.reporterDans(erreurs);
            }
        }
        return saisie(reference, page);
    }

    @GetMapping("/{numero}")
    String lire(@PathVariable String reference, @PathVariable int numero, Model page) {
        AvenantVu avenant = avenants.un(reference, numero);
        page.addAttribute("convention", conventions.une(reference));
        page.addAttribute("avenant", avenant);
        page.addAttribute("effets", avenants.effets(reference, numero));
        page.addAttribute("decider", ouvert(avenant));
        return "politiques/convention/avenant";
    }

    @GetMapping("/{numero}/valider")
    @Acces(Niveau.CONTROLE)
    String relire(@PathVariable String reference, @PathVariable int numero, Model page) {
        page.addAttribute("formulaire", new SansSaisie());
        return acte(reference, numero, true, page);
    }

    @PostMapping("/{numero}/valider")
    @Acces(Niveau.CONTROLE)
    String valider(
            @PathVariable String reference,
            @PathVariable int numero,
            @ModelAttribute("formulaire") SansSaisie formulaire,
            BindingResult erreurs,
            Model page) {
        return decider(reference, numero, true, erreurs, page, () -> avenants.valider(reference, numero));
    }

    @GetMapping("/{numero}/rejeter")
    @Acces(Niveau.CONTROLE)
    String motiver(@PathVariable String reference, @PathVariable int numero, Model page) {
        page.addAttribute("formulaire", new Motif(null));
        return acte(reference, numero, false, page);
    }

    @PostMapping("/{numero}/rejeter")
    @Acces(Niveau.CONTROLE)
    String rejeter(
            @PathVariable String reference,
            @PathVariable int numero,
            @Valid @ModelAttribute("formulaire") Motif motif,
            BindingResult erreurs,
            Model page) {
        return decider(
                reference,
                numero,
                false,
                erreurs,
                page,
                () -> avenants.rejeter(reference, numero, String.valueOf(motif.motif())));
    }

    private String decider(
            String reference, int numero, boolean validation, BindingResult erreurs, Model page, Runnable verbe) {
        if (!erreurs.hasErrors()) {
            try {
                verbe.run();
                return "redirect:/politiques/conventions/" + reference + "/avenants/" + numero;
            } catch (Refus refus) {
                refus.reporterDans(erreurs);
            }
        }
        return acte(reference, numero, validation, page);
    }

    private String acte(String reference, int numero, boolean validation, Model page) {
        AvenantVu avenant = avenants.un(reference, numero);
        Map<String, String> lu = new LinkedHashMap<>();
        lu.put("Objet", avenant.objet());
        lu.put("Acte signé", avenant.acte() + ", le " + formats.date(avenant.signeLe()));
        avenants.effets(reference, numero)
                .forEach(effet -> lu.put(
                        "Exercice " + effet.exercice(),
                        "%s → %s, dont %s engagés".formatted(effet.avant(), effet.apres(), effet.engage())));
        if (avenant.fin() != null) {
            lu.put("Nouvelle fin de validité", formats.date(avenant.fin()));
        }
        String dossier = "/politiques/conventions/" + reference + "/avenants/" + numero;
        page.addAttribute(
                "acte",
                new PageDActe(
                        (validation ? "Valider" : "Rejeter") + " l’avenant n° " + numero + " de " + reference,
                        validation
                                ? "Validé, l’avenant borne les appels de fonds de la convention."
                                : "Rejeté, l’avenant ne change rien.",
                        lu,
                        validation ? List.of() : List.of(ChampDActe.texte("motif", "Motif")),
                        dossier + (validation ? "/valider" : "/rejeter"),
                        validation ? "Valider l’avenant" : "Rejeter l’avenant",
                        null,
                        dossier,
                        ouvert(avenant)));
        return "politiques/acte";
    }

    private boolean ouvert(AvenantVu avenant) {
        return avenant.etat() == EtatDAvenant.PROPOSE
                && actes.peut(Niveau.CONTROLE)
                && !actes.qui().equals(avenant.auteur());
    }

    private String saisie(String reference, Model page) {
        page.addAttribute("convention", conventions.une(reference));
        page.addAttribute("exercices", periode.exercices());
        return SAISIE;
    }

    /** An act that asks for nothing more than its confirmation. */
    record SansSaisie() {}

    /** Why. */
    record Motif(
            @NotBlank(message = "Indiquez le motif.") @TexteSur(max = 500) @Nullable
            String motif) {}
}
