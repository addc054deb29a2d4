package fr.actionlogement.convention.politiquespubliques.adil.web;

import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.periode.PeriodeConvention;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.territoire.Territoires;
import fr.actionlogement.convention.common.web.Refus;
import fr.actionlogement.convention.common.web.TexteSur;
import fr.actionlogement.convention.politiquespubliques.adil.Agences;
import fr.actionlogement.convention.politiquespubliques.adil.CleDeRepartition;
import fr.actionlogement.convention.politiquespubliques.adil.NouvelleRepartition;
import fr.actionlogement.convention.politiquespubliques.adil.RepartitionVue;
import fr.actionlogement.convention.politiquespubliques.adil.Repartitions;
import fr.actionlogement.convention.politiquespubliques.convention.Conventions;
import fr.actionlogement.convention.politiquespubliques.dossier.Actes;
import fr.actionlogement.convention.politiquespubliques.dossier.ChampDActe;
import fr.actionlogement.convention.politiquespubliques.dossier.EvenementVu;
import fr.actionlogement.convention.politiquespubliques.dossier.PageDActe;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
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

/** The agencies and their yearly splits. */
@Controller
@RequestMapping("/politiques/adil")
@Acces(Niveau.LECTURE)
class AdilController {

    private final Repartitions repartitions;
    private final Agences agences;
    private final Conventions conventions;
    private final Territoires territoires;
    private final PeriodeConvention periode;
    private final Journal journal;
    private final Actes actes;

    AdilController(
            Repartitions repartitions,
            Agences agences,
            Conventions conventions,
            Territoires territoires,
            PeriodeConvention periode,
            Journal journal,
            Actes actes) {
        this.repartitions = repartitions;
        this.agences = agences;
        this.conventions = conventions;
        this.territoires = territoires;
        this.periode = periode;
        this.journal = journal;
        this.actes = actes;
    }

    @GetMapping
    String lister(Model page) {
        page.addAttribute("agences", agences.toutes());
        page.addAttribute("noms", noms());
        page.addAttribute("repartitions", repartitions.lister());
        page.addAttribute("creer", actes.peut(Niveau.GESTION));
        return "politiques/adil/liste";
    }

    @GetMapping("/repartitions/{reference}")
    String lire(@PathVariable String reference, Model page) {
        RepartitionVue repartition = repartitions.une(reference);
        page.addAttribute("repartition", repartition);
        page.addAttribute(
                "valider",
                repartition.etat().equals("PREPARE")
                        && actes.peut(Niveau.CONTROLE)
                        && !actes.qui().equals(repartition.auteur()));
        page.addAttribute("evenements", EvenementVu.de(journal.chronologie(reference)));
        return "politiques/adil/repartition";
    }

    @GetMapping("/repartitions/nouvelle")
    @Acces(Niveau.GESTION)
    String preparer(Model page) {
        page.addAttribute("formulaire", new RepartitionForm(null, null, null, null));
        return saisie(page);
    }

    @PostMapping("/repartitions")
    @Acces(Niveau.GESTION)
    String repartir(
            @Valid @ModelAttribute("formulaire") RepartitionForm formulaire, BindingResult erreurs, Model page) {
        if (!erreurs.hasErrors()) {
            try {
                return "redirect:/politiques/adil/repartitions/" + repartitions.preparer(formulaire.commande());
            } catch (Refus refus) {
                refus.reporterDans(erreurs);
            }
        }
        return saisie(page);
    }

    @GetMapping("/repartitions/{reference}/valider")
    @Acces(Niveau.CONTROLE)
    String relire(@PathVariable String reference, Model page) {
        page.addAttribute("formulaire", new SansSaisie());
        return validation(reference, page);
    }

    @PostMapping("/repartitions/{reference}/valider")
    @Acces(Niveau.CONTROLE)
    String valider(
            @PathVariable String reference,
            @ModelAttribute("formulaire") SansSaisie formulaire,
            BindingResult erreurs,
            Model page) {
        try {
            repartitions.valider(reference);
            return "redirect:/politiques/adil/repartitions/" + reference;
        } catch (Refus refus) {
            refus.reporterDans(erreurs);
            return validation(reference, page);
        }
    }

    private String validation(String reference, Model page) {
        RepartitionVue repartition = repartitions.une(reference);
        Map<String, String> lu = new LinkedHashMap<>();
        lu.put("Convention", repartition.convention() + ", exercice " + repartition.exercice());
        lu.put("Part de l’ANIL", repartition.anil().enTexte());
        lu.put(
                "Part du réseau",
                repartition.reseau().enTexte() + ", en " + repartition.parts().size() + " parts");
        page.addAttribute(
                "acte",
                new PageDActe(
                        "Valider la répartition " + reference,
                        "Validée, la répartition ouvre les droits de l’ANIL et du réseau pour l’exercice.",
                        lu,
                        List.of(),
                        "/politiques/adil/repartitions/" + reference + "/valider",
                        "Valider la répartition de",
                        repartition.anil().plus(repartition.reseau()),
                        "/politiques/adil/repartitions/" + reference,
                        repartition.etat().equals("PREPARE") && !actes.qui().equals(repartition.auteur())));
        return "politiques/acte";
    }

    private String saisie(Model page) {
        Map<String, String> signees = new LinkedHashMap<>();
        conventions.duProgramme("ANIL").forEach(c -> signees.put(c.reference(), c.reference() + " · " + c.organisme()));
        Map<String, String> cles = new LinkedHashMap<>();
        for (CleDeRepartition cle : CleDeRepartition.values()) {
            cles.put(cle.name(), cle.libelle());
        }
        page.addAttribute(
                "acte",
                new PageDActe(
                        "Répartir une année entre l’ANIL et les ADIL",
                        "La part de l’ANIL d’abord ; le reste du montant conventionné va au réseau, au centime près, selon la clé.",
                        Map.of(),
                        List.of(
                                ChampDActe.liste("convention", "Convention", null, signees),
                                ChampDActe.liste("exercice", "Exercice", null, periode.exercicesAChoisir()),
                                ChampDActe.montant("anil", "Part de l’ANIL", "En euros"),
                                ChampDActe.liste("cle", "Clé", null, cles)),
                        "/politiques/adil/repartitions",
                        "Préparer la répartition",
                        null,
                        "/politiques/adil",
                        true));
        return "politiques/acte";
    }

    private Map<String, String> noms() {
        Map<String, String> noms = new LinkedHashMap<>();
        territoires.departements().forEach(fiche -> noms.put(fiche.code().code(), fiche.nom()));
        return noms;
    }

    /** An act that asks for nothing more than its confirmation. */
    record SansSaisie() {}

    /** The form of a split. */
    record RepartitionForm(
            @NotBlank(message = "Choisissez la convention.") @TexteSur(max = 30) @Nullable
            String convention,

            @NotNull(message = "Choisissez l’exercice.") @Nullable
            Exercice exercice,

            @NotNull(message = "Indiquez la part de l’ANIL, au besoin zéro.") @Nullable
            Montant anil,

            @NotNull(message = "Choisissez la clé.") @Nullable
            CleDeRepartition cle) {

        NouvelleRepartition commande() {
            return new NouvelleRepartition(
                    Objects.requireNonNull(convention),
                    Objects.requireNonNull(exercice),
                    Objects.requireNonNull(anil),
                    Objects.requireNonNull(cle));
        }
    }
}
