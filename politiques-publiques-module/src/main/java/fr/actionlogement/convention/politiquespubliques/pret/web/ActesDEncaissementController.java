package fr.actionlogement.convention.politiquespubliques.pret.web;

import fr.actionlogement.convention.common.montant.Formats;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.Refus;
import fr.actionlogement.convention.common.web.TexteSur;
import fr.actionlogement.convention.politiquespubliques.dossier.ChampDActe;
import fr.actionlogement.convention.politiquespubliques.dossier.PageDActe;
import fr.actionlogement.convention.politiquespubliques.pret.EncaissementSaisi;
import fr.actionlogement.convention.politiquespubliques.pret.EncaissementVu;
import fr.actionlogement.convention.politiquespubliques.pret.Encaissements;
import fr.actionlogement.convention.politiquespubliques.pret.PretVu;
import fr.actionlogement.convention.politiquespubliques.pret.Prets;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

/** The acts on receipts: what is read again before, the form, the refusals beside their fields. */
@Controller
@RequestMapping("/politiques")
@Acces(Niveau.CONTROLE)
class ActesDEncaissementController {

    private static final String LISTE = "/politiques/encaissements/";

    private final Encaissements encaissements;
    private final Prets prets;
    private final Formats formats;

    ActesDEncaissementController(Encaissements encaissements, Prets prets, Formats formats) {
        this.encaissements = encaissements;
        this.prets = prets;
        this.formats = formats;
    }

    @GetMapping("/prets/{dossier}/encaissements/nouveau")
    @Acces(Niveau.GESTION)
    String preparer(@PathVariable String dossier, Model page) {
        page.addAttribute("formulaire", new EncaissementForm(null, null, null));
        return saisie(dossier, page);
    }

    @PostMapping("/prets/{dossier}/encaissements")
    @Acces(Niveau.GESTION)
    String saisir(
            @PathVariable String dossier,
            @Valid @ModelAttribute("formulaire") EncaissementForm formulaire,
            BindingResult erreurs,
            Model page) {
        if (!erreurs.hasErrors()) {
            try {
                return "redirect:" + LISTE + encaissements.saisir(dossier, formulaire.saisi());
            } catch (Refus refus) {
                refus.reporterDans(erreurs);
            }
        }
        return saisie(dossier, page);
    }

    @GetMapping("/encaissements/{reference}/comptabiliser")
    String preparerComptabilisation(@PathVariable String reference, Model page) {
        page.addAttribute("formulaire", new SansChamp());
        return comptabilisation(reference, page);
    }

    @PostMapping("/encaissements/{reference}/comptabiliser")
    String comptabiliser(
            @PathVariable String reference,
            @ModelAttribute("formulaire") SansChamp formulaire,
            BindingResult erreurs,
            Model page) {
        try {
            encaissements.comptabiliser(reference);
            return "redirect:" + LISTE + reference;
        } catch (Refus refus) {
            refus.reporterDans(erreurs);
            return comptabilisation(reference, page);
        }
    }

    @GetMapping("/encaissements/{reference}/rejeter")
    String preparerRejet(@PathVariable String reference, Model page) {
        page.addAttribute("formulaire", new RejetForm(null));
        return rejet(reference, page);
    }

    @PostMapping("/encaissements/{reference}/rejeter")
    String rejeter(
            @PathVariable String reference,
            @Valid @ModelAttribute("formulaire") RejetForm formulaire,
            BindingResult erreurs,
            Model page) {
        if (!erreurs.hasErrors()) {
            try {
                encaissements.rejeter(reference, Objects.requireNonNull(formulaire.motif()));
                return "redirect:" + LISTE + reference;
            } catch (Refus refus) {
                refus.reporterDans(erreurs);
            }
        }
        return rejet(reference, page);
    }

    private String saisie(String dossier, Model page) {
        PretVu pret = prets.un(dossier);
        Map<String, String> lu = new LinkedHashMap<>();
        lu.put("Emprunteur", pret.emprunteur());
        lu.put("Capital restant dû", pret.restant().enTexte());
        lu.put("Dû et non reçu", pret.du().enTexte());
        page.addAttribute(
                "acte",
                new PageDActe(
                        "Saisir un encaissement du prêt " + dossier,
                        "Rien ne bouge avant qu’un contrôleur l’ait comptabilisé.",
                        lu,
                        List.of(
                                ChampDActe.montant("montant", "Montant reçu", "Au plus ce qui est dû"),
                                ChampDActe.date("recuLe", "Reçu le", null),
                                ChampDActe.texte("piece", "Référence du virement")),
                        "/politiques/prets/" + dossier + "/encaissements",
                        "Saisir l’encaissement",
                        null,
                        "/politiques/prets/" + dossier,
                        true));
        return "politiques/acte";
    }

    private String comptabilisation(String reference, Model page) {
        return relire(
                reference,
                "Comptabiliser l’encaissement " + reference,
                "La plus ancienne échéance est payée d’abord, ses intérêts avant son capital. Le capital est inscrit au livre en remboursement, à part de l’argent frais.",
                List.of(),
                "/comptabiliser",
                "Comptabiliser",
                true,
                page);
    }

    private String rejet(String reference, Model page) {
        return relire(
                reference,
                "Rejeter l’encaissement " + reference,
                "Rejeté, il ne paie rien ; le même virement peut être saisi de nouveau.",
                List.of(ChampDActe.zone("motif", "Motif", null)),
                "/rejeter",
                "Rejeter l’encaissement",
                false,
                page);
    }

    private String relire(
            String reference,
            String titre,
            String consequence,
            List<ChampDActe> champs,
            String acte,
            String bouton,
            boolean somme,
            Model page) {
        EncaissementVu vu = encaissements.un(reference);
        Map<String, String> lu = new LinkedHashMap<>();
        lu.put("Prêt", vu.pret());
        lu.put("Emprunteur", vu.emprunteur());
        lu.put("Montant reçu", vu.montant().enTexte());
        lu.put("Reçu le", formats.date(vu.recuLe()));
        lu.put("Virement", vu.piece());
        page.addAttribute(
                "acte",
                new PageDActe(
                        titre,
                        consequence,
                        lu,
                        champs,
                        LISTE + reference + acte,
                        bouton,
                        somme ? vu.montant() : null,
                        LISTE + reference,
                        encaissements.peutDecider(vu)));
        return "politiques/acte";
    }

    /** An act without anything to fill. */
    record SansChamp() {}

    /** The form of a receipt. */
    record EncaissementForm(
            @NotNull(message = "Indiquez le montant reçu.") @Nullable
            Montant montant,

            @NotNull(message = "Indiquez le jour de réception.") @Nullable
            LocalDate recuLe,

            @NotBlank(message = "Indiquez la référence du virement.") @TexteSur(max = 200) @Nullable
            String piece) {

        EncaissementSaisi saisi() {
            return new EncaissementSaisi(
                    Objects.requireNonNull(montant), Objects.requireNonNull(recuLe), Objects.requireNonNull(piece));
        }
    }

    /** Why a receipt is rejected. */
    record RejetForm(
            @NotBlank(message = "Indiquez le motif.") @TexteSur(max = 500) @Nullable
            String motif) {}
}
