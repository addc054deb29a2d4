package fr.actionlogement.convention.bailleurs.foncierelogement.web;

import fr.actionlogement.convention.bailleurs.echange.VersionLue;
import fr.actionlogement.convention.bailleurs.foncierelogement.ProgrammeSaisi;
import fr.actionlogement.convention.bailleurs.foncierelogement.ProgrammeVu;
import fr.actionlogement.convention.bailleurs.foncierelogement.ProgrammesAfl;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.Refus;
import jakarta.validation.Valid;
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

/** Forms of the programmes of the association; they are listed on its page. */
@Controller
@RequestMapping("/bailleurs/fonciere-logement/programmes")
@Acces(Niveau.GESTION)
class ProgrammeController {

    private static final String FORMULAIRE = "bailleurs/foncierelogement/programme";
    private static final String SUITE = "redirect:/bailleurs/fonciere-logement";

    private final ProgrammesAfl programmes;

    ProgrammeController(ProgrammesAfl programmes) {
        this.programmes = programmes;
    }

    @GetMapping("/nouveau")
    String nouveau(Model page) {
        presenter(null, null, page);
        page.addAttribute(
                "formulaire", new ProgrammeSaisi("", null, null, null, null, null, null, null, null, null, null));
        return FORMULAIRE;
    }

    @PostMapping
    String enregistrer(
            @Valid @ModelAttribute("formulaire") ProgrammeSaisi formulaire, BindingResult erreurs, Model page) {
        presenter(null, null, page);
        return faire(erreurs, () -> programmes.enregistrer(formulaire));
    }

    @GetMapping("/{reference}")
    String modifier(@PathVariable String reference, Model page) {
        ProgrammeVu p = programmes.fiche(reference);
        presenter(reference, p.version(), page);
        page.addAttribute(
                "formulaire",
                new ProgrammeSaisi(
                        p.intitule(),
                        p.commune(),
                        p.quartierPrioritaire(),
                        p.libres(),
                        p.intermediaires(),
                        p.sociaux(),
                        p.attributionsPrioritaires(),
                        p.agreeLe(),
                        p.chantierLe(),
                        p.livreLe(),
                        p.operation()));
        return FORMULAIRE;
    }

    @PostMapping("/{reference}")
    String corriger(
            @PathVariable String reference,
            @RequestParam int version,
            @Valid @ModelAttribute("formulaire") ProgrammeSaisi formulaire,
            BindingResult erreurs,
            Model page) {
        programmes.fiche(reference);
        presenter(reference, version, page);
        return faire(erreurs, () -> programmes.corriger(reference, formulaire, new VersionLue(version)));
    }

    private static void presenter(@Nullable String reference, @Nullable Integer version, Model page) {
        page.addAttribute("reference", reference);
        page.addAttribute("version", version);
    }

    private static String faire(BindingResult erreurs, Runnable acte) {
        if (erreurs.hasErrors()) {
            return FORMULAIRE;
        }
        try {
            acte.run();
            return SUITE;
        } catch (Refus refus) {
            refus.reporterDans(erreurs);
            return FORMULAIRE;
        }
    }
}
