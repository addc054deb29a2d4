package fr.actionlogement.convention.politiquespubliques.pret.web;

import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.AdresseDeListe;
import fr.actionlogement.convention.politiquespubliques.dossier.EvenementVu;
import fr.actionlogement.convention.politiquespubliques.pret.CriteresDEncaissement;
import fr.actionlogement.convention.politiquespubliques.pret.EncaissementVu;
import fr.actionlogement.convention.politiquespubliques.pret.Encaissements;
import fr.actionlogement.convention.politiquespubliques.pret.EtatDEncaissement;
import fr.actionlogement.convention.politiquespubliques.pret.PageDEncaissements;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of receipts and the page of a receipt; see {@link ActesDEncaissementController} for the acts. */
@Controller("encaissementsDesPolitiquesController")
@RequestMapping("/politiques/encaissements")
@Acces(Niveau.LECTURE)
class EncaissementController {

    private final Encaissements encaissements;
    private final Journal journal;

    EncaissementController(Encaissements encaissements, Journal journal) {
        this.encaissements = encaissements;
        this.journal = journal;
    }

    @GetMapping
    String lister(
            @RequestParam(required = false) @Nullable String pret,
            @RequestParam(required = false) @Nullable EtatDEncaissement etat,
            @RequestParam(required = false) @Nullable String apres,
            Model page) {
        CriteresDEncaissement criteres =
                new CriteresDEncaissement(AdresseDeListe.filtre(pret), etat, AdresseDeListe.filtre(apres));
        PageDEncaissements lus = encaissements.page(criteres);
        page.addAttribute("encaissements", lus.encaissements());
        page.addAttribute("criteres", criteres);
        page.addAttribute("etats", EtatDEncaissement.values());
        page.addAttribute(
                "pagination",
                AdresseDeListe.de("/politiques/encaissements")
                        .avec("pret", criteres.pret())
                        .avec("etat", criteres.etat())
                        .apres(lus.suivante()));
        return "politiques/pret/encaissements";
    }

    @GetMapping("/{reference}")
    String lire(@PathVariable String reference, Model page) {
        EncaissementVu encaissement = encaissements.un(reference);
        page.addAttribute("encaissement", encaissement);
        page.addAttribute("decidable", encaissements.peutDecider(encaissement));
        page.addAttribute("evenements", EvenementVu.de(journal.chronologie(reference)));
        return "politiques/pret/encaissement";
    }
}
