package fr.actionlogement.convention.common.importation.web;

import fr.actionlogement.convention.common.importation.interne.DroitsSurLot;
import fr.actionlogement.convention.common.importation.interne.EtatDeLot;
import fr.actionlogement.convention.common.importation.interne.FichiersCsvSortants;
import fr.actionlogement.convention.common.importation.interne.Imports;
import fr.actionlogement.convention.common.importation.interne.LotVu;
import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The page of a lot: report, progress, acts. */
@Controller
@RequestMapping("/imports/{id}")
@Acces(Niveau.LECTURE)
class ImportController {

    private static final int REJETS_MONTRES = 200;
    private static final int REMARQUES_MONTREES = 50;

    private final Imports imports;
    private final FichiersCsvSortants fichiers;
    private final Journal journal;
    private final Clock horloge;

    ImportController(Imports imports, FichiersCsvSortants fichiers, Journal journal, Clock horloge) {
        this.imports = imports;
        this.fichiers = fichiers;
        this.journal = journal;
        this.horloge = horloge;
    }

    @GetMapping
    String lot(@PathVariable long id, Model modele) {
        LotVu lot = imports.lot(id);
        DroitsSurLot droits = imports.droits(lot);
        modele.addAttribute("lot", lot);
        modele.addAttribute("droits", droits);
        modele.addAttribute("avancement", Avancement.de(lot, Instant.now(horloge)));
        modele.addAttribute("total", total(lot));
        modele.addAttribute("rejets", imports.rejets(lot, false, REJETS_MONTRES));
        modele.addAttribute("remarques", imports.rejets(lot, true, REMARQUES_MONTREES));
        modele.addAttribute("nombreDeRemarques", imports.nombreDAvertissements(lot));
        modele.addAttribute(
                "evenements",
                journal.chronologie(lot.reference()).stream().map(Evenement::de).toList());
        return "common/importation/lot";
    }

    /** What the page asks for while the engine is at work; the page is loaded again once it is done. */
    @GetMapping("/avancement")
    String avancement(@PathVariable long id, Model modele, HttpServletResponse reponse) {
        LotVu lot = imports.lot(id);
        if (!lot.etat().enCours()) {
            reponse.setHeader("HX-Refresh", "true");
        }
        modele.addAttribute("lot", lot);
        modele.addAttribute("avancement", Avancement.de(lot, Instant.now(horloge)));
        return "common/importation/avancement :: avancement";
    }

    @GetMapping("/rejets.csv")
    ResponseEntity<StreamingResponseBody> rejets(@PathVariable long id) {
        LotVu lot = imports.lot(id);
        return ReponseCsv.nommee(
                lot.reference().toLowerCase(Locale.ROOT) + "-rejets.csv", sortie -> fichiers.rejets(lot.id(), sortie));
    }

    @PostMapping("/application")
    @Acces({Niveau.GESTION, Niveau.CONTROLE, Niveau.COMITE})
    String appliquer(@PathVariable long id) {
        return vers(imports.appliquer(id));
    }

    @PostMapping("/annulation")
    @Acces({Niveau.GESTION, Niveau.CONTROLE, Niveau.COMITE})
    String annuler(@PathVariable long id) {
        return vers(imports.annuler(id));
    }

    @PostMapping("/reprise")
    @Acces({Niveau.GESTION, Niveau.CONTROLE, Niveau.COMITE})
    String reprendre(@PathVariable long id) {
        return vers(imports.reprendre(id));
    }

    @PostMapping("/abandon")
    @Acces({Niveau.GESTION, Niveau.CONTROLE, Niveau.COMITE})
    String abandonner(@PathVariable long id) {
        return vers(imports.abandonner(id));
    }

    private static String vers(LotVu lot) {
        return "redirect:/imports/" + lot.id();
    }

    /** Sum of what fits under the ceilings; zero for a kind that commits nothing. */
    private static Montant total(LotVu lot) {
        return lot.etat() == EtatDeLot.REJETE
                ? Montant.ZERO
                : lot.postes().stream().map(poste -> poste.montant()).reduce(Montant.ZERO, Montant::plus);
    }
}
