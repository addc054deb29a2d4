package fr.actionlogement.convention.bailleurs.pret.web;

import fr.actionlogement.convention.bailleurs.echange.PageDe;
import fr.actionlogement.convention.bailleurs.pret.Amenagements;
import fr.actionlogement.convention.bailleurs.pret.CriteresDEcheance;
import fr.actionlogement.convention.bailleurs.pret.CriteresDePret;
import fr.actionlogement.convention.bailleurs.pret.PretVu;
import fr.actionlogement.convention.bailleurs.pret.Prets;
import fr.actionlogement.convention.bailleurs.pret.ProchaineEcheance;
import fr.actionlogement.convention.common.montant.Formats;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.territoire.Territoires;
import fr.actionlogement.convention.common.web.AdresseDeListe;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Pages that list loans and what falls due. */
@Controller
@Acces(Niveau.LECTURE)
class PretController {

    private static final String LISTE = "/bailleurs/prets";

    private final Prets prets;
    private final Amenagements amenagements;
    private final Territoires territoires;
    private final Formats formats;

    PretController(Prets prets, Amenagements amenagements, Territoires territoires, Formats formats) {
        this.prets = prets;
        this.amenagements = amenagements;
        this.territoires = territoires;
        this.formats = formats;
    }

    @GetMapping(LISTE)
    String lister(@Valid @ModelAttribute("criteres") CriteresDePret criteres, Model page) {
        PageDe<PretVu> lus = prets.lister(criteres);
        AdresseDeListe adresse = AdresseDeListe.de(LISTE)
                .avec("q", criteres.q())
                .avec("etat", criteres.etat())
                .avec("ligne", criteres.ligne())
                .avec("departement", criteres.departement())
                .avec("bailleur", criteres.bailleur())
                .avec("impaye", criteres.impaye());
        page.addAttribute("prets", lus.elements());
        page.addAttribute("encours", prets.encours(criteres));
        page.addAttribute("etats", ChoixDePret.etats());
        page.addAttribute("departements", territoires.departements());
        page.addAttribute("pagination", lus.autour(adresse, "prêt", "prêts", formats.nombre(lus.total())));
        return "bailleurs/pret/liste";
    }

    @GetMapping(LISTE + "/echeances")
    String prochaines(@Valid @ModelAttribute("criteres") CriteresDEcheance criteres, Model page) {
        PageDe<ProchaineEcheance> lues = prets.prochaines(criteres);
        AdresseDeListe adresse = AdresseDeListe.de(LISTE + "/echeances").avec("jusquAu", criteres.jusquAu());
        page.addAttribute("echeances", lues.elements());
        page.addAttribute("pagination", lues.autour(adresse, "échéance", "échéances", formats.nombre(lues.total())));
        page.addAttribute("attente", amenagements.enAttente(50));
        return "bailleurs/pret/echeances";
    }
}
