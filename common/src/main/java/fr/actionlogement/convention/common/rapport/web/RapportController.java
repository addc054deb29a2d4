package fr.actionlogement.convention.common.rapport.web;

import fr.actionlogement.convention.common.rapport.interne.CellulesEnTexte;
import fr.actionlogement.convention.common.rapport.interne.Rapport;
import fr.actionlogement.convention.common.rapport.interne.RapportEnClasseur;
import fr.actionlogement.convention.common.rapport.interne.RapportEnPdf;
import fr.actionlogement.convention.common.rapport.interne.Rapports;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.Refus;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The reports to the committee. */
@Controller
@RequestMapping("/rapports")
@Acces(Niveau.LECTURE)
class RapportController {

    private final Rapports rapports;
    private final RapportEnPdf pdf;
    private final RapportEnClasseur classeur;
    private final Clock horloge;

    RapportController(Rapports rapports, RapportEnPdf pdf, RapportEnClasseur classeur, Clock horloge) {
        this.rapports = rapports;
        this.pdf = pdf;
        this.classeur = classeur;
        this.horloge = horloge;
    }

    @GetMapping
    String tous(Model page) {
        page.addAttribute("formulaire", new RapportForm(LocalDate.now(horloge)));
        page.addAttribute("rapports", rapports.tous());
        return "common/rapport/rapports";
    }

    @PostMapping
    @Acces({Niveau.CONTROLE, Niveau.COMITE})
    String etablir(@Valid @ModelAttribute("formulaire") RapportForm formulaire, BindingResult erreurs, Model page) {
        if (!erreurs.hasErrors()) {
            try {
                return "redirect:/rapports/"
                        + rapports.etablir(formulaire.effet()).id();
            } catch (Refus refus) {
                refus.reporterDans(erreurs);
            }
        }
        page.addAttribute("rapports", rapports.tous());
        return "common/rapport/rapports";
    }

    @GetMapping("/{id}")
    String rapport(@PathVariable long id, Model page) {
        Rapport rapport = rapports.un(id);
        page.addAttribute("rapport", rapport);
        page.addAttribute("fige", rapports.contenu(rapport));
        page.addAttribute("confirme", rapports.confirmer(rapport));
        page.addAttribute("cellules", new CellulesEnTexte());
        return "common/rapport/rapport";
    }

    @GetMapping("/{id}/rapport.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable long id) {
        Rapport rapport = rapports.un(id);
        return ReponseDeRapport.pdf(rapport, pdf.imprimer(rapport, rapports.contenu(rapport)));
    }

    @GetMapping("/{id}/rapport.xlsx")
    ResponseEntity<StreamingResponseBody> xlsx(@PathVariable long id) {
        Rapport rapport = rapports.un(id);
        return ReponseDeRapport.xlsx(rapport, sortie -> classeur.ecrire(rapport, rapports.contenu(rapport), sortie));
    }
}
