package fr.actionlogement.convention.politiquespubliques.convention.web;

import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.Refus;
import fr.actionlogement.convention.politiquespubliques.convention.AnneeVue;
import fr.actionlogement.convention.politiquespubliques.convention.ConventionVue;
import fr.actionlogement.convention.politiquespubliques.convention.Conventions;
import fr.actionlogement.convention.politiquespubliques.convention.EcheancesPrevues;
import fr.actionlogement.convention.politiquespubliques.convention.Votes;
import fr.actionlogement.convention.politiquespubliques.dossier.ChampDActe;
import fr.actionlogement.convention.politiquespubliques.dossier.PageDActe;
import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The votes of the body and the planned calls of a convention. */
@Controller
@RequestMapping("/politiques/conventions/{reference}")
@Acces(Niveau.GESTION)
class VieDeConventionController {

    private final Conventions conventions;
    private final Votes votes;
    private final EcheancesPrevues echeances;

    VieDeConventionController(Conventions conventions, Votes votes, EcheancesPrevues echeances) {
        this.conventions = conventions;
        this.votes = votes;
        this.echeances = echeances;
    }

    @GetMapping("/votes/nouveau")
    String preparerVote(@PathVariable String reference, Model page) {
        page.addAttribute("formulaire", new VoteForm(null, null, null, null));
        return vote(reference, page);
    }

    @PostMapping("/votes")
    String voter(
            @PathVariable String reference,
            @Valid @ModelAttribute("formulaire") VoteForm formulaire,
            BindingResult erreurs,
            Model page) {
        if (!erreurs.hasErrors()) {
            try {
                votes.enregistrer(reference, formulaire.commande());
                return "redirect:/politiques/conventions/" + reference;
            } catch (Refus refus) {
                refus.reporterDans(erreurs);
            }
        }
        return vote(reference, page);
    }

    @GetMapping("/calendrier")
    String preparerCalendrier(@PathVariable String reference, Model page) {
        page.addAttribute(
                "formulaire",
                CalendrierForm.de(
                        echeances.de(reference), conventions.une(reference).version()));
        return calendrier(reference, page);
    }

    @PostMapping("/calendrier")
    String prevoir(
            @PathVariable String reference,
            @Valid @ModelAttribute("formulaire") CalendrierForm formulaire,
            BindingResult erreurs,
            Model page) {
        if (!erreurs.hasErrors()) {
            try {
                echeances.remplacer(
                        reference, Objects.requireNonNullElse(formulaire.version(), -1L), formulaire.commande());
                return "redirect:/politiques/conventions/" + reference;
            } catch (Refus refus) {
                refus.reporterDans(erreurs);
            }
        }
        return calendrier(reference, page);
    }

    private String calendrier(String reference, Model page) {
        ConventionVue convention = conventions.une(reference);
        page.addAttribute("convention", convention);
        page.addAttribute("exercices", exercices(convention));
        page.addAttribute("nombre", echeances.de(reference).size() + CalendrierForm.LIBRES);
        return "politiques/convention/calendrier";
    }

    private String vote(String reference, Model page) {
        ConventionVue convention = conventions.une(reference);
        page.addAttribute(
                "acte",
                new PageDActe(
                        "Enregistrer un vote de l’organisme sur " + reference,
                        "Le montant voté se garde à côté du montant conventionné ; il ne borne aucun appel.",
                        Map.of("Organisme", convention.organisme()),
                        List.of(
                                ChampDActe.liste("exercice", "Exercice", null, exercices(convention)),
                                ChampDActe.montant("montant", "Montant voté", "En euros"),
                                ChampDActe.date("voteLe", "Date du vote", null),
                                ChampDActe.texte("source", "Source")),
                        "/politiques/conventions/" + reference + "/votes",
                        "Enregistrer le vote",
                        null,
                        "/politiques/conventions/" + reference,
                        true));
        return "politiques/acte";
    }

    private static Map<String, String> exercices(ConventionVue convention) {
        Map<String, String> annees = new LinkedHashMap<>();
        convention.annees().stream()
                .map(AnneeVue::exercice)
                .map(Exercice::toString)
                .forEach(annee -> annees.put(annee, annee));
        return annees;
    }
}
