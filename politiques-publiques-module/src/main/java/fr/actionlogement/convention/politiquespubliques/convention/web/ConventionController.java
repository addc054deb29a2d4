package fr.actionlogement.convention.politiquespubliques.convention.web;

import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.periode.PeriodeConvention;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.common.territoire.Territoires;
import fr.actionlogement.convention.common.web.Refus;
import fr.actionlogement.convention.politiquespubliques.convention.Avenants;
import fr.actionlogement.convention.politiquespubliques.convention.ConventionVue;
import fr.actionlogement.convention.politiquespubliques.convention.Conventions;
import fr.actionlogement.convention.politiquespubliques.convention.EcheancesPrevues;
import fr.actionlogement.convention.politiquespubliques.convention.EnregistrementDeConvention;
import fr.actionlogement.convention.politiquespubliques.convention.Votes;
import fr.actionlogement.convention.politiquespubliques.dossier.EvenementVu;
import fr.actionlogement.convention.politiquespubliques.programme.ProgrammeVue;
import fr.actionlogement.convention.politiquespubliques.programme.Programmes;
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
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/politiques/conventions")
@Acces(Niveau.LECTURE)
class ConventionController {

    private static final String SAISIE = "politiques/convention-saisie";

    private final Conventions conventions;
    private final EnregistrementDeConvention enregistrement;
    private final Programmes programmes;
    private final PeriodeConvention periode;
    private final UtilisateurCourant utilisateur;
    private final Avenants avenants;
    private final Votes votes;
    private final EcheancesPrevues echeances;
    private final Territoires territoires;
    private final Journal journal;

    ConventionController(
            Conventions conventions,
            EnregistrementDeConvention enregistrement,
            Programmes programmes,
            PeriodeConvention periode,
            UtilisateurCourant utilisateur,
            Avenants avenants,
            Votes votes,
            EcheancesPrevues echeances,
            Territoires territoires,
            Journal journal) {
        this.conventions = conventions;
        this.enregistrement = enregistrement;
        this.programmes = programmes;
        this.periode = periode;
        this.utilisateur = utilisateur;
        this.avenants = avenants;
        this.votes = votes;
        this.echeances = echeances;
        this.territoires = territoires;
        this.journal = journal;
    }

    @ModelAttribute("programmes")
    Map<String, String> programmes() {
        Map<String, String> libelles = new LinkedHashMap<>();
        for (ProgrammeVue programme : programmes.tous()) {
            libelles.put(programme.code(), programme.libelle());
        }
        return libelles;
    }

    @ModelAttribute("creer")
    boolean creer() {
        return utilisateur.a(Niveau.GESTION);
    }

    @GetMapping
    String lister(@RequestParam(required = false) @Nullable String programme, Model page) {
        boolean toutes = programme == null || programme.isBlank();
        if (!toutes) {
            programmes.filtrer(programme);
        }
        page.addAttribute("conventions", toutes ? conventions.toutes() : conventions.duProgramme(programme));
        page.addAttribute("programme", programme);
        return "politiques/conventions";
    }

    @GetMapping("/nouvelle")
    @Acces(Niveau.GESTION)
    String preparer(@RequestParam(required = false) @Nullable String programme, Model page) {
        page.addAttribute("formulaire", ConventionForm.vide(periode.exercices(), programme));
        page.addAttribute("exercices", periode.exercices());
        return SAISIE;
    }

    @PostMapping
    @Acces(Niveau.GESTION)
    String enregistrer(
            @Valid @ModelAttribute("formulaire") ConventionForm formulaire, BindingResult erreurs, Model page) {
        page.addAttribute("exercices", periode.exercices());
        if (erreurs.hasErrors()) {
            return SAISIE;
        }
        if (formulaire.commande().annees().isEmpty()) {
            erreurs.reject("obligatoire", "Indiquez le montant conventionné d’au moins un exercice.");
            return SAISIE;
        }
        try {
            return "redirect:/politiques/conventions/" + enregistrement.enregistrer(formulaire.commande());
        } catch (Refus refus) {
            refus.reporterDans(erreurs);
            return SAISIE;
        }
    }

    @GetMapping("/{reference}")
    String lire(@PathVariable String reference, Model page) {
        ConventionVue convention = conventions.une(reference);
        page.addAttribute("convention", convention);
        page.addAttribute(
                "commune",
                convention.commune() == null
                        ? null
                        : territoires.commune(convention.commune()).orElse(null));
        page.addAttribute("operations", programmes.un(convention.programme()).prete());
        page.addAttribute("avenants", avenants.de(reference));
        page.addAttribute("votes", votes.de(reference));
        page.addAttribute("echeances", echeances.de(reference));
        page.addAttribute("evenements", EvenementVu.de(journal.chronologie(reference)));
        return "politiques/convention";
    }
}
