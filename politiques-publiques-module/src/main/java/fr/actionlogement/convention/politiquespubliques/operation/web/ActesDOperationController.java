package fr.actionlogement.convention.politiquespubliques.operation.web;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.tiers.Siret;
import fr.actionlogement.convention.common.web.Refus;
import fr.actionlogement.convention.common.web.TexteSur;
import fr.actionlogement.convention.politiquespubliques.dossier.Actes;
import fr.actionlogement.convention.politiquespubliques.dossier.ChampDActe;
import fr.actionlogement.convention.politiquespubliques.dossier.PageDActe;
import fr.actionlogement.convention.politiquespubliques.droit.DroitVu;
import fr.actionlogement.convention.politiquespubliques.droit.Droits;
import fr.actionlogement.convention.politiquespubliques.operation.Achevement;
import fr.actionlogement.convention.politiquespubliques.operation.Facture;
import fr.actionlogement.convention.politiquespubliques.operation.OperationVue;
import fr.actionlogement.convention.politiquespubliques.operation.Operations;
import jakarta.servlet.http.HttpServletRequest;
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

/** The acts on an operation, each read again before it is done. */
@Controller
@RequestMapping("/politiques/operations/{reference}")
@Acces({Niveau.GESTION, Niveau.CONTROLE})
class ActesDOperationController {

    private final Operations operations;
    private final Droits droits;
    private final Actes actes;

    ActesDOperationController(Operations operations, Droits droits, Actes actes) {
        this.operations = operations;
        this.droits = droits;
        this.actes = actes;
    }

    @GetMapping({"/deposer", "/valider"})
    String relire(@PathVariable String reference, HttpServletRequest requete, Model page) {
        page.addAttribute("formulaire", new SansSaisie());
        return page(reference, acte(requete), page);
    }

    @GetMapping({"/renvoyer", "/abandonner"})
    @Acces(Niveau.CONTROLE)
    String motiver(@PathVariable String reference, HttpServletRequest requete, Model page) {
        page.addAttribute("formulaire", new MotifForm(null));
        return page(reference, acte(requete), page);
    }

    @GetMapping("/achever")
    String preparerAchevement(@PathVariable String reference, Model page) {
        OperationVue operation = operations.une(reference);
        page.addAttribute("formulaire", new AchevementForm(null, operation.prevus(), operation.salaries(), null, null));
        return page(reference, "achever", page);
    }

    @GetMapping("/facturer")
    @Acces(Niveau.GESTION)
    String preparerFacture(@PathVariable String reference, Model page) {
        page.addAttribute("formulaire", new FactureForm(null, null, null, null, null));
        return page(reference, "facturer", page);
    }

    @PostMapping("/deposer")
    @Acces(Niveau.GESTION)
    String deposer(
            @PathVariable String reference,
            @ModelAttribute("formulaire") SansSaisie formulaire,
            BindingResult erreurs,
            Model page) {
        return faire(reference, "deposer", erreurs, page, () -> operations.deposer(reference));
    }

    @PostMapping("/valider")
    @Acces(Niveau.CONTROLE)
    String valider(
            @PathVariable String reference,
            @ModelAttribute("formulaire") SansSaisie formulaire,
            BindingResult erreurs,
            Model page) {
        return faire(reference, "valider", erreurs, page, () -> operations.valider(reference));
    }

    @PostMapping("/renvoyer")
    @Acces(Niveau.CONTROLE)
    String renvoyer(
            @PathVariable String reference,
            @Valid @ModelAttribute("formulaire") MotifForm motif,
            BindingResult erreurs,
            Model page) {
        return faire(
                reference,
                "renvoyer",
                erreurs,
                page,
                () -> operations.renvoyer(reference, Objects.requireNonNull(motif.motif())));
    }

    @PostMapping("/abandonner")
    @Acces(Niveau.CONTROLE)
    String abandonner(
            @PathVariable String reference,
            @Valid @ModelAttribute("formulaire") MotifForm motif,
            BindingResult erreurs,
            Model page) {
        return faire(
                reference,
                "abandonner",
                erreurs,
                page,
                () -> operations.abandonner(reference, Objects.requireNonNull(motif.motif())));
    }

    @PostMapping("/achever")
    String achever(
            @PathVariable String reference,
            @Valid @ModelAttribute("formulaire") AchevementForm achevement,
            BindingResult erreurs,
            Model page) {
        return faire(reference, "achever", erreurs, page, () -> operations.achever(reference, achevement.commande()));
    }

    @PostMapping("/facturer")
    @Acces(Niveau.GESTION)
    String facturer(
            @PathVariable String reference,
            @Valid @ModelAttribute("formulaire") FactureForm facture,
            BindingResult erreurs,
            Model page) {
        return faire(reference, "facturer", erreurs, page, () -> operations.facturer(reference, facture.commande()));
    }

    private String faire(String reference, String acte, BindingResult erreurs, Model page, Runnable verbe) {
        if (!erreurs.hasErrors()) {
            try {
                verbe.run();
                return "redirect:/politiques/operations/" + reference;
            } catch (Refus refus) {
                refus.reporterDans(erreurs);
            }
        }
        return page(reference, acte, page);
    }

    private String page(String reference, String acte, Model page) {
        OperationVue operation = operations.une(reference);
        ActesOuverts ouverts = ActesOuverts.sur(operation, actes);
        List<DroitVu> demandes = droits.du(reference);
        Montant total = Montant.somme(demandes.stream().map(DroitVu::montant).toList());
        Map<String, String> lu = new LinkedHashMap<>();
        lu.put("Opération", operation.intitule());
        lu.put("Opérateur", operation.operateur());
        demandes.forEach(droit -> lu.put(
                droit.nature().equals("PRET") ? "Prêt" : "Subvention",
                droit.montant().enTexte()));
        String dossier = "/politiques/operations/" + reference;
        page.addAttribute(
                "acte",
                switch (acte) {
                    case "deposer" ->
                        lu(
                                reference,
                                "Déposer",
                                "Déposée, l’opération attend la validation d’un contrôleur.",
                                lu,
                                List.of(),
                                dossier + "/deposer",
                                "Déposer l’opération",
                                null,
                                ouverts.deposer());
                    case "valider" ->
                        lu(
                                reference,
                                "Valider",
                                "Validée, l’opération ouvre ses droits : des appels de fonds peuvent s’y engager.",
                                lu,
                                List.of(),
                                dossier + "/valider",
                                "Ouvrir des droits de",
                                total,
                                ouverts.valider());
                    case "renvoyer" ->
                        lu(
                                reference,
                                "Renvoyer",
                                "Renvoyée, l’opération redevient un brouillon.",
                                lu,
                                List.of(ChampDActe.texte("motif", "Motif")),
                                dossier + "/renvoyer",
                                "Renvoyer l’opération",
                                null,
                                ouverts.valider());
                    case "achever" ->
                        lu(
                                reference,
                                "Constater l’achèvement de",
                                "L’achèvement prouvé, le solde de l’opération peut être certifié.",
                                lu,
                                champsDAchevement(operation),
                                dossier + "/achever",
                                "Constater l’achèvement",
                                null,
                                ouverts.achever());
                    case "facturer" ->
                        lu(
                                reference,
                                "Enregistrer une facture de",
                                "Une facture ne sert qu’une fois, toutes opérations réunies.",
                                lu,
                                champsDeFacture(),
                                dossier + "/facturer",
                                "Enregistrer la facture",
                                null,
                                ouverts.facturer());
                    default ->
                        lu(
                                reference,
                                "Abandonner",
                                "Abandonnée, l’opération ne s’appelle plus. Rien ne doit rester engagé dessus.",
                                lu,
                                List.of(ChampDActe.texte("motif", "Motif")),
                                dossier + "/abandonner",
                                "Abandonner l’opération",
                                null,
                                ouverts.abandonner());
                });
        return "politiques/acte";
    }

    private static PageDActe lu(
            String reference,
            String verbe,
            String consequence,
            Map<String, String> lu,
            List<ChampDActe> champs,
            String action,
            String bouton,
            @Nullable Montant montant,
            boolean ouvert) {
        return new PageDActe(
                verbe + " " + reference,
                consequence,
                lu,
                champs,
                action,
                bouton,
                montant,
                "/politiques/operations/" + reference,
                ouvert);
    }

    private static List<ChampDActe> champsDAchevement(OperationVue operation) {
        ChampDActe etiquette = ChampDActe.ligne(
                "etiquette",
                "Étiquette énergétique (facultatif)",
                operation.type() == null ? "Sans objet ici" : "De A à G, quand l’exigence en est une",
                "text");
        return List.of(
                ChampDActe.date("date", "Date d’achèvement", null),
                ChampDActe.ligne("livres", "Logements livrés", null, "number"),
                ChampDActe.ligne("salaries", "Dont destinés à des salariés", null, "number"),
                etiquette,
                ChampDActe.zone("preuve", "Preuve", "Diagnostic, attestation, procès-verbal de réception…"));
    }

    private static List<ChampDActe> champsDeFacture() {
        return List.of(
                ChampDActe.texte("fournisseur", "Fournisseur"),
                ChampDActe.texte("siret", "SIRET du fournisseur"),
                ChampDActe.texte("numero", "Numéro de la facture"),
                ChampDActe.date("emiseLe", "Date de la facture", null),
                ChampDActe.montant("montant", "Montant", "En euros"));
    }

    private static String acte(HttpServletRequest requete) {
        String chemin = requete.getRequestURI();
        return chemin.substring(chemin.lastIndexOf('/') + 1);
    }

    /** An act that asks for nothing more than its confirmation. */
    record SansSaisie() {}

    /** Why. */
    record MotifForm(
            @NotBlank(message = "Indiquez le motif.") @TexteSur(max = 500) @Nullable
            String motif) {}

    /** The form of a completion. */
    record AchevementForm(
            @NotNull(message = "Indiquez la date d’achèvement.") @Nullable
            LocalDate date,

            @NotNull(message = "Indiquez le nombre de logements livrés.") @Nullable
            Integer livres,

            @NotNull(message = "Indiquez le nombre destiné aux salariés, au besoin zéro.") @Nullable
            Integer salaries,

            @TexteSur(max = 1) @Nullable String etiquette,

            @NotBlank(message = "Décrivez la preuve.") @TexteSur(max = 500) @Nullable
            String preuve) {

        Achevement commande() {
            return new Achevement(
                    Objects.requireNonNull(date),
                    Objects.requireNonNull(livres),
                    Objects.requireNonNull(salaries),
                    etiquette,
                    Objects.requireNonNull(preuve));
        }
    }

    /** The form of an invoice. */
    record FactureForm(
            @NotBlank(message = "Indiquez le fournisseur.") @TexteSur(max = 160) @Nullable
            String fournisseur,

            @NotNull(message = "Indiquez le SIRET du fournisseur.") @Nullable
            Siret siret,

            @NotBlank(message = "Indiquez le numéro de la facture.") @TexteSur(max = 60) @Nullable
            String numero,

            @NotNull(message = "Indiquez la date de la facture.") @Nullable
            LocalDate emiseLe,

            @NotNull(message = "Indiquez le montant de la facture.") @Nullable
            Montant montant) {

        Facture commande() {
            return new Facture(
                    Objects.requireNonNull(fournisseur),
                    Objects.requireNonNull(siret),
                    Objects.requireNonNull(numero),
                    Objects.requireNonNull(emiseLe),
                    Objects.requireNonNull(montant));
        }
    }
}
