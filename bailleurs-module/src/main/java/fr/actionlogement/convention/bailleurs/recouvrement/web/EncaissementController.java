package fr.actionlogement.convention.bailleurs.recouvrement.web;

import fr.actionlogement.convention.bailleurs.echange.DecisionForm;
import fr.actionlogement.convention.bailleurs.echange.PageDe;
import fr.actionlogement.convention.bailleurs.echange.VersionLue;
import fr.actionlogement.convention.bailleurs.pret.PretVu;
import fr.actionlogement.convention.bailleurs.pret.Prets;
import fr.actionlogement.convention.bailleurs.recouvrement.CriteresDEncaissement;
import fr.actionlogement.convention.bailleurs.recouvrement.EncaissementSaisi;
import fr.actionlogement.convention.bailleurs.recouvrement.EncaissementVu;
import fr.actionlogement.convention.bailleurs.recouvrement.Encaissements;
import fr.actionlogement.convention.bailleurs.recouvrement.SelectionDEncaissements;
import fr.actionlogement.convention.bailleurs.recouvrement.StatutDEncaissement;
import fr.actionlogement.convention.common.montant.Formats;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.AdresseDeListe;
import fr.actionlogement.convention.common.web.Soumission;
import jakarta.validation.Valid;
import java.util.List;
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

/** Pages of receipts: list, enter, then have another person record. */
@Controller
@RequestMapping("/bailleurs")
@Acces(Niveau.LECTURE)
class EncaissementController {

    private static final String SAISIE = "bailleurs/recouvrement/encaissement-saisie";
    private static final String FICHE = "bailleurs/recouvrement/encaissement";
    private static final String LISTE = "/bailleurs/encaissements";

    private final Encaissements encaissements;
    private final Prets prets;
    private final Formats formats;

    EncaissementController(Encaissements encaissements, Prets prets, Formats formats) {
        this.encaissements = encaissements;
        this.prets = prets;
        this.formats = formats;
    }

    @GetMapping("/encaissements")
    String lister(@Valid @ModelAttribute("criteres") CriteresDEncaissement criteres, Model page) {
        page.addAttribute("formulaire", new SelectionDEncaissements(List.of()));
        return presenterListe(criteres, page);
    }

    @PostMapping("/encaissements/comptabiliser")
    @Acces({Niveau.CONTROLE, Niveau.COMITE})
    String comptabiliserEnsemble(
            @Valid @ModelAttribute("formulaire") SelectionDEncaissements formulaire,
            BindingResult erreurs,
            Model page,
            RedirectAttributes suite) {
        return new Soumission(erreurs)
                .tenter(
                        () -> {
                            int nombre = encaissements
                                    .comptabiliserEnsemble(formulaire)
                                    .size();
                            suite.addFlashAttribute(
                                    "message",
                                    formats.compte(
                                            nombre, "encaissement comptabilisé.", "encaissements comptabilisés."));
                            return "redirect:" + LISTE;
                        },
                        () -> {
                            CriteresDEncaissement aDecider =
                                    new CriteresDEncaissement(List.of(StatutDEncaissement.SAISI), null, null, null);
                            page.addAttribute("criteres", aDecider);
                            return presenterListe(aDecider, page);
                        });
    }

    private String presenterListe(CriteresDEncaissement criteres, Model page) {
        PageDe<EncaissementVu> lus = encaissements.lister(criteres);
        AdresseDeListe adresse =
                AdresseDeListe.de(LISTE).avec("statut", noms(criteres.statut())).avec("pret", criteres.pret());
        page.addAttribute("encaissements", lus.elements());
        page.addAttribute(
                "decidables",
                lus.elements().stream()
                        .filter(encaissements::peutDecider)
                        .map(EncaissementVu::reference)
                        .toList());
        page.addAttribute("statuts", StatutDEncaissement.values());
        page.addAttribute(
                "pagination", lus.autour(adresse, "encaissement", "encaissements", formats.nombre(lus.total())));
        return "bailleurs/recouvrement/encaissements";
    }

    @GetMapping("/prets/{reference}/encaissements/nouveau")
    @Acces(Niveau.GESTION)
    String preparer(@PathVariable String reference, Model page) {
        PretVu pret = prets.fiche(reference);
        page.addAttribute("pret", pret);
        page.addAttribute("formulaire", new EncaissementSaisi(pret.du(), null, ""));
        return SAISIE;
    }

    @PostMapping("/prets/{reference}/encaissements")
    @Acces(Niveau.GESTION)
    String saisir(
            @PathVariable String reference,
            @Valid @ModelAttribute("formulaire") EncaissementSaisi formulaire,
            BindingResult erreurs,
            Model page,
            RedirectAttributes suite) {
        page.addAttribute("pret", prets.fiche(reference));
        return new Soumission(erreurs)
                .tenter(
                        () -> {
                            EncaissementVu vu = encaissements.saisir(reference, formulaire);
                            suite.addFlashAttribute(
                                    "message", "Encaissement saisi : une autre personne doit le comptabiliser.");
                            return "redirect:" + LISTE + "/" + vu.reference();
                        },
                        () -> SAISIE);
    }

    @GetMapping("/encaissements/{reference}")
    String fiche(@PathVariable String reference, Model page) {
        EncaissementVu vu = presenter(reference, page);
        page.addAttribute("formulaire", new DecisionForm(null, vu.version()));
        return FICHE;
    }

    @PostMapping("/encaissements/{reference}/comptabiliser")
    @Acces({Niveau.CONTROLE, Niveau.COMITE})
    String comptabiliser(
            @PathVariable String reference,
            @Valid @ModelAttribute("formulaire") DecisionForm formulaire,
            BindingResult erreurs,
            Model page,
            RedirectAttributes suite) {
        return new Soumission(erreurs)
                .tenter(
                        () -> {
                            encaissements.comptabiliser(reference, new VersionLue(formulaire.version()));
                            suite.addFlashAttribute("message", "Encaissement comptabilisé.");
                            return "redirect:" + LISTE + "/" + reference;
                        },
                        () -> revoir(reference, page));
    }

    @PostMapping("/encaissements/{reference}/rejeter")
    @Acces({Niveau.CONTROLE, Niveau.COMITE})
    String rejeter(
            @PathVariable String reference,
            @Valid @ModelAttribute("formulaire") DecisionForm formulaire,
            BindingResult erreurs,
            Model page,
            RedirectAttributes suite) {
        return new Soumission(erreurs)
                .tenter(
                        () -> {
                            encaissements.rejeter(reference, formulaire.motif(), new VersionLue(formulaire.version()));
                            suite.addFlashAttribute("message", "Encaissement rejeté.");
                            return "redirect:" + LISTE + "/" + reference;
                        },
                        () -> revoir(reference, page));
    }

    private String revoir(String reference, Model page) {
        presenter(reference, page);
        return FICHE;
    }

    private EncaissementVu presenter(String reference, Model page) {
        EncaissementVu vu = encaissements.fiche(reference);
        page.addAttribute("encaissement", vu);
        page.addAttribute("decidable", encaissements.peutDecider(vu));
        return vu;
    }

    private static String noms(@Nullable List<StatutDEncaissement> statuts) {
        return statuts == null
                ? ""
                : String.join(",", statuts.stream().map(Enum::name).toList());
    }
}
