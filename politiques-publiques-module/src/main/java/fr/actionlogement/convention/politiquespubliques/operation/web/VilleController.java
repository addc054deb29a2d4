package fr.actionlogement.convention.politiquespubliques.operation.web;

import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.territoire.Territoires;
import fr.actionlogement.convention.common.web.Refus;
import fr.actionlogement.convention.common.web.TexteSur;
import fr.actionlogement.convention.politiquespubliques.convention.Conventions;
import fr.actionlogement.convention.politiquespubliques.dossier.Actes;
import fr.actionlogement.convention.politiquespubliques.dossier.ChampDActe;
import fr.actionlogement.convention.politiquespubliques.dossier.PageDActe;
import fr.actionlogement.convention.politiquespubliques.operation.Perimetre;
import fr.actionlogement.convention.politiquespubliques.operation.Quartier;
import fr.actionlogement.convention.politiquespubliques.operation.Referentiels;
import fr.actionlogement.convention.politiquespubliques.operation.Ville;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Arrays;
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

/** The towns of Action Cœur de Ville, their perimeters, and the priority districts. */
@Controller
@RequestMapping("/politiques/villes")
@Acces(Niveau.LECTURE)
class VilleController {

    private final Referentiels referentiels;
    private final Territoires territoires;
    private final Conventions conventions;
    private final Actes actes;

    VilleController(Referentiels referentiels, Territoires territoires, Conventions conventions, Actes actes) {
        this.referentiels = referentiels;
        this.territoires = territoires;
        this.conventions = conventions;
        this.actes = actes;
    }

    @GetMapping
    String lister(Model page) {
        page.addAttribute("villes", referentiels.villes());
        List<Quartier> quartiers = referentiels.quartiers();
        page.addAttribute("quartiers", quartiers);
        page.addAttribute(
                "communes",
                territoires.communes(quartiers.stream().map(Quartier::commune).toList()));
        return "politiques/operation/villes";
    }

    @GetMapping("/{commune}")
    String lire(@PathVariable CodeCommune commune, Model page) {
        page.addAttribute("ville", referentiels.ville(commune));
        page.addAttribute("conventions", conventions.deLaCommune(commune));
        page.addAttribute("perimetres", referentiels.perimetres(commune));
        page.addAttribute("creer", actes.peut(Niveau.GESTION));
        return "politiques/operation/ville";
    }

    @GetMapping("/{commune}/perimetre")
    @Acces(Niveau.GESTION)
    String preparer(@PathVariable CodeCommune commune, Model page) {
        page.addAttribute("formulaire", new PerimetreForm(null, null, null, null));
        return saisie(commune, page);
    }

    @PostMapping("/{commune}/perimetre")
    @Acces(Niveau.GESTION)
    String delimiter(
            @PathVariable CodeCommune commune,
            @Valid @ModelAttribute("formulaire") PerimetreForm formulaire,
            BindingResult erreurs,
            Model page) {
        if (!erreurs.hasErrors()) {
            try {
                referentiels.delimiter(commune, formulaire.commande());
                return "redirect:/politiques/villes/" + commune;
            } catch (Refus refus) {
                refus.reporterDans(erreurs);
            }
        }
        return saisie(commune, page);
    }

    private String saisie(CodeCommune commune, Model page) {
        Ville ville = referentiels.ville(commune);
        page.addAttribute(
                "acte",
                new PageDActe(
                        "Enregistrer l’ORT de " + ville.libelle(),
                        "Les opérations de la ville se font dans les secteurs de son ORT en vigueur.",
                        Map.of(),
                        List.of(
                                ChampDActe.texte("acte", "Référence de l’acte signé"),
                                ChampDActe.date("signeeLe", "Date de signature", null),
                                ChampDActe.date("fin", "Fin de validité", null),
                                ChampDActe.zone("secteurs", "Secteurs", "Un par ligne")),
                        "/politiques/villes/" + commune + "/perimetre",
                        "Enregistrer l’ORT",
                        null,
                        "/politiques/villes/" + commune,
                        true));
        return "politiques/acte";
    }

    /** The form of a perimeter. */
    record PerimetreForm(
            @NotBlank(message = "Indiquez la référence de l’acte.") @TexteSur(max = 200) @Nullable
            String acte,

            @NotNull(message = "Indiquez la date de signature.") @Nullable
            LocalDate signeeLe,

            @NotNull(message = "Indiquez la fin de validité.") @Nullable
            LocalDate fin,

            @NotBlank(message = "Indiquez au moins un secteur.") @TexteSur(max = 2000, lignes = true) @Nullable
            String secteurs) {

        Perimetre commande() {
            return new Perimetre(
                    Objects.requireNonNull(acte),
                    Objects.requireNonNull(signeeLe),
                    Objects.requireNonNull(fin),
                    Arrays.stream(Objects.requireNonNull(secteurs).split("\\R"))
                            .map(String::strip)
                            .filter(secteur -> !secteur.isEmpty())
                            .toList());
        }
    }
}
