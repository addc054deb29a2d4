package fr.actionlogement.convention.salaries.conservation.web;

import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.Refus;
import fr.actionlogement.convention.common.web.TexteSur;
import fr.actionlogement.convention.salaries.conservation.DroitsDesPersonnes;
import fr.actionlogement.convention.salaries.conservation.Effacements;
import fr.actionlogement.convention.salaries.conservation.RegleDeConservation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import tools.jackson.databind.json.JsonMapper;

/** Rights of people by pages: exact search, file of a person, access, erasures, rules. */
@Controller
@RequestMapping("/salaries/personnes")
@Acces({Niveau.GESTION, Niveau.CONTROLE})
class PersonnesController {

    private static final String ICI = "/salaries/personnes";

    private final DroitsDesPersonnes droits;
    private final Effacements effacements;
    private final JsonMapper json;

    PersonnesController(DroitsDesPersonnes droits, Effacements effacements, JsonMapper json) {
        this.droits = droits;
        this.effacements = effacements;
        this.json = json;
    }

    @GetMapping
    String accueil(Model page) {
        page.addAttribute("formulaire", new RechercheForm("", "", null));
        return montrer(page);
    }

    /** By POST: an identity never goes into an address. */
    @PostMapping
    String chercher(@Valid @ModelAttribute("formulaire") RechercheForm formulaire, BindingResult erreurs, Model page) {
        if (erreurs.hasErrors()) {
            return montrer(page);
        }
        Optional<UUID> trouvee = droits.chercher(formulaire.nom(), formulaire.prenom(), formulaire.naissance());
        if (trouvee.isPresent()) {
            return "redirect:" + ICI + "/" + trouvee.get();
        }
        erreurs.reject("personne-inconnue", "Aucune personne connue ne porte exactement cette identité.");
        return montrer(page);
    }

    @GetMapping("/{pseudonyme:[0-9a-f-]{36}}")
    String personne(@PathVariable UUID pseudonyme, Model page) {
        page.addAttribute("formulaire", new MotifForm(""));
        page.addAttribute("personne", droits.fiche(pseudonyme));
        return "salaries/personne/personne";
    }

    /** By POST: giving everything leaves a trace. */
    @PostMapping("/{pseudonyme:[0-9a-f-]{36}}/acces")
    ResponseEntity<byte[]> acces(@PathVariable UUID pseudonyme) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"droit-d-acces.json\"")
                .body(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(droits.acces(pseudonyme)));
    }

    @PostMapping("/{pseudonyme:[0-9a-f-]{36}}/effacement")
    String demander(
            @PathVariable UUID pseudonyme,
            @Valid @ModelAttribute("formulaire") MotifForm formulaire,
            BindingResult erreurs,
            Model page) {
        if (!erreurs.hasErrors()) {
            try {
                return "redirect:" + ICI + "/effacements/"
                        + effacements
                                .demander(List.of(pseudonyme), formulaire.motif())
                                .reference();
            } catch (Refus refus) {
                if (refus.statut() == 404) {
                    throw refus;
                }
                refus.reporterDans(erreurs);
            }
        }
        page.addAttribute("personne", droits.fiche(pseudonyme));
        return "salaries/personne/personne";
    }

    @PostMapping("/purges")
    String simuler() {
        return "redirect:" + ICI + "/effacements/"
                + effacements.simulerLaPurge().reference();
    }

    @GetMapping("/effacements/{reference}")
    String effacement(@PathVariable String reference, Model page) {
        page.addAttribute("effacement", effacements.lire(reference));
        page.addAttribute(
                "classes",
                droits.regles().stream()
                        .collect(Collectors.toMap(
                                RegleDeConservation::classe, RegleDeConservation::libelle, (avant, apres) -> apres)));
        return "salaries/personne/effacement";
    }

    @PostMapping("/effacements/{reference}/application")
    String appliquer(@PathVariable String reference) {
        effacements.appliquer(reference);
        return "redirect:" + ICI + "/effacements/" + reference;
    }

    @PostMapping("/effacements/{reference}/abandon")
    String abandonner(@PathVariable String reference) {
        effacements.abandonner(reference);
        return "redirect:" + ICI + "/effacements/" + reference;
    }

    private String montrer(Model page) {
        page.addAttribute("regles", droits.regles());
        page.addAttribute("effacements", effacements.derniers());
        return "salaries/personne/personnes";
    }

    /** An exact identity. */
    record RechercheForm(
            @NotBlank(message = "Indiquez le nom.") @TexteSur(max = 80)
            String nom,

            @NotBlank(message = "Indiquez le prénom.") @TexteSur(max = 80)
            String prenom,

            @NotNull(message = "Indiquez la date de naissance.")
            @Past(message = "La date de naissance doit être passée.")
            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            LocalDate naissance) {

        /** Says nothing of the person: an identity never reaches a log. */
        @Override
        public String toString() {
            return "RechercheForm[…]";
        }
    }

    /** On what ground. */
    record MotifForm(
            @NotBlank(message = "Indiquez le motif.") @TexteSur(max = 300)
            String motif) {}
}
