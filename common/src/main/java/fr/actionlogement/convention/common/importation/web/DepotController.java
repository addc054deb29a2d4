package fr.actionlogement.convention.common.importation.web;

import fr.actionlogement.convention.common.importation.Descriptif;
import fr.actionlogement.convention.common.importation.interne.FichiersCsvSortants;
import fr.actionlogement.convention.common.importation.interne.Imports;
import fr.actionlogement.convention.common.importation.interne.LotVu;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.Pagination;
import fr.actionlogement.convention.common.web.Soumission;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The list of lots, and the deposit form of each kind. */
@Controller
@RequestMapping("/imports")
@Acces(Niveau.LECTURE)
class DepotController {

    private static final int PAGE = 30;
    private static final String DEPOT = "common/importation/depot";

    private final Imports imports;
    private final FichiersCsvSortants fichiers;

    DepotController(Imports imports, FichiersCsvSortants fichiers) {
        this.imports = imports;
        this.fichiers = fichiers;
    }

    @GetMapping
    String lots(@RequestParam(required = false) @Nullable Long avant, Model modele) {
        List<LotVu> lus = imports.lots(avant == null ? Long.MAX_VALUE : avant, PAGE + 1);
        List<LotVu> montres = lus.subList(0, Math.min(PAGE, lus.size()));
        String suivante =
                lus.size() > PAGE ? "/imports?avant=" + montres.get(PAGE - 1).id() : null;
        modele.addAttribute("lots", montres);
        modele.addAttribute(
                "pagination",
                new Pagination(avant == null ? null : "/imports", suivante, "Du plus récent au plus ancien"));
        modele.addAttribute("types", imports.types());
        modele.addAttribute("premierePage", avant == null);
        return "common/importation/lots";
    }

    @GetMapping("/types/{code}")
    String depot(@PathVariable String code, Model modele) {
        preparer(imports.type(code), modele);
        modele.addAttribute("formulaire", new DepotForm(null));
        return DEPOT;
    }

    @PostMapping("/types/{code}")
    @Acces({Niveau.GESTION, Niveau.CONTROLE, Niveau.COMITE})
    String deposer(
            @PathVariable String code,
            @ModelAttribute("formulaire") DepotForm formulaire,
            BindingResult erreurs,
            Model modele) {
        preparer(imports.type(code), modele);
        if (erreurs.hasErrors()) {
            return DEPOT;
        }
        MultipartFile fichier = formulaire.fichier();
        if (fichier == null
                || (fichier.isEmpty()
                        && Objects.toString(fichier.getOriginalFilename(), "").isEmpty())) {
            erreurs.rejectValue("fichier", "fichier-manquant", "Choisissez un fichier à envoyer.");
            return DEPOT;
        }
        return new Soumission(erreurs)
                .tenter(
                        () -> {
                            LotVu lot =
                                    imports.deposer(code, Objects.toString(fichier.getOriginalFilename(), ""), fichier);
                            return "redirect:/imports/" + lot.id();
                        },
                        () -> DEPOT);
    }

    @GetMapping("/types/{code}/modele.csv")
    ResponseEntity<StreamingResponseBody> modele(@PathVariable String code) {
        Descriptif type = imports.type(code);
        return ReponseCsv.nommee("modele-" + type.code() + ".csv", sortie -> fichiers.modele(type, sortie));
    }

    private void preparer(Descriptif type, Model modele) {
        modele.addAttribute("type", type);
        modele.addAttribute("peutDeposer", imports.peutDeposer(type));
    }
}
