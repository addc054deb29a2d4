package fr.actionlogement.convention.politiquespubliques.appel.web;

import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.Soumission;
import fr.actionlogement.convention.politiquespubliques.appel.AppelVue;
import fr.actionlogement.convention.politiquespubliques.appel.AppelsDeFonds;
import fr.actionlogement.convention.politiquespubliques.appel.CertificationDAppel;
import fr.actionlogement.convention.politiquespubliques.appel.ClotureDAppel;
import fr.actionlogement.convention.politiquespubliques.appel.DroitsSurLesAppels;
import fr.actionlogement.convention.politiquespubliques.appel.EngagementDAppel;
import fr.actionlogement.convention.politiquespubliques.appel.PaiementDAppel;
import fr.actionlogement.convention.politiquespubliques.appel.PreparationDAppel;
import fr.actionlogement.convention.politiquespubliques.programme.Programmes;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
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

/** One page per act: what is about to be done is read again before it is done. */
@Controller
@RequestMapping("/politiques/appels-de-fonds/{reference}")
@Acces({Niveau.GESTION, Niveau.CONTROLE})
class ActesController {

    private static final String PAGE = "politiques/appel-acte";
    private static final Map<String, String> TITRES = Map.of(
            "deposer", "Déposer",
            "engager", "Engager",
            "certifier", "Certifier le service fait de",
            "payer", "Ordonner le paiement de",
            "solder", "Solder",
            "annuler", "Annuler");

    private final AppelsDeFonds appels;
    private final PreparationDAppel preparation;
    private final EngagementDAppel engagement;
    private final CertificationDAppel certification;
    private final PaiementDAppel paiement;
    private final ClotureDAppel cloture;
    private final DroitsSurLesAppels droits;
    private final Programmes programmes;
    private final Choix choix;

    ActesController(
            AppelsDeFonds appels,
            PreparationDAppel preparation,
            EngagementDAppel engagement,
            CertificationDAppel certification,
            PaiementDAppel paiement,
            ClotureDAppel cloture,
            DroitsSurLesAppels droits,
            Programmes programmes,
            Choix choix) {
        this.appels = appels;
        this.preparation = preparation;
        this.engagement = engagement;
        this.certification = certification;
        this.paiement = paiement;
        this.cloture = cloture;
        this.droits = droits;
        this.programmes = programmes;
        this.choix = choix;
    }

    @GetMapping({"/deposer", "/engager"})
    String relire(@PathVariable String reference, HttpServletRequest requete, Model page) {
        page.addAttribute("formulaire", new SansSaisie());
        String chemin = requete.getRequestURI();
        return page(reference, chemin.substring(chemin.lastIndexOf('/') + 1), page);
    }

    @GetMapping("/certifier")
    String preparerCertification(@PathVariable String reference, Model page) {
        AppelVue appel = appels.un(reference);
        page.addAttribute("formulaire", new ServiceFaitForm(appel.aCertifier(), "", appel.version()));
        return page(reference, "certifier", page);
    }

    @GetMapping("/payer")
    String preparerPaiement(@PathVariable String reference, Model page) {
        AppelVue appel = appels.un(reference);
        page.addAttribute(
                "formulaire", new PaiementForm(droits.payable(appel), choix.exerciceCourant(), appel.version()));
        return page(reference, "payer", page);
    }

    @GetMapping({"/solder", "/annuler"})
    String preparerFin(@PathVariable String reference, HttpServletRequest requete, Model page) {
        page.addAttribute("formulaire", new MotifForm(""));
        String chemin = requete.getRequestURI();
        return page(reference, chemin.substring(chemin.lastIndexOf('/') + 1), page);
    }

    @PostMapping("/deposer")
    @Acces(Niveau.GESTION)
    String deposer(
            @PathVariable String reference,
            @ModelAttribute("formulaire") SansSaisie formulaire,
            BindingResult erreurs,
            Model page) {
        return faire(reference, "deposer", erreurs, page, () -> preparation.deposer(reference));
    }

    @PostMapping("/engager")
    @Acces(Niveau.CONTROLE)
    String engager(
            @PathVariable String reference,
            @ModelAttribute("formulaire") SansSaisie formulaire,
            BindingResult erreurs,
            Model page) {
        return faire(reference, "engager", erreurs, page, () -> engagement.engager(reference));
    }

    @PostMapping("/certifier")
    String certifier(
            @PathVariable String reference,
            @Valid @ModelAttribute("formulaire") ServiceFaitForm constat,
            BindingResult erreurs,
            Model page) {
        exigerVersion(erreurs, constat.version());
        return faire(
                reference,
                "certifier",
                erreurs,
                page,
                () -> certification.certifier(reference, constat.montant(), constat.constat(), constat.version()));
    }

    @PostMapping("/payer")
    String payer(
            @PathVariable String reference,
            @Valid @ModelAttribute("formulaire") PaiementForm ordre,
            BindingResult erreurs,
            Model page) {
        exigerVersion(erreurs, ordre.version());
        return faire(
                reference,
                "payer",
                erreurs,
                page,
                () -> paiement.payer(reference, ordre.montant(), ordre.credits(), ordre.version()));
    }

    @PostMapping("/solder")
    @Acces(Niveau.CONTROLE)
    String solder(
            @PathVariable String reference,
            @Valid @ModelAttribute("formulaire") MotifForm motif,
            BindingResult erreurs,
            Model page) {
        return faire(reference, "solder", erreurs, page, () -> cloture.solder(reference, motif.motif()));
    }

    @PostMapping("/annuler")
    String annuler(
            @PathVariable String reference,
            @Valid @ModelAttribute("formulaire") MotifForm motif,
            BindingResult erreurs,
            Model page) {
        return faire(reference, "annuler", erreurs, page, () -> cloture.annuler(reference, motif.motif()));
    }

    /** A page always says which version it was written from; a program may leave it out. */
    private static void exigerVersion(BindingResult erreurs, @Nullable Long version) {
        if (version == null) {
            erreurs.reject("version-absente", "Rechargez la page : elle ne dit plus quelle version vous avez lue.");
        }
    }

    private String faire(String reference, String acte, BindingResult erreurs, Model page, Runnable verbe) {
        return new Soumission(erreurs)
                .tenter(
                        () -> {
                            verbe.run();
                            return "redirect:/politiques/appels-de-fonds/" + reference;
                        },
                        () -> page(reference, acte, page));
    }

    private String page(String reference, String acte, Model page) {
        AppelVue appel = appels.un(reference);
        page.addAttribute("appel", appel);
        page.addAttribute("acte", acte);
        page.addAttribute("titre", TITRES.get(acte) + " " + reference);
        page.addAttribute("ouvert", droits.sur(appel).permet(acte));
        page.addAttribute("programme", programmes.un(appel.programme()));
        page.addAttribute("commune", choix.commune(appel.commune()));
        page.addAttribute("payable", droits.payable(appel));
        page.addAttribute("exercices", choix.exercices());
        return PAGE;
    }

    /** An act that asks for nothing more than its confirmation. */
    record SansSaisie() {}
}
