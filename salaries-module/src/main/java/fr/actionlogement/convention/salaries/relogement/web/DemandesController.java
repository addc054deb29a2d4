package fr.actionlogement.convention.salaries.relogement.web;

import fr.actionlogement.convention.common.montant.Formats;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.AdresseDeListe;
import fr.actionlogement.convention.common.web.Refus;
import fr.actionlogement.convention.common.web.TexteSur;
import fr.actionlogement.convention.salaries.aide.Evenement;
import fr.actionlogement.convention.salaries.liste.Extrait;
import fr.actionlogement.convention.salaries.motif.Motifs;
import fr.actionlogement.convention.salaries.relogement.DemandeVue;
import fr.actionlogement.convention.salaries.relogement.Demandes;
import fr.actionlogement.convention.salaries.relogement.EtatDeDemande;
import fr.actionlogement.convention.salaries.relogement.SaisieDeDemande;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
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

/** Pages of the requests for a dwelling. */
@Controller
@RequestMapping("/salaries/relogements/demandes")
@Acces(Niveau.LECTURE)
class DemandesController {

    private static final String ICI = "/salaries/relogements/demandes";

    private final Demandes demandes;
    private final Motifs motifs;
    private final Formats formats;

    DemandesController(Demandes demandes, Motifs motifs, Formats formats) {
        this.demandes = demandes;
        this.motifs = motifs;
        this.formats = formats;
    }

    @GetMapping
    String liste(
            @RequestParam(required = false) @Nullable EtatDeDemande etat,
            @RequestParam(required = false) @Nullable Long apres,
            Model page) {
        Extrait<DemandeVue> lues = demandes.lister(etat, apres);
        page.addAttribute("etat", etat);
        page.addAttribute("etats", EtatDeDemande.values());
        page.addAttribute("demandes", lues.elements());
        page.addAttribute(
                "pagination",
                lues.liens(
                        AdresseDeListe.de(ICI).avec("etat", etat),
                        apres == null,
                        lues.enTexte(formats, "demande", "demandes")));
        return "salaries/relogement/demandes";
    }

    @GetMapping("/nouvelle")
    @Acces(Niveau.GESTION)
    String preparer(Model page) {
        page.addAttribute("formulaire", new SaisieDeDemande("", null, null, false, null));
        return "salaries/relogement/demande-saisie";
    }

    @PostMapping
    @Acces(Niveau.GESTION)
    String enregistrer(@Valid @ModelAttribute("formulaire") SaisieDeDemande formulaire, BindingResult erreurs) {
        if (!erreurs.hasErrors()) {
            try {
                return "redirect:" + ICI + "/"
                        + demandes.enregistrer(formulaire).reference();
            } catch (Refus refus) {
                refus.reporterDans(erreurs);
            }
        }
        return "salaries/relogement/demande-saisie";
    }

    @GetMapping("/{reference}")
    String demande(@PathVariable String reference, Model page) {
        page.addAttribute("formulaire", new MotifForm(null, ""));
        return montrer(reference, page);
    }

    /** By POST: reading the number leaves a trace. */
    @PostMapping("/{reference}/numero")
    @Acces({Niveau.GESTION, Niveau.CONTROLE})
    String numero(@PathVariable String reference, Model page) {
        page.addAttribute("numero", demandes.numero(reference));
        page.addAttribute("formulaire", new MotifForm(null, ""));
        return montrer(reference, page);
    }

    @PostMapping("/{reference}/renouvellement")
    @Acces(Niveau.GESTION)
    String renouveler(@PathVariable String reference, @RequestParam Integer version) {
        demandes.renouveler(reference, version);
        return "redirect:" + ICI + "/" + reference;
    }

    @PostMapping("/{reference}/radiation")
    @Acces(Niveau.GESTION)
    String radier(
            @PathVariable String reference,
            @Valid @ModelAttribute("formulaire") MotifForm formulaire,
            BindingResult erreurs,
            Model page) {
        if (!erreurs.hasErrors()) {
            try {
                demandes.radier(reference, formulaire.version(), formulaire.motif());
                return "redirect:" + ICI + "/" + reference;
            } catch (Refus refus) {
                if (refus.statut() == 404) {
                    throw refus;
                }
                refus.reporterDans(erreurs);
            }
        }
        return montrer(reference, page);
    }

    private String montrer(String reference, Model page) {
        page.addAttribute("demande", demandes.lire(reference));
        page.addAttribute("evenements", Evenement.de(motifs.chronologie(reference)));
        return "salaries/relogement/demande";
    }

    /** Version read, and why. */
    record MotifForm(
            @NotNull(message = "Rechargez la page : elle ne dit plus quelle version vous avez lue.")
            Integer version,

            @NotBlank(message = "Indiquez le motif.") @TexteSur(max = 500, lignes = true)
            String motif) {}
}
