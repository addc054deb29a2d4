package fr.actionlogement.convention.salaries.visale.web;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.AdresseDeListe;
import fr.actionlogement.convention.common.web.Refus;
import fr.actionlogement.convention.common.web.TexteSur;
import fr.actionlogement.convention.salaries.aide.Evenement;
import fr.actionlogement.convention.salaries.eligibilite.Nationalite;
import fr.actionlogement.convention.salaries.eligibilite.TypeDeContrat;
import fr.actionlogement.convention.salaries.liste.Extrait;
import fr.actionlogement.convention.salaries.motif.Motifs;
import fr.actionlogement.convention.salaries.personne.Identite;
import fr.actionlogement.convention.salaries.visale.EtatDeVisa;
import fr.actionlogement.convention.salaries.visale.ProfilDeLocataire;
import fr.actionlogement.convention.salaries.visale.SaisieDeVisa;
import fr.actionlogement.convention.salaries.visale.SituationDeVisa;
import fr.actionlogement.convention.salaries.visale.VisaVu;
import fr.actionlogement.convention.salaries.visale.Visas;
import fr.actionlogement.convention.salaries.visale.ZoneDeLoyer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The visas: list, request, page. */
@Controller
@RequestMapping("/salaries/visale/visas")
@Acces(Niveau.LECTURE)
class VisasController {

    private static final String ICI = "/salaries/visale/visas";

    private final Visas visas;
    private final Motifs motifs;
    private final Feuilletage feuilletage;

    VisasController(Visas visas, Motifs motifs, Feuilletage feuilletage) {
        this.visas = visas;
        this.motifs = motifs;
        this.feuilletage = feuilletage;
    }

    @GetMapping
    String liste(
            @RequestParam(required = false) @Nullable EtatDeVisa etat,
            @RequestParam(required = false) @Nullable Long apres,
            Model page) {
        Extrait<VisaVu> lus = visas.lister(etat, apres);
        AdresseDeListe adresse = AdresseDeListe.de(ICI).avec("etat", etat);
        page.addAttribute("etat", etat);
        page.addAttribute("etats", EtatDeVisa.values());
        page.addAttribute("visas", lus.elements());
        page.addAttribute("pagination", feuilletage.de(adresse, apres, lus, "visa", "visas"));
        return "salaries/visale/visas";
    }

    @GetMapping("/nouveau")
    @Acces(Niveau.GESTION)
    String preparer(Model page) {
        page.addAttribute(
                "formulaire",
                new VisaForm(null, null, null, null, null, null, null, null, null, null, null, null, null));
        return saisie(page);
    }

    @PostMapping
    @Acces(Niveau.GESTION)
    String demander(@Valid @ModelAttribute("formulaire") VisaForm formulaire, BindingResult erreurs, Model page) {
        if (!erreurs.hasErrors()) {
            try {
                return "redirect:" + ICI + "/"
                        + visas.demander(formulaire.identite(), formulaire.demande())
                                .reference();
            } catch (Refus refus) {
                refus.reporterDans(erreurs);
            }
        }
        return saisie(page);
    }

    @GetMapping("/{reference}")
    String visa(@PathVariable String reference, Model page) {
        VisaVu visa = visas.lire(reference);
        page.addAttribute("visa", visa);
        page.addAttribute("avis", visas.avis(reference).orElse(null));
        page.addAttribute("loyerCalcule", visas.loyerMax(visa));
        page.addAttribute("evenements", Evenement.de(motifs.chronologie(reference)));
        return "salaries/visale/visa";
    }

    /** By POST: reading an identity leaves a trace. */
    @PostMapping("/{reference}/identite")
    @Acces({Niveau.GESTION, Niveau.CONTROLE})
    String identite(@PathVariable String reference, Model page) {
        page.addAttribute("identite", visas.identite(reference));
        page.addAttribute("reference", reference);
        page.addAttribute("retour", ICI + "/" + reference);
        return "salaries/personne/identite";
    }

    private static String saisie(Model page) {
        Map<String, String> profils = new LinkedHashMap<>();
        for (ProfilDeLocataire p : ProfilDeLocataire.values()) {
            profils.put(p.name(), p.libelle());
        }
        Map<String, String> zones = new LinkedHashMap<>();
        for (ZoneDeLoyer z : ZoneDeLoyer.values()) {
            zones.put(z.name(), z.libelle());
        }
        Map<String, String> nationalites = new LinkedHashMap<>();
        for (Nationalite n : Nationalite.values()) {
            nationalites.put(n.name(), n.libelle());
        }
        Map<String, String> contrats = new LinkedHashMap<>();
        for (TypeDeContrat t : TypeDeContrat.values()) {
            contrats.put(t.name(), t.libelle());
        }
        page.addAttribute("nationalites", nationalites);
        page.addAttribute("contrats", contrats);
        page.addAttribute("ouiNon", Map.of("true", "Oui", "false", "Non"));
        page.addAttribute("profils", profils);
        page.addAttribute("zones", zones);
        return "salaries/visale/visa-saisie";
    }

    /** A tenant and what is asked for, on one page. */
    record VisaForm(
            @NotBlank(message = "Indiquez le nom.") @TexteSur(max = 80)
            String nom,

            @NotBlank(message = "Indiquez le prénom.") @TexteSur(max = 80)
            String prenom,

            @NotNull(message = "Indiquez la date de naissance.")
            @Past(message = "La date de naissance doit être passée.")
            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            LocalDate naissance,

            @Email(message = "Cette adresse électronique n’est pas valide.") @TexteSur(max = 254) @Nullable
            String courriel,

            @NotNull(message = "Indiquez le profil du locataire.")
            ProfilDeLocataire profil,

            @NotNull(message = "Indiquez la zone de loyer.") ZoneDeLoyer zone,

            @NotNull(message = "Indiquez les ressources mensuelles.")
            Montant ressources,

            @Nullable Nationalite nationalite,

            @Nullable TypeDeContrat contrat,

            @Nullable Boolean confirme,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate debut,

            @Nullable Montant netMensuel,

            @Nullable Montant loyer) {

        Identite identite() {
            return new Identite(nom, prenom, naissance, courriel);
        }

        SaisieDeVisa demande() {
            return new SaisieDeVisa(
                    profil,
                    zone,
                    ressources,
                    new SituationDeVisa(nationalite, contrat, confirme, debut, netMensuel, loyer));
        }

        /** Says nothing of the person: an identity never reaches a log. */
        @Override
        public String toString() {
            return "VisaForm[…]";
        }
    }
}
