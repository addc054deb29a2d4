package fr.actionlogement.convention.bailleurs.operation.web;

import fr.actionlogement.convention.bailleurs.echange.VersionLue;
import fr.actionlogement.convention.bailleurs.operation.ActeDOperation;
import fr.actionlogement.convention.bailleurs.operation.CycleDeVie;
import fr.actionlogement.convention.bailleurs.operation.OperationVue;
import fr.actionlogement.convention.bailleurs.operation.Operations;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.periode.PeriodeConvention;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.Introuvable;
import fr.actionlogement.convention.common.web.QuatreYeux;
import fr.actionlogement.convention.common.web.Soumission;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Confirmation page of an act: what will happen, then the button that names it. The table of acts says who may. */
@Controller
@RequestMapping("/bailleurs/operations/{reference}/actes/{acte}")
@Acces({Niveau.GESTION, Niveau.CONTROLE, Niveau.COMITE})
class ActeController {

    private static final String PAGE = "bailleurs/operation/acte";

    private final Operations operations;
    private final CycleDeVie cycle;
    private final PeriodeConvention periode;
    private final Clock horloge;

    ActeController(Operations operations, CycleDeVie cycle, PeriodeConvention periode, Clock horloge) {
        this.operations = operations;
        this.cycle = cycle;
        this.periode = periode;
        this.horloge = horloge;
    }

    @GetMapping
    String relire(@PathVariable String reference, @PathVariable String acte, Model page) {
        ActeDOperation lu = acte(acte);
        OperationVue vue = presenter(reference, lu, page);
        if (!lu.part(vue.statut())) {
            throw new ConflitDEtat(
                    "transition-impossible",
                    "L’opération est « " + vue.statut().libelle() + " » : « " + lu.libelle()
                            + " » n’est pas possible.");
        }
        if (!cycle.possibles(vue).contains(lu)) {
            throw new QuatreYeux("« " + lu.libelle() + " » revient à une autre personne.");
        }
        LocalDate jour = LocalDate.now(horloge);
        page.addAttribute("formulaire", new ActeForm(jour, Exercice.de(jour), null, vue.version()));
        return PAGE;
    }

    @PostMapping
    String accomplir(
            @PathVariable String reference,
            @PathVariable String acte,
            @Valid @ModelAttribute("formulaire") ActeForm formulaire,
            BindingResult erreurs,
            Model page,
            RedirectAttributes suite) {
        ActeDOperation lu = acte(acte);
        return new Soumission(erreurs)
                .tenter(
                        () -> {
                            VersionLue version = new VersionLue(formulaire.version());
                            cycle.accomplir(reference, lu, formulaire.accomplissement(), version);
                            suite.addFlashAttribute("message", lu.fait() + ".");
                            return "redirect:/bailleurs/operations/" + reference;
                        },
                        () -> {
                            presenter(reference, lu, page);
                            return PAGE;
                        });
    }

    private OperationVue presenter(String reference, ActeDOperation acte, Model page) {
        OperationVue vue = operations.fiche(reference);
        page.addAttribute("operation", vue);
        page.addAttribute("acte", acte);
        page.addAttribute("engage", acte == ActeDOperation.ACCORDER);
        page.addAttribute("exercices", periode.exercicesAChoisir());
        return vue;
    }

    private static ActeDOperation acte(String chemin) {
        return ActeDOperation.duChemin(chemin).orElseThrow(() -> new Introuvable("Cet acte n’existe pas."));
    }
}
