package fr.actionlogement.convention.bailleurs.operation.web;

import fr.actionlogement.convention.bailleurs.echange.PageDe;
import fr.actionlogement.convention.bailleurs.echange.VersionLue;
import fr.actionlogement.convention.bailleurs.operation.CriteresDOperation;
import fr.actionlogement.convention.bailleurs.operation.Financeur;
import fr.actionlogement.convention.bailleurs.operation.LigneDOperation;
import fr.actionlogement.convention.bailleurs.operation.OperationVue;
import fr.actionlogement.convention.bailleurs.operation.Operations;
import fr.actionlogement.convention.bailleurs.operation.Produit;
import fr.actionlogement.convention.common.montant.Formats;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.territoire.Zone;
import fr.actionlogement.convention.common.web.AdresseDeListe;
import fr.actionlogement.convention.common.web.Refus;
import jakarta.validation.Valid;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Pages that list and enter operations; the file itself is {@code DossierController}'s. */
@Controller
@RequestMapping("/bailleurs/operations")
@Acces(Niveau.LECTURE)
class OperationController {

    private static final String LISTE = "/bailleurs/operations";
    private static final String FORMULAIRE = "bailleurs/operation/formulaire";

    private final Operations operations;
    private final Formats formats;

    OperationController(Operations operations, Formats formats) {
        this.operations = operations;
        this.formats = formats;
    }

    @ModelAttribute
    void choix(Model page) {
        page.addAttribute("natures", Choix.natures());
        page.addAttribute("statuts", Choix.statuts());
        page.addAttribute("lignes", Choix.lignes());
        page.addAttribute("produits", Produit.values());
        page.addAttribute("financeurs", Financeur.values());
        page.addAttribute("postes", operations.postesEnVigueur());
    }

    @GetMapping
    String lister(@Valid @ModelAttribute("criteres") CriteresDOperation criteres, Model page) {
        PageDe<LigneDOperation> lues = operations.lister(criteres);
        AdresseDeListe adresse = AdresseDeListe.de(LISTE)
                .avec("q", criteres.q())
                .avec("statut", criteres.statut() == null ? null : Choix.noms(criteres.statut()))
                .avec("nature", criteres.nature())
                .avec("ligne", criteres.ligne())
                .avec("departement", criteres.departement())
                .avec("epci", criteres.epci())
                .avec("commune", criteres.commune())
                .avec("zone", criteres.zone())
                .avec("produit", criteres.produit())
                .avec("bailleur", criteres.bailleur())
                .avec("groupe", criteres.groupe())
                .avec("exercice", criteres.exercice());
        page.addAttribute("zones", Zone.values());
        page.addAttribute("operations", lues.elements());
        page.addAttribute("pagination", lues.autour(adresse, "opération", "opérations", formats.nombre(lues.total())));
        return "bailleurs/operation/liste";
    }

    @GetMapping("/nouvelle")
    @Acces(Niveau.GESTION)
    String nouvelle(Model page) {
        page.addAttribute("formulaire", new OperationForm());
        return FORMULAIRE;
    }

    @PostMapping
    @Acces(Niveau.GESTION)
    String creer(@Valid @ModelAttribute("formulaire") OperationForm formulaire, BindingResult erreurs) {
        return enregistrer(erreurs, () -> operations.creer(formulaire.saisie(List.of())));
    }

    @GetMapping("/{reference}/modifier")
    @Acces(Niveau.GESTION)
    String modifier(@PathVariable String reference, Model page) {
        OperationVue vue = operations.fiche(reference);
        page.addAttribute("operation", vue);
        page.addAttribute("version", vue.version());
        page.addAttribute("formulaire", OperationForm.de(vue));
        return FORMULAIRE;
    }

    @PostMapping("/{reference}/modifier")
    @Acces(Niveau.GESTION)
    String corriger(
            @PathVariable String reference,
            @RequestParam int version,
            @Valid @ModelAttribute("formulaire") OperationForm formulaire,
            BindingResult erreurs,
            Model page) {
        OperationVue vue = operations.fiche(reference);
        page.addAttribute("operation", vue);
        page.addAttribute("version", version);
        return enregistrer(
                erreurs,
                () -> operations.corriger(reference, formulaire.saisie(vue.logements()), new VersionLue(version)));
    }

    private static String enregistrer(BindingResult erreurs, Supplier<OperationVue> acte) {
        if (erreurs.hasErrors()) {
            return FORMULAIRE;
        }
        try {
            return "redirect:" + LISTE + "/" + acte.get().reference();
        } catch (Refus refus) {
            refus.reporterDans(erreurs);
            return FORMULAIRE;
        }
    }
}
