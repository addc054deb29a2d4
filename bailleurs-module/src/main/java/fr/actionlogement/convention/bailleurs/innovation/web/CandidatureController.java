package fr.actionlogement.convention.bailleurs.innovation.web;

import fr.actionlogement.convention.bailleurs.echange.RegleDActe;
import fr.actionlogement.convention.bailleurs.echange.VersionLue;
import fr.actionlogement.convention.bailleurs.innovation.ActeDeCandidature;
import fr.actionlogement.convention.bailleurs.innovation.AppelVu;
import fr.actionlogement.convention.bailleurs.innovation.AppelsAProjets;
import fr.actionlogement.convention.bailleurs.innovation.CandidatureVue;
import fr.actionlogement.convention.bailleurs.innovation.Candidatures;
import fr.actionlogement.convention.bailleurs.innovation.Decision;
import fr.actionlogement.convention.bailleurs.innovation.DecisionsDInnovation;
import fr.actionlogement.convention.bailleurs.innovation.NotesDUnMembre;
import fr.actionlogement.convention.bailleurs.versement.Versements;
import fr.actionlogement.convention.common.budget.Engagements;
import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.periode.PeriodeConvention;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.Introuvable;
import fr.actionlogement.convention.common.web.QuatreYeux;
import fr.actionlogement.convention.common.web.Soumission;
import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Pages of an application: file, marks of the current member, confirmation of an act. */
@Controller
@RequestMapping("/bailleurs/innovation/candidatures/{reference}")
@Acces({Niveau.GESTION, Niveau.CONTROLE, Niveau.COMITE})
class CandidatureController {

    private static final String PAGES = "bailleurs/innovation/";
    private static final String SUITE = "redirect:/bailleurs/innovation/candidatures/";

    private final Candidatures candidatures;
    private final DecisionsDInnovation decisions;
    private final AppelsAProjets appels;
    private final Versements versements;
    private final Engagements engagements;
    private final Journal journal;
    private final PeriodeConvention periode;
    private final UtilisateurCourant utilisateur;

    CandidatureController(
            Candidatures candidatures,
            DecisionsDInnovation decisions,
            AppelsAProjets appels,
            Versements versements,
            Engagements engagements,
            Journal journal,
            PeriodeConvention periode,
            UtilisateurCourant utilisateur) {
        this.candidatures = candidatures;
        this.decisions = decisions;
        this.appels = appels;
        this.versements = versements;
        this.engagements = engagements;
        this.journal = journal;
        this.periode = periode;
        this.utilisateur = utilisateur;
    }

    @GetMapping
    @Acces(Niveau.LECTURE)
    String fiche(@PathVariable String reference, Model page) {
        CandidatureVue vue = presenter(reference, page);
        page.addAttribute("appel", appels.fiche(vue.appel()));
        page.addAttribute("notes", candidatures.notes(reference));
        page.addAttribute("peutNoter", candidatures.peutNoter(vue));
        page.addAttribute("actes", decisions.possibles(vue));
        page.addAttribute("echeances", versements.echeances(reference));
        page.addAttribute("demandes", versements.demandes(reference));
        page.addAttribute("ecritures", engagements.ecritures(reference));
        page.addAttribute("evenements", journal.chronologie(reference));
        return PAGES + "candidature";
    }

    @GetMapping("/notes")
    String preparerNotes(@PathVariable String reference, Model page) {
        CandidatureVue vue = presenter(reference, page);
        if (!candidatures.peutNoter(vue)) {
            throw new QuatreYeux("Noter cette candidature revient à une autre personne, ou ses notes sont arrêtées.");
        }
        page.addAttribute("appel", appels.fiche(vue.appel()));
        List<Integer> siennes = candidatures.notes(reference).stream()
                .filter(n -> n.membre().equals(utilisateur.identifiant()))
                .findFirst()
                .map(NotesDUnMembre::notes)
                .orElse(List.of());
        page.addAttribute("formulaire", NotesForm.de(siennes));
        return PAGES + "notes";
    }

    @PostMapping("/notes")
    String noter(
            @PathVariable String reference,
            @Valid @ModelAttribute("formulaire") NotesForm formulaire,
            BindingResult erreurs,
            Model page) {
        CandidatureVue vue = presenter(reference, page);
        AppelVu appel = appels.fiche(vue.appel());
        page.addAttribute("appel", appel);
        return faire(
                reference,
                erreurs,
                "notes",
                () -> candidatures.noter(
                        reference, formulaire.saisie(appel.criteres().size())));
    }

    @GetMapping("/actes/{acte}")
    String relire(@PathVariable String reference, @PathVariable String acte, Model page) {
        CandidatureVue vue = presenter(reference, page);
        acte(acte, page);
        if (!acte(acte, page).regle().part(vue.statut())) {
            throw new ConflitDEtat(
                    "transition-impossible",
                    "La candidature est « " + vue.statut().libelle() + " » : rechargez sa page.");
        }
        if (!decisions.possibles(vue).contains(acte(acte, page))) {
            throw new QuatreYeux("Cet acte revient à une autre personne, ou la candidature n’est pas encore classée.");
        }
        page.addAttribute("formulaire", new ActeForm(vue.demande(), null, null, vue.version()));
        return PAGES + "candidature-acte";
    }

    @PostMapping("/actes/{acte}")
    String accomplir(
            @PathVariable String reference,
            @PathVariable String acte,
            @Valid @ModelAttribute("formulaire") ActeForm formulaire,
            BindingResult erreurs,
            Model page) {
        presenter(reference, page);
        ActeDeCandidature lu = acte(acte, page);
        return faire(
                reference,
                erreurs,
                "candidature-acte",
                () -> decisions.accomplir(reference, lu, formulaire.decision(), new VersionLue(formulaire.version())));
    }

    private CandidatureVue presenter(String reference, Model page) {
        CandidatureVue vue = candidatures.fiche(reference);
        page.addAttribute("candidature", vue);
        return vue;
    }

    private ActeDeCandidature acte(String chemin, Model page) {
        ActeDeCandidature acte = RegleDActe.duChemin(ActeDeCandidature.class, chemin)
                .orElseThrow(() -> new Introuvable("Cet acte n’existe pas."));
        page.addAttribute("acte", acte);
        page.addAttribute("exercices", periode.exercicesAChoisir());
        return acte;
    }

    private static String faire(String reference, BindingResult erreurs, String page, Runnable acte) {
        return new Soumission(erreurs)
                .tenter(
                        () -> {
                            acte.run();
                            return SUITE + reference;
                        },
                        () -> PAGES + page);
    }

    /** What is confirmed before an act, and the version of the application that was read. */
    record ActeForm(
            @Nullable Montant montant,
            @Nullable Exercice exercice,
            @Nullable @TexteSur(max = 1000, lignes = true) String motif,
            int version) {

        Decision decision() {
            return new Decision(montant, exercice, motif);
        }
    }
}
