package fr.actionlogement.convention.politiquespubliques.adil.web;

import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.territoire.Departement;
import fr.actionlogement.convention.common.territoire.Territoires;
import fr.actionlogement.convention.common.tiers.Siret;
import fr.actionlogement.convention.common.web.Refus;
import fr.actionlogement.convention.common.web.TexteSur;
import fr.actionlogement.convention.politiquespubliques.adil.Adil;
import fr.actionlogement.convention.politiquespubliques.adil.AdilSaisie;
import fr.actionlogement.convention.politiquespubliques.adil.Agences;
import fr.actionlogement.convention.politiquespubliques.dossier.ChampDActe;
import fr.actionlogement.convention.politiquespubliques.dossier.PageDActe;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The pages that register an agency; {@link AdilController} shows them. */
@Controller
@RequestMapping("/politiques/adil")
@Acces(Niveau.GESTION)
class AgenceController {

    private final Agences agences;
    private final Territoires territoires;

    AgenceController(Agences agences, Territoires territoires) {
        this.agences = agences;
        this.territoires = territoires;
    }

    @GetMapping("/agences/nouvelle")
    String preparerAgence(Model page) {
        page.addAttribute("formulaire", new AgenceForm(null, null, null, null));
        return agence(page);
    }

    @GetMapping("/agences/{departement}")
    String reprendreAgence(@PathVariable Departement departement, Model page) {
        Adil connue = agences.toutes().stream()
                .filter(adil -> adil.departement().equals(departement))
                .findFirst()
                .orElse(new Adil(departement, "", null, null));
        page.addAttribute("formulaire", new AgenceForm(departement, connue.nom(), connue.siret(), connue.rna()));
        return agence(page);
    }

    @PostMapping("/agences")
    String inscrire(@Valid @ModelAttribute("formulaire") AgenceForm formulaire, BindingResult erreurs, Model page) {
        if (!erreurs.hasErrors()) {
            try {
                agences.inscrire(
                        Objects.requireNonNull(formulaire.departement()),
                        new AdilSaisie(Objects.requireNonNull(formulaire.nom()), formulaire.siret(), formulaire.rna()));
                return "redirect:/politiques/adil";
            } catch (Refus refus) {
                refus.reporterDans(erreurs);
            }
        }
        return agence(page);
    }

    private String agence(Model page) {
        Map<String, String> departements = new LinkedHashMap<>();
        territoires
                .departements()
                .forEach(fiche -> departements.put(fiche.code().code(), fiche.code() + " · " + fiche.nom()));
        page.addAttribute(
                "acte",
                new PageDActe(
                        "Inscrire une ADIL",
                        "Une agence par département ; l’inscrire à nouveau la corrige.",
                        Map.of(),
                        List.of(
                                ChampDActe.liste("departement", "Département", null, departements),
                                ChampDActe.texte("nom", "Nom de l’agence"),
                                ChampDActe.ligne("siret", "SIRET (facultatif)", "Quatorze chiffres", "text"),
                                ChampDActe.ligne("rna", "Numéro RNA (facultatif)", "W suivi de neuf chiffres", "text")),
                        "/politiques/adil/agences",
                        "Inscrire l’agence",
                        null,
                        "/politiques/adil",
                        true));
        return "politiques/acte";
    }

    /** The form of an agency. */
    record AgenceForm(
            @NotNull(message = "Choisissez le département.") @Nullable
            Departement departement,

            @NotBlank(message = "Nommez l’agence.") @TexteSur(max = 160) @Nullable
            String nom,

            @Nullable Siret siret,
            @TexteSur(max = 10) @Nullable String rna) {}
}
