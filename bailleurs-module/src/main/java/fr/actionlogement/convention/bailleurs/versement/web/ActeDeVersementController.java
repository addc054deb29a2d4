package fr.actionlogement.convention.bailleurs.versement.web;

import fr.actionlogement.convention.bailleurs.echange.VersionLue;
import fr.actionlogement.convention.bailleurs.versement.ActeDeVersement;
import fr.actionlogement.convention.bailleurs.versement.ActesDeVersement;
import fr.actionlogement.convention.bailleurs.versement.Certification;
import fr.actionlogement.convention.bailleurs.versement.DemandeVue;
import fr.actionlogement.convention.bailleurs.versement.Versements;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.periode.PeriodeConvention;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.Introuvable;
import fr.actionlogement.convention.common.web.QuatreYeux;
import fr.actionlogement.convention.common.web.Soumission;
import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Confirmation page of an act on a payment request. */
@Controller
@RequestMapping("/bailleurs/versements/{reference}/actes/{acte}")
@Acces({Niveau.CONTROLE, Niveau.COMITE})
class ActeDeVersementController {

    private static final String PAGE = "bailleurs/versement/acte";

    private final Versements versements;
    private final ActesDeVersement actes;
    private final PeriodeConvention periode;
    private final Clock horloge;

    ActeDeVersementController(Versements versements, ActesDeVersement actes, PeriodeConvention periode, Clock horloge) {
        this.versements = versements;
        this.actes = actes;
        this.periode = periode;
        this.horloge = horloge;
    }

    @GetMapping
    String relire(@PathVariable String reference, @PathVariable String acte, Model page) {
        ActeDeVersement lu = acte(acte);
        DemandeVue vue = presenter(reference, lu, page);
        if (!lu.part(vue)) {
            throw new ConflitDEtat(
                    "transition-impossible",
                    "La demande est « " + vue.statut().libelle() + " » : « " + lu.libelle() + " » n’est pas possible.");
        }
        if (!versements.possibles(vue).contains(lu)) {
            throw new QuatreYeux("« " + lu.libelle() + " » revient à une autre personne.");
        }
        page.addAttribute(
                "formulaire",
                new Confirmation(Exercice.de(LocalDate.now(horloge)), null, vue.montant(), null, null, vue.version()));
        return PAGE;
    }

    @PostMapping
    String accomplir(
            @PathVariable String reference,
            @PathVariable String acte,
            @Valid @ModelAttribute("formulaire") Confirmation formulaire,
            BindingResult erreurs,
            Model page,
            RedirectAttributes suite) {
        ActeDeVersement lu = acte(acte);
        return new Soumission(erreurs)
                .tenter(
                        () -> {
                            suite.addFlashAttribute("message", faire(reference, lu, formulaire));
                            return "redirect:/bailleurs/versements/" + reference;
                        },
                        () -> {
                            presenter(reference, lu, page);
                            return PAGE;
                        });
    }

    private String faire(String reference, ActeDeVersement acte, Confirmation avec) {
        VersionLue version = new VersionLue(avec.version());
        return switch (acte) {
            case CERTIFIER -> {
                actes.certifier(reference, avec.certification(), version);
                yield "Service fait certifié : le paiement peut être ordonné par une autre personne.";
            }
            case PAYER ->
                "Versé : "
                        + actes.payer(reference, avec.exercice(), version)
                                .verse()
                                .enTexte() + ".";
            case LEVER_RETENUE ->
                "Retenue levée, versé en tout : "
                        + actes.leverLaRetenue(reference, avec.exercice(), version)
                                .verse()
                                .enTexte() + ".";
            case REJETER -> {
                actes.rejeter(reference, avec.motif(), version);
                yield "Demande rejetée.";
            }
        };
    }

    private DemandeVue presenter(String reference, ActeDeVersement acte, Model page) {
        DemandeVue vue = versements.fiche(reference);
        page.addAttribute("demande", vue);
        page.addAttribute("acte", acte);
        page.addAttribute("exercices", periode.exercicesAChoisir());
        return vue;
    }

    private static ActeDeVersement acte(String chemin) {
        return Arrays.stream(ActeDeVersement.values())
                .filter(a -> a.chemin().equals(chemin))
                .findFirst()
                .orElseThrow(() -> new Introuvable("Cet acte n’existe pas."));
    }

    /** What is confirmed, and the version of the request that was read. */
    record Confirmation(
            @Nullable Exercice exercice,
            @Nullable @TexteSur(max = 1000, lignes = true) String motif,
            @Nullable Montant montant,
            @Nullable Montant retenue,
            @Nullable @TexteSur(max = 1000, lignes = true) String motifRetenue,
            int version) {

        Certification certification() {
            return new Certification(montant, motif, retenue, motifRetenue);
        }
    }
}
