package fr.actionlogement.convention.salaries.visale.web;

import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.territoire.Territoires;
import fr.actionlogement.convention.common.web.AdresseDeListe;
import fr.actionlogement.convention.common.web.Refus;
import fr.actionlogement.convention.salaries.aide.Evenement;
import fr.actionlogement.convention.salaries.liste.Extrait;
import fr.actionlogement.convention.salaries.motif.Motifs;
import fr.actionlogement.convention.salaries.visale.ContratVu;
import fr.actionlogement.convention.salaries.visale.Contrats;
import fr.actionlogement.convention.salaries.visale.EtatDeContrat;
import fr.actionlogement.convention.salaries.visale.FiltreDeContrats;
import fr.actionlogement.convention.salaries.visale.Parc;
import fr.actionlogement.convention.salaries.visale.SaisieDeContrat;
import fr.actionlogement.convention.salaries.visale.Sinistres;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
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

/** The contracts: list, request, page. */
@Controller
@RequestMapping("/salaries/visale/contrats")
@Acces(Niveau.LECTURE)
class ContratsController {

    private static final String ICI = "/salaries/visale/contrats";

    private final Contrats contrats;
    private final Sinistres sinistres;
    private final Motifs motifs;
    private final Territoires territoires;
    private final Feuilletage feuilletage;
    private final Clock horloge;

    ContratsController(
            Contrats contrats,
            Sinistres sinistres,
            Motifs motifs,
            Territoires territoires,
            Feuilletage feuilletage,
            Clock horloge) {
        this.contrats = contrats;
        this.sinistres = sinistres;
        this.motifs = motifs;
        this.territoires = territoires;
        this.feuilletage = feuilletage;
        this.horloge = horloge;
    }

    @GetMapping
    String liste(
            @Valid @ModelAttribute("filtre") FiltreDeContrats filtre,
            @RequestParam(required = false) @Nullable Long apres,
            Model page) {
        Extrait<ContratVu> lus = contrats.lister(filtre, apres);
        AdresseDeListe adresse = AdresseDeListe.de(ICI)
                .avec("etat", filtre.etat())
                .avec("departement", filtre.departement())
                .avec("millesime", filtre.millesime())
                .avec("sinistre", filtre.sinistre());
        page.addAttribute("etats", EtatDeContrat.values());
        page.addAttribute("departements", territoires.departements());
        page.addAttribute("contrats", lus.elements());
        page.addAttribute("pagination", feuilletage.de(adresse, apres, lus, "contrat", "contrats"));
        return "salaries/visale/contrats";
    }

    @GetMapping("/nouveau")
    @Acces(Niveau.GESTION)
    String preparer(@RequestParam(required = false) @Nullable String visa, Model page) {
        page.addAttribute(
                "formulaire", new SaisieDeContrat(visa == null ? "" : visa, null, null, null, null, null, null));
        return saisie(page);
    }

    @PostMapping
    @Acces(Niveau.GESTION)
    String proposer(
            @Valid @ModelAttribute("formulaire") SaisieDeContrat formulaire, BindingResult erreurs, Model page) {
        if (!erreurs.hasErrors()) {
            try {
                return "redirect:" + ICI + "/" + contrats.proposer(formulaire).reference();
            } catch (Refus refus) {
                refus.reporterDans(erreurs);
            }
        }
        return saisie(page);
    }

    @GetMapping("/{reference}")
    String contrat(@PathVariable String reference, Model page) {
        ContratVu contrat = contrats.lire(reference);
        LocalDate jour = LocalDate.now(horloge);
        page.addAttribute("contrat", contrat);
        page.addAttribute("restants", contrat.moisRestants(jour));
        page.addAttribute("exposition", contrat.exposition(jour));
        page.addAttribute("sinistres", sinistres.duContrat(contrat));
        page.addAttribute("evenements", Evenement.de(motifs.chronologie(reference)));
        return "salaries/visale/contrat";
    }

    /** By POST: reading an identity leaves a trace. */
    @PostMapping("/{reference}/identite")
    @Acces({Niveau.GESTION, Niveau.CONTROLE})
    String identite(@PathVariable String reference, Model page) {
        page.addAttribute("identite", contrats.identite(reference));
        page.addAttribute("reference", reference);
        page.addAttribute("retour", ICI + "/" + reference);
        return "salaries/personne/identite";
    }

    private static String saisie(Model page) {
        Map<String, String> parcs = new LinkedHashMap<>();
        for (Parc p : Parc.values()) {
            parcs.put(p.name(), p.libelle());
        }
        page.addAttribute("parcs", parcs);
        return "salaries/visale/contrat-saisie";
    }
}
