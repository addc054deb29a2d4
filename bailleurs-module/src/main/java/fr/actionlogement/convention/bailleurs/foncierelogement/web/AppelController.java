package fr.actionlogement.convention.bailleurs.foncierelogement.web;

import fr.actionlogement.convention.bailleurs.echange.RegleDActe;
import fr.actionlogement.convention.bailleurs.echange.VersionLue;
import fr.actionlogement.convention.bailleurs.foncierelogement.ActeDAppel;
import fr.actionlogement.convention.bailleurs.foncierelogement.AppelSaisi;
import fr.actionlogement.convention.bailleurs.foncierelogement.AppelVu;
import fr.actionlogement.convention.bailleurs.foncierelogement.AppelsAfl;
import fr.actionlogement.convention.bailleurs.foncierelogement.ConventionsAfl;
import fr.actionlogement.convention.bailleurs.versement.Versements;
import fr.actionlogement.convention.common.budget.Engagements;
import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.periode.PeriodeConvention;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.Introuvable;
import fr.actionlogement.convention.common.web.QuatreYeux;
import fr.actionlogement.convention.common.web.Refus;
import fr.actionlogement.convention.common.web.Soumission;
import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.Valid;
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

/** Pages of the calls of the association: deposit, file, confirmation of an act. */
@Controller
@RequestMapping("/bailleurs/fonciere-logement/appels")
@Acces(Niveau.LECTURE)
class AppelController {

    private static final String PAGES = "bailleurs/foncierelogement/";

    private final AppelsAfl appels;
    private final ConventionsAfl conventions;
    private final Versements versements;
    private final Engagements engagements;
    private final Journal journal;
    private final PeriodeConvention periode;

    AppelController(
            AppelsAfl appels,
            ConventionsAfl conventions,
            Versements versements,
            Engagements engagements,
            Journal journal,
            PeriodeConvention periode) {
        this.appels = appels;
        this.conventions = conventions;
        this.versements = versements;
        this.engagements = engagements;
        this.journal = journal;
        this.periode = periode;
    }

    @GetMapping("/{reference}")
    String fiche(@PathVariable String reference, Model page) {
        AppelVu appel = appels.fiche(reference);
        page.addAttribute("appel", appel);
        page.addAttribute("actes", appels.possibles(appel));
        page.addAttribute("echeances", versements.echeances(reference));
        page.addAttribute("demandes", versements.demandes(reference));
        page.addAttribute("ecritures", engagements.ecritures(reference));
        page.addAttribute("evenements", journal.chronologie(reference));
        return PAGES + "appel";
    }

    @GetMapping("/nouveau")
    @Acces(Niveau.GESTION)
    String nouveau(Model page) {
        choix(page);
        page.addAttribute("formulaire", new AppelSaisi("", null, "", null, ""));
        return PAGES + "appel-saisie";
    }

    @PostMapping
    @Acces(Niveau.GESTION)
    String deposer(@Valid @ModelAttribute("formulaire") AppelSaisi formulaire, BindingResult erreurs, Model page) {
        choix(page);
        if (!erreurs.hasErrors()) {
            try {
                return "redirect:/bailleurs/fonciere-logement/appels/"
                        + appels.deposer(formulaire).reference();
            } catch (Refus refus) {
                refus.reporterDans(erreurs);
            }
        }
        return PAGES + "appel-saisie";
    }

    @GetMapping("/{reference}/actes/{acte}")
    @Acces({Niveau.GESTION, Niveau.CONTROLE, Niveau.COMITE})
    String relire(@PathVariable String reference, @PathVariable String acte, Model page) {
        AppelVu appel = presenter(reference, acte(acte), page);
        if (!acte(acte).regle().part(appel.statut())) {
            throw new ConflitDEtat(
                    "transition-impossible", "L’appel est « " + appel.statut().libelle() + " » : rechargez sa page.");
        }
        if (!appels.possibles(appel).contains(acte(acte))) {
            throw new QuatreYeux("« " + acte(acte).regle().libelle() + " » revient à une autre personne.");
        }
        page.addAttribute("formulaire", new ActeForm(null, appel.version()));
        return PAGES + "appel-acte";
    }

    @PostMapping("/{reference}/actes/{acte}")
    @Acces({Niveau.GESTION, Niveau.CONTROLE, Niveau.COMITE})
    String accomplir(
            @PathVariable String reference,
            @PathVariable String acte,
            @Valid @ModelAttribute("formulaire") ActeForm formulaire,
            BindingResult erreurs,
            Model page) {
        return new Soumission(erreurs)
                .tenter(
                        () -> {
                            appels.accomplir(
                                    reference, acte(acte), formulaire.motif(), new VersionLue(formulaire.version()));
                            return "redirect:/bailleurs/fonciere-logement/appels/" + reference;
                        },
                        () -> {
                            presenter(reference, acte(acte), page);
                            return PAGES + "appel-acte";
                        });
    }

    private AppelVu presenter(String reference, ActeDAppel acte, Model page) {
        AppelVu appel = appels.fiche(reference);
        page.addAttribute("appel", appel);
        page.addAttribute("acte", acte);
        return appel;
    }

    private void choix(Model page) {
        Map<String, String> choix = new LinkedHashMap<>();
        conventions.toutes().forEach(c -> choix.put(c.reference(), c.reference() + " : " + c.document()));
        page.addAttribute("conventions", choix);
        page.addAttribute("exercices", periode.exercicesAChoisir());
    }

    private static ActeDAppel acte(String chemin) {
        return RegleDActe.duChemin(ActeDAppel.class, chemin)
                .orElseThrow(() -> new Introuvable("Cet acte n’existe pas."));
    }

    /** What is confirmed before an act, and the version of the call that was read. */
    record ActeForm(
            @Nullable @TexteSur(max = 1000, lignes = true) String motif, int version) {}
}
