package fr.actionlogement.convention.politiquespubliques.operation.web;

import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.territoire.Territoires;
import fr.actionlogement.convention.common.web.AdresseDeListe;
import fr.actionlogement.convention.common.web.Refus;
import fr.actionlogement.convention.politiquespubliques.appel.AppelsDeFonds;
import fr.actionlogement.convention.politiquespubliques.dossier.Actes;
import fr.actionlogement.convention.politiquespubliques.dossier.EvenementVu;
import fr.actionlogement.convention.politiquespubliques.droit.Droits;
import fr.actionlogement.convention.politiquespubliques.operation.EtatDOperation;
import fr.actionlogement.convention.politiquespubliques.operation.Factures;
import fr.actionlogement.convention.politiquespubliques.operation.Famille;
import fr.actionlogement.convention.politiquespubliques.operation.OperationVue;
import fr.actionlogement.convention.politiquespubliques.operation.Operations;
import fr.actionlogement.convention.politiquespubliques.operation.PageDOperations;
import fr.actionlogement.convention.politiquespubliques.operation.Referentiels;
import fr.actionlogement.convention.politiquespubliques.programme.Programmes;
import jakarta.validation.Valid;
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

/** The operations: list, page, drafts. See {@link ActesDOperationController} for the acts. */
@Controller
@RequestMapping("/politiques/operations")
@Acces(Niveau.LECTURE)
class OperationController {

    private static final String DOSSIER = "redirect:/politiques/operations/";

    private final Operations operations;
    private final Factures factures;
    private final Droits droits;
    private final AppelsDeFonds appels;
    private final Referentiels referentiels;
    private final Programmes programmes;
    private final Territoires territoires;
    private final ChoixDOperation choix;
    private final Journal journal;
    private final Actes actes;

    OperationController(
            Operations operations,
            Factures factures,
            Droits droits,
            AppelsDeFonds appels,
            Referentiels referentiels,
            Programmes programmes,
            Territoires territoires,
            ChoixDOperation choix,
            Journal journal,
            Actes actes) {
        this.operations = operations;
        this.factures = factures;
        this.droits = droits;
        this.appels = appels;
        this.referentiels = referentiels;
        this.programmes = programmes;
        this.territoires = territoires;
        this.choix = choix;
        this.journal = journal;
        this.actes = actes;
    }

    @GetMapping
    String lister(
            @RequestParam(required = false) @Nullable String programme,
            @RequestParam(required = false) @Nullable EtatDOperation etat,
            @RequestParam(required = false) @Nullable String convention,
            @RequestParam(required = false) @Nullable String apres,
            Model page) {
        String choisi = AdresseDeListe.filtre(programme);
        String suivie = AdresseDeListe.filtre(convention);
        if (choisi != null) {
            programmes.filtrer(choisi);
        }
        PageDOperations lues = operations.page(choisi, etat, suivie, AdresseDeListe.filtre(apres));
        page.addAttribute("operations", lues.operations());
        page.addAttribute(
                "communes",
                territoires.communes(
                        lues.operations().stream().map(OperationVue::commune).toList()));
        page.addAttribute("programme", choisi);
        page.addAttribute("etat", etat);
        page.addAttribute("etats", EtatDOperation.values());
        page.addAttribute("creer", actes.peut(Niveau.GESTION));
        page.addAttribute("convention", suivie);
        page.addAttribute(
                "pagination",
                AdresseDeListe.de("/politiques/operations")
                        .avec("programme", choisi)
                        .avec("etat", etat)
                        .avec("convention", suivie)
                        .apres(lues.suivante()));
        page.addAttribute("debut", AdresseDeListe.filtre(apres) == null);
        return "politiques/operation/liste";
    }

    @GetMapping("/nouvelle")
    @Acces(Niveau.GESTION)
    String preparer(@RequestParam String programme, Model page) {
        programmes.filtrer(programme);
        page.addAttribute("formulaire", OperationForm.vide(null));
        return saisie(programme, null, page);
    }

    @PostMapping
    @Acces(Niveau.GESTION)
    String creer(
            @RequestParam String programme,
            @Valid @ModelAttribute("formulaire") OperationForm formulaire,
            BindingResult erreurs,
            Model page) {
        programmes.filtrer(programme);
        if (!erreurs.hasErrors()) {
            try {
                return DOSSIER + operations.creer(formulaire.saisie());
            } catch (Refus refus) {
                refus.reporterDans(erreurs);
            }
        }
        return saisie(programme, null, page);
    }

    @GetMapping("/{reference}")
    String lire(@PathVariable String reference, Model page) {
        OperationVue operation = operations.une(reference);
        page.addAttribute("operation", operation);
        page.addAttribute("commune", territoires.commune(operation.commune()).orElse(null));
        page.addAttribute("droits", droits.du(reference));
        page.addAttribute("appels", appels.duDossier(reference));
        page.addAttribute("factures", factures.de(reference));
        page.addAttribute(
                "exigence",
                operation.type() == null
                        ? null
                        : referentiels.exigence(operation.type(), actes.jour()).orElse(null));
        page.addAttribute(
                "famille",
                referentiels.familles().stream()
                        .filter(famille -> famille.code().equals(operation.famille()))
                        .map(Famille::libelle)
                        .findFirst()
                        .orElse(null));
        page.addAttribute("ouverts", ActesOuverts.sur(operation, actes));
        page.addAttribute("evenements", EvenementVu.de(journal.chronologie(reference)));
        return "politiques/operation/fiche";
    }

    @GetMapping("/{reference}/modifier")
    @Acces(Niveau.GESTION)
    String reprendre(@PathVariable String reference, Model page) {
        OperationVue operation = operations.une(reference);
        page.addAttribute("formulaire", OperationForm.de(operation, droits.du(reference)));
        return saisie(operation.programme(), reference, page);
    }

    @PostMapping("/{reference}/modifier")
    @Acces(Niveau.GESTION)
    String modifier(
            @PathVariable String reference,
            @Valid @ModelAttribute("formulaire") OperationForm formulaire,
            BindingResult erreurs,
            Model page) {
        if (!erreurs.hasErrors()) {
            try {
                operations.modifier(
                        reference, Objects.requireNonNullElse(formulaire.version(), -1L), formulaire.saisie());
                return DOSSIER + reference;
            } catch (Refus refus) {
                refus.reporterDans(erreurs);
            }
        }
        return saisie(operations.une(reference).programme(), reference, page);
    }

    private String saisie(String programme, @Nullable String reference, Model page) {
        page.addAttribute("programme", programme);
        page.addAttribute("reference", reference);
        choix.offrir(programme, page);
        return "politiques/operation/saisie";
    }
}
