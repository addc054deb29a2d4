package fr.actionlogement.convention.politiquespubliques.compterendu.web;

import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.territoire.Territoires;
import fr.actionlogement.convention.common.web.AdresseDeListe;
import fr.actionlogement.convention.common.web.Refus;
import fr.actionlogement.convention.common.web.TexteSur;
import fr.actionlogement.convention.politiquespubliques.compterendu.CompteRenduVu;
import fr.actionlogement.convention.politiquespubliques.compterendu.ComptesRendus;
import fr.actionlogement.convention.politiquespubliques.compterendu.CriteresDeCompteRendu;
import fr.actionlogement.convention.politiquespubliques.compterendu.EtatDeCompteRendu;
import fr.actionlogement.convention.politiquespubliques.compterendu.ListeDesComptesRendus;
import fr.actionlogement.convention.politiquespubliques.compterendu.PageDeComptesRendus;
import fr.actionlogement.convention.politiquespubliques.compterendu.Periode;
import fr.actionlogement.convention.politiquespubliques.convention.ConventionVue;
import fr.actionlogement.convention.politiquespubliques.convention.Conventions;
import fr.actionlogement.convention.politiquespubliques.dossier.Actes;
import fr.actionlogement.convention.politiquespubliques.dossier.ChampDActe;
import fr.actionlogement.convention.politiquespubliques.dossier.EvenementVu;
import fr.actionlogement.convention.politiquespubliques.dossier.PageDActe;
import fr.actionlogement.convention.politiquespubliques.programme.Programmes;
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
import org.springframework.web.bind.annotation.RequestParam;

/** The reports: list, opening, figures, page. See {@link ActesDeCompteRenduController} for the acts. */
@Controller
@RequestMapping("/politiques/comptes-rendus")
@Acces(Niveau.LECTURE)
class CompteRenduController {

    private static final String DOSSIER = "redirect:/politiques/comptes-rendus/";

    private final ComptesRendus rapports;
    private final ListeDesComptesRendus liste;
    private final Conventions conventions;
    private final Programmes programmes;
    private final Territoires territoires;
    private final Journal journal;
    private final Actes actes;

    CompteRenduController(
            ComptesRendus rapports,
            ListeDesComptesRendus liste,
            Conventions conventions,
            Programmes programmes,
            Territoires territoires,
            Journal journal,
            Actes actes) {
        this.rapports = rapports;
        this.liste = liste;
        this.conventions = conventions;
        this.programmes = programmes;
        this.territoires = territoires;
        this.journal = journal;
        this.actes = actes;
    }

    @GetMapping
    String lister(
            @RequestParam(required = false) @Nullable String programme,
            @RequestParam(required = false) @Nullable String convention,
            @RequestParam(required = false) @Nullable String apres,
            Model page) {
        CriteresDeCompteRendu criteres = new CriteresDeCompteRendu(
                AdresseDeListe.filtre(programme), AdresseDeListe.filtre(convention), AdresseDeListe.filtre(apres));
        PageDeComptesRendus lus = liste.page(criteres);
        page.addAttribute("rapports", lus.comptesRendus());
        page.addAttribute("programmes", programmes.tous());
        page.addAttribute("criteres", criteres);
        page.addAttribute(
                "pagination",
                AdresseDeListe.de("/politiques/comptes-rendus")
                        .avec("programme", criteres.programme())
                        .avec("convention", criteres.convention())
                        .apres(lus.suivante()));
        page.addAttribute("creer", actes.peut(Niveau.GESTION));
        return "politiques/compterendu/liste";
    }

    @GetMapping("/nouveau")
    @Acces(Niveau.GESTION)
    String preparer(@RequestParam(required = false) @Nullable String convention, Model page) {
        Periode periode = Periode.de(actes.jour()).precedente();
        page.addAttribute("formulaire", new OuvertureForm(convention, periode.annee(), periode.semestre()));
        return ouverture(page);
    }

    @PostMapping
    @Acces(Niveau.GESTION)
    String ouvrir(@Valid @ModelAttribute("formulaire") OuvertureForm ouverture, BindingResult erreurs, Model page) {
        if (!erreurs.hasErrors()) {
            try {
                Periode periode = new Periode(
                        Objects.requireNonNull(ouverture.annee()), Objects.requireNonNull(ouverture.semestre()));
                return DOSSIER + rapports.ouvrir(Objects.requireNonNull(ouverture.convention()), periode);
            } catch (Refus refus) {
                refus.reporterDans(erreurs);
            }
        }
        return ouverture(page);
    }

    @GetMapping("/{reference}")
    String lire(@PathVariable String reference, Model page) {
        CompteRenduVu rapport = rapports.un(reference);
        boolean autre = !actes.qui().equals(rapport.auteur());
        page.addAttribute("rapport", rapport);
        page.addAttribute("indicateurs", rapports.indicateurs(rapport.programme()));
        page.addAttribute("noms", noms());
        page.addAttribute("saisir", rapport.etat() == EtatDeCompteRendu.BROUILLON && actes.peut(Niveau.GESTION));
        page.addAttribute("certifier", rapport.etat() == EtatDeCompteRendu.TRANSMIS && actes.agit() && autre);
        page.addAttribute("rectifier", rapport.etat() == EtatDeCompteRendu.CERTIFIE && actes.peut(Niveau.GESTION));
        page.addAttribute("evenements", EvenementVu.de(journal.chronologie(reference)));
        return "politiques/compterendu/fiche";
    }

    @GetMapping("/{reference}/saisir")
    @Acces(Niveau.GESTION)
    String preparerSaisie(@PathVariable String reference, Model page) {
        CompteRenduVu rapport = rapports.un(reference);
        page.addAttribute("formulaire", chiffres(rapport));
        return saisie(rapport, page);
    }

    @PostMapping("/{reference}/saisir")
    @Acces(Niveau.GESTION)
    String saisir(
            @PathVariable String reference,
            @Valid @ModelAttribute("formulaire") SaisieForm formulaire,
            BindingResult erreurs,
            Model page) {
        if (!erreurs.hasErrors()) {
            try {
                rapports.saisir(
                        reference, Objects.requireNonNullElse(formulaire.version(), -1L), formulaire.commande());
                return DOSSIER + reference;
            } catch (Refus refus) {
                refus.reporterDans(erreurs);
            }
        }
        return saisie(rapports.un(reference), page);
    }

    private String saisie(CompteRenduVu rapport, Model page) {
        Map<String, String> libelles = new LinkedHashMap<>();
        rapports.indicateurs(rapport.programme()).forEach(i -> libelles.put(i.code(), i.libelle()));
        page.addAttribute("rapport", rapport);
        page.addAttribute("lignes", chiffres(rapport).valeurs());
        page.addAttribute("libelles", libelles);
        page.addAttribute("noms", noms());
        return "politiques/compterendu/saisie";
    }

    private SaisieForm chiffres(CompteRenduVu rapport) {
        return SaisieForm.de(rapport, rapports.indicateurs(rapport.programme()), territoires.departements());
    }

    private Map<String, String> noms() {
        Map<String, String> noms = new LinkedHashMap<>();
        territoires.departements().forEach(fiche -> noms.put(fiche.code().code(), fiche.nom()));
        return noms;
    }

    private String ouverture(Model page) {
        Map<String, String> choix = new LinkedHashMap<>();
        for (ConventionVue convention : conventions.toutes()) {
            choix.put(convention.reference(), convention.reference() + " · " + convention.organisme());
        }
        page.addAttribute(
                "acte",
                new PageDActe(
                        "Ouvrir un compte rendu de résultats",
                        "Qui fournit les chiffres n’est pas qui les certifie. Sur une période déjà certifiée, le compte rendu est rectificatif.",
                        Map.of(),
                        List.of(
                                ChampDActe.liste("convention", "Convention", null, choix),
                                ChampDActe.ligne("annee", "Année", null, "number"),
                                ChampDActe.liste("semestre", "Semestre", null, Map.of("1", "Premier", "2", "Second"))),
                        "/politiques/comptes-rendus",
                        "Ouvrir le compte rendu",
                        null,
                        "/politiques/comptes-rendus",
                        true));
        return "politiques/acte";
    }

    /** The form of an opening. */
    record OuvertureForm(
            @NotBlank(message = "Choisissez la convention.") @TexteSur(max = 30) @Nullable
            String convention,

            @NotNull(message = "Indiquez l’année.") @Nullable
            Integer annee,

            @NotNull(message = "Choisissez le semestre.") @Nullable
            Integer semestre) {}
}
