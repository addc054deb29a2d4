package fr.actionlogement.convention.common.avenant.web;

import fr.actionlogement.convention.common.avenant.interne.ActeBudgetaire;
import fr.actionlogement.convention.common.avenant.interne.ActesBudgetaires;
import fr.actionlogement.convention.common.avenant.interne.NatureDActe;
import fr.actionlogement.convention.common.budget.ADate;
import fr.actionlogement.convention.common.budget.Enveloppes;
import fr.actionlogement.convention.common.budget.SoldeEnveloppe;
import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.securite.interne.NomsDesPersonnes;
import fr.actionlogement.convention.common.web.Pagination;
import fr.actionlogement.convention.common.web.Refus;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

/** Budget acts: the list, the request with its simulation, the decision with its effects before it is taken. */
@Controller
@RequestMapping("/budget/actes")
@Acces(Niveau.LECTURE)
class ActeController {

    private static final int PAGE = 30;
    private static final int RANGS = 3;
    private static final Pattern RANG = Pattern.compile("deplacements\\[([0-9]{1,2})]\\..*");
    private static final String DEMANDE = "common/avenant/demande";
    private static final String ACTE = "common/avenant/acte";

    private final ActesBudgetaires actes;
    private final Enveloppes enveloppes;
    private final Journal journal;
    private final NomsDesPersonnes noms;

    ActeController(ActesBudgetaires actes, Enveloppes enveloppes, Journal journal, NomsDesPersonnes noms) {
        this.noms = noms;
        this.actes = actes;
        this.enveloppes = enveloppes;
        this.journal = journal;
    }

    @ModelAttribute("natures")
    Map<String, String> natures() {
        Map<String, String> choix = new LinkedHashMap<>();
        Arrays.stream(NatureDActe.values()).forEach(n -> choix.put(n.name(), n.libelle()));
        return choix;
    }

    @GetMapping
    String tous(
            @RequestParam(required = false) @Nullable LocalDate au,
            @RequestParam(required = false) @Nullable LocalDate connu,
            @RequestParam(required = false) @Nullable Long avant,
            Model page) {
        ADate date = new ADate(au, connu);
        List<ActeBudgetaire> lus = actes.tous(date, avant == null ? Long.MAX_VALUE : avant, PAGE + 1);
        List<ActeBudgetaire> montres = lus.subList(0, Math.min(PAGE, lus.size()));
        String suite = lus.size() > PAGE
                ? date.sur("/budget/actes?avant=" + montres.get(PAGE - 1).id())
                : null;
        page.addAttribute("date", date);
        page.addAttribute("actes", montres);
        page.addAttribute("debut", avant == null ? null : date.sur("/budget/actes"));
        page.addAttribute("pagination", new Pagination(null, suite, "Du plus récent au plus ancien"));
        return "common/avenant/actes";
    }

    @GetMapping("/nouveau")
    @Acces({Niveau.GESTION, Niveau.CONTROLE, Niveau.COMITE})
    String nouveau(Model page) {
        page.addAttribute("formulaire", SaisieDActe.vierge());
        return preparer(RANGS, page);
    }

    /** The same page with more rows, what was typed being kept; nothing is asked for yet. */
    @PostMapping("/nouveau")
    @Acces({Niveau.GESTION, Niveau.CONTROLE, Niveau.COMITE})
    String ajouter(
            @ModelAttribute("formulaire") SaisieDActe formulaire,
            BindingResult erreurs,
            HttpServletRequest requete,
            Model page) {
        return preparer(rangs(requete) + RANGS, page);
    }

    /** Shows what the request would change, and keeps it only when the second button is pressed. */
    @PostMapping
    @Acces({Niveau.GESTION, Niveau.CONTROLE, Niveau.COMITE})
    String demander(
            @Valid @ModelAttribute("formulaire") SaisieDActe formulaire,
            BindingResult erreurs,
            @RequestParam(defaultValue = "false") boolean simuler,
            HttpServletRequest requete,
            Model page) {
        if (!erreurs.hasErrors()) {
            formulaire.exigerMontants(erreurs);
        }
        if (!erreurs.hasErrors()) {
            try {
                if (!simuler) {
                    return "redirect:/budget/actes/"
                            + actes.demander(formulaire.enDemande()).id();
                }
                page.addAttribute("apercu", actes.simuler(formulaire.enDemande()));
            } catch (RegleNonRespectee refus) {
                formulaire.surLaPage(refus).reporterDans(erreurs);
            } catch (Refus refus) {
                refus.reporterDans(erreurs);
            }
        }
        return preparer(rangs(requete), page);
    }

    /** Rows that the page sent: whatever they hold, they are shown again. */
    private static int rangs(HttpServletRequest requete) {
        return requete.getParameterMap().keySet().stream()
                .map(RANG::matcher)
                .filter(Matcher::matches)
                .mapToInt(rang -> Integer.parseInt(rang.group(1)) + 1)
                .max()
                .orElse(RANGS);
    }

    private String preparer(int rangs, Model page) {
        page.addAttribute("rangs", Math.min(rangs, SaisieDActe.MAX));
        page.addAttribute("complet", rangs >= SaisieDActe.MAX);
        Map<String, String> lignes = new LinkedHashMap<>();
        enveloppes.toutes(ADate.MAINTENANT).stream()
                .filter(SoldeEnveloppe::imputable)
                .forEach(e -> lignes.put(e.code(), e.libelle()));
        Map<String, String> exercices = new LinkedHashMap<>();
        enveloppes.exercices("CONVENTION", ADate.MAINTENANT).stream()
                .map(x -> String.valueOf(x.exercice()))
                .distinct()
                .forEach(annee -> exercices.put(annee, annee));
        page.addAttribute("lignes", lignes);
        page.addAttribute("exercices", exercices);
        return DEMANDE;
    }

    @GetMapping("/{id}")
    String acte(@PathVariable long id, Model page) {
        page.addAttribute("formulaire", new RejetForm(""));
        return montrer(id, page);
    }

    @PostMapping("/{id}/approbation")
    @Acces({Niveau.CONTROLE, Niveau.COMITE})
    String approuver(@PathVariable long id) {
        return "redirect:/budget/actes/" + actes.approuver(id).id();
    }

    @PostMapping("/{id}/rejet")
    @Acces({Niveau.CONTROLE, Niveau.COMITE})
    String rejeter(
            @PathVariable long id,
            @Valid @ModelAttribute("formulaire") RejetForm formulaire,
            BindingResult erreurs,
            Model page) {
        if (!erreurs.hasErrors()) {
            return "redirect:/budget/actes/"
                    + actes.rejeter(id, formulaire.motif()).id();
        }
        return montrer(id, page);
    }

    private String montrer(long id, Model page) {
        ActeBudgetaire acte = actes.un(id);
        page.addAttribute("acte", acte);
        page.addAttribute("apercu", actes.apercu(acte));
        page.addAttribute("peutDecider", actes.peutDecider(acte));
        page.addAttribute(
                "evenements",
                journal.chronologie(acte.reference()).stream()
                        .map(vu -> EvenementDActe.de(vu, noms.de(vu.auteur())))
                        .toList());
        return ACTE;
    }
}
