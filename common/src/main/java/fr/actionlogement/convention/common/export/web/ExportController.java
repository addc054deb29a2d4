package fr.actionlogement.convention.common.export.web;

import fr.actionlogement.convention.common.export.interne.ExportVu;
import fr.actionlogement.convention.common.export.interne.Exports;
import fr.actionlogement.convention.common.export.interne.ExportsDifferes;
import fr.actionlogement.convention.common.export.interne.Format;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.Refus;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.springframework.web.util.UriComponentsBuilder;

/** The files of the tables: at once where it is short, else from the page of the files being prepared. */
@Controller
@RequestMapping("/exports")
@Acces(Niveau.CONNECTE)
class ExportController {

    private static final String DEMANDE = "common/export/demande";

    private final Exports exports;
    private final ExportsDifferes differes;

    ExportController(Exports exports, ExportsDifferes differes) {
        this.exports = exports;
        this.differes = differes;
    }

    @GetMapping("/{table}.{extension}")
    ResponseEntity<StreamingResponseBody> fichier(
            @PathVariable String table,
            @PathVariable String extension,
            @RequestParam MultiValueMap<String, String> filtres,
            HttpServletRequest requete) {
        Format format = Format.de(extension);
        Exports.Pret pret = exports.preparer(table, format, filtres);
        if (!pret.volumineux()) {
            return ReponseFichier.nommee(pret.nom(), format, pret.contenu()::ecrire);
        }
        String demande = UriComponentsBuilder.fromPath("/exports/demande")
                .queryParam("table", table)
                .queryParam("format", format)
                .queryParam("question", "{question}")
                .encode()
                .buildAndExpand(Objects.requireNonNullElse(requete.getQueryString(), ""))
                .toUriString();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", demande)
                .build();
    }

    @GetMapping("/demande")
    String proposer(@Valid @ModelAttribute("formulaire") DemandeDExport formulaire, BindingResult erreurs, Model page) {
        page.addAttribute("immediates", exports.immediates());
        return DEMANDE;
    }

    @PostMapping
    String demander(@Valid @ModelAttribute("formulaire") DemandeDExport formulaire, BindingResult erreurs, Model page) {
        if (!erreurs.hasErrors()) {
            try {
                differes.demander(formulaire.table(), formulaire.format(), formulaire.filtres());
                return "redirect:/exports";
            } catch (Refus refus) {
                refus.reporterDans(erreurs);
            }
        }
        page.addAttribute("immediates", exports.immediates());
        return DEMANDE;
    }

    @GetMapping
    String tous(Model page) {
        List<ExportVu> tous = differes.tous();
        page.addAttribute("exports", tous);
        page.addAttribute("enCours", tous.stream().anyMatch(ExportVu::enCours));
        return "common/export/exports";
    }

    @GetMapping("/{id}/fichier")
    ResponseEntity<StreamingResponseBody> differe(@PathVariable long id) {
        ExportVu export = differes.pret(id);
        return ReponseFichier.nommee(export.nom(), export.format(), sortie -> differes.copier(export, sortie));
    }

    @PostMapping("/{id}/suppression")
    String supprimer(@PathVariable long id) {
        differes.supprimer(id);
        return "redirect:/exports";
    }
}
