package fr.actionlogement.convention.common.export.web;

import fr.actionlogement.convention.common.export.interne.ExportVu;
import fr.actionlogement.convention.common.export.interne.Exports;
import fr.actionlogement.convention.common.export.interne.ExportsDifferes;
import fr.actionlogement.convention.common.export.interne.Format;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The same files for programs. */
@RestController
@RequestMapping("/api/exports")
@Acces(Niveau.CONNECTE)
class ExportApi {

    private final Exports exports;
    private final ExportsDifferes differes;

    ExportApi(Exports exports, ExportsDifferes differes) {
        this.exports = exports;
        this.differes = differes;
    }

    @GetMapping("/tables/{table}.{extension}")
    ResponseEntity<StreamingResponseBody> fichier(
            @PathVariable String table,
            @PathVariable String extension,
            @RequestParam MultiValueMap<String, String> filtres) {
        Format format = Format.de(extension);
        Exports.Pret pret = exports.preparer(table, format, filtres);
        if (pret.volumineux()) {
            throw new ConflitDEtat(
                    "export-volumineux",
                    "Ce fichier aurait plus de " + exports.immediates()
                            + " lignes\u00a0: demandez-le par POST /api/exports, puis allez le chercher.");
        }
        return ReponseFichier.nommee(pret.nom(), format, pret.contenu()::ecrire);
    }

    @GetMapping
    List<ExportVu> tous() {
        return differes.tous();
    }

    @PostMapping
    ResponseEntity<ExportVu> demander(@Valid @RequestBody DemandeDExport demande) {
        ExportVu export = differes.demander(demande.table(), demande.format(), demande.filtres());
        return ResponseEntity.accepted()
                .location(URI.create("/api/exports/" + export.id()))
                .body(export);
    }

    @GetMapping("/{id}")
    ExportVu un(@PathVariable long id) {
        return differes.un(id);
    }

    @GetMapping("/{id}/fichier")
    ResponseEntity<StreamingResponseBody> differe(@PathVariable long id) {
        ExportVu export = differes.pret(id);
        return ReponseFichier.nommee(export.nom(), export.format(), sortie -> differes.copier(export, sortie));
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> supprimer(@PathVariable long id) {
        differes.supprimer(id);
        return ResponseEntity.noContent().build();
    }
}
