package fr.actionlogement.convention.bailleurs.dossier.web;

import fr.actionlogement.convention.bailleurs.pret.Amenagements;
import fr.actionlogement.convention.bailleurs.pret.Prets;
import fr.actionlogement.convention.bailleurs.pret.SuiviDePret;
import fr.actionlogement.convention.bailleurs.recouvrement.Encaissements;
import fr.actionlogement.convention.bailleurs.recouvrement.Relances;
import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The file of a loan on one page. */
@Controller
@Acces(Niveau.LECTURE)
class DossierDePretController {

    private final Prets prets;
    private final Amenagements amenagements;
    private final Encaissements encaissements;
    private final Relances relances;
    private final Journal journal;

    DossierDePretController(
            Prets prets, Amenagements amenagements, Encaissements encaissements, Relances relances, Journal journal) {
        this.prets = prets;
        this.amenagements = amenagements;
        this.encaissements = encaissements;
        this.relances = relances;
        this.journal = journal;
    }

    @GetMapping("/bailleurs/prets/{reference}")
    String dossier(@PathVariable String reference, Model page) {
        SuiviDePret suivi = prets.suivi(reference);
        page.addAttribute("pret", suivi.pret());
        page.addAttribute("lignes", suivi.echeancier());
        page.addAttribute("tirages", suivi.tirages());
        page.addAttribute("revisions", suivi.revisions());
        page.addAttribute("amenagements", amenagements.duPret(reference));
        page.addAttribute("encaissements", encaissements.duPret(reference));
        page.addAttribute("relances", relances.duPret(reference));
        page.addAttribute("evenements", journal.chronologie(reference));
        return "bailleurs/pret/fiche";
    }
}
