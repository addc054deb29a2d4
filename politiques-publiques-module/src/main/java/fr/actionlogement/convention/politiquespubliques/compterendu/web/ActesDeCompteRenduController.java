package fr.actionlogement.convention.politiquespubliques.compterendu.web;

import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.Refus;
import fr.actionlogement.convention.common.web.TexteSur;
import fr.actionlogement.convention.politiquespubliques.compterendu.CompteRenduVu;
import fr.actionlogement.convention.politiquespubliques.compterendu.ComptesRendus;
import fr.actionlogement.convention.politiquespubliques.compterendu.EtatDeCompteRendu;
import fr.actionlogement.convention.politiquespubliques.compterendu.IndicateurVu;
import fr.actionlogement.convention.politiquespubliques.dossier.Actes;
import fr.actionlogement.convention.politiquespubliques.dossier.ChampDActe;
import fr.actionlogement.convention.politiquespubliques.dossier.PageDActe;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.LinkedHashMap;
import java.util.List;
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

/** The acts on a report, each read again before it is done. */
@Controller
@RequestMapping("/politiques/comptes-rendus/{reference}")
@Acces({Niveau.GESTION, Niveau.CONTROLE})
class ActesDeCompteRenduController {

    private final ComptesRendus rapports;
    private final Actes actes;

    ActesDeCompteRenduController(ComptesRendus rapports, Actes actes) {
        this.rapports = rapports;
        this.actes = actes;
    }

    @GetMapping("/transmettre")
    @Acces(Niveau.GESTION)
    String relire(@PathVariable String reference, Model page) {
        page.addAttribute("formulaire", new SansSaisie());
        return transmission(reference, page);
    }

    @PostMapping("/transmettre")
    @Acces(Niveau.GESTION)
    String transmettre(
            @PathVariable String reference,
            @ModelAttribute("formulaire") SansSaisie formulaire,
            BindingResult erreurs,
            Model page) {
        return fait(erreurs, () -> rapports.transmettre(reference))
                ? dossier(reference)
                : transmission(reference, page);
    }

    @GetMapping("/certifier")
    String preparerCertification(@PathVariable String reference, Model page) {
        page.addAttribute("formulaire", new ConstatForm(null));
        return certification(reference, page);
    }

    @PostMapping("/certifier")
    String certifier(
            @PathVariable String reference,
            @Valid @ModelAttribute("formulaire") ConstatForm constat,
            BindingResult erreurs,
            Model page) {
        return fait(erreurs, () -> rapports.certifier(reference, String.valueOf(constat.constat())))
                ? dossier(reference)
                : certification(reference, page);
    }

    @GetMapping("/renvoyer")
    String preparerRenvoi(@PathVariable String reference, Model page) {
        page.addAttribute("formulaire", new RenvoiForm(null));
        return renvoi(reference, page);
    }

    @PostMapping("/renvoyer")
    String renvoyer(
            @PathVariable String reference,
            @Valid @ModelAttribute("formulaire") RenvoiForm renvoi,
            BindingResult erreurs,
            Model page) {
        return fait(erreurs, () -> rapports.renvoyer(reference, String.valueOf(renvoi.motif())))
                ? dossier(reference)
                : renvoi(reference, page);
    }

    private static boolean fait(BindingResult erreurs, Runnable verbe) {
        if (!erreurs.hasErrors()) {
            try {
                verbe.run();
            } catch (Refus refus) {
                refus.reporterDans(erreurs);
            }
        }
        return !erreurs.hasErrors();
    }

    private String transmission(String reference, Model page) {
        return acte(
                reference,
                page,
                "transmettre",
                "Transmettre",
                "Transmis, le compte rendu ne se modifie plus : une autre personne le certifie ou le renvoie.",
                List.of(),
                EtatDeCompteRendu.BROUILLON);
    }

    private String certification(String reference, Model page) {
        return acte(
                reference,
                page,
                "certifier",
                "Certifier",
                "Certifiés, les chiffres de la période sont verrouillés.",
                List.of(ChampDActe.zone("constat", "Constat", "Ce que vous avez vérifié")),
                EtatDeCompteRendu.TRANSMIS);
    }

    private String renvoi(String reference, Model page) {
        return acte(
                reference,
                page,
                "renvoyer",
                "Renvoyer",
                "Renvoyé, le compte rendu redevient un brouillon.",
                List.of(ChampDActe.texte("motif", "Motif")),
                EtatDeCompteRendu.TRANSMIS);
    }

    private String acte(
            String reference,
            Model page,
            String chemin,
            String verbe,
            String consequence,
            List<ChampDActe> champs,
            EtatDeCompteRendu attendu) {
        CompteRenduVu rapport = rapports.un(reference);
        Map<String, String> lu = new LinkedHashMap<>();
        lu.put("Convention", rapport.convention() + ", " + rapport.organisme());
        lu.put("Période", rapport.periode().enTexte());
        for (IndicateurVu indicateur : rapports.indicateurs(rapport.programme())) {
            Long total = rapport.total(indicateur.code());
            lu.put(indicateur.libelle(), total == null ? "Non saisi" : String.valueOf(total));
        }
        boolean ouvert = rapport.etat() == attendu
                && (attendu == EtatDeCompteRendu.BROUILLON || !actes.qui().equals(rapport.auteur()));
        page.addAttribute(
                "acte",
                new PageDActe(
                        verbe + " le compte rendu " + reference,
                        consequence,
                        lu,
                        champs,
                        "/politiques/comptes-rendus/" + reference + "/" + chemin,
                        verbe + " le compte rendu",
                        null,
                        "/politiques/comptes-rendus/" + reference,
                        ouvert));
        return "politiques/acte";
    }

    private static String dossier(String reference) {
        return "redirect:/politiques/comptes-rendus/" + reference;
    }

    /** An act that asks for nothing more than its confirmation. */
    record SansSaisie() {}

    /** What was checked. */
    record ConstatForm(
            @NotBlank(message = "Décrivez ce que vous avez vérifié.") @TexteSur(max = 500) @Nullable
            String constat) {}

    /** Why it goes back. */
    record RenvoiForm(
            @NotBlank(message = "Indiquez le motif.") @TexteSur(max = 500) @Nullable
            String motif) {}
}
