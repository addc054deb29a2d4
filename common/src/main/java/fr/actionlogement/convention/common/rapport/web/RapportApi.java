package fr.actionlogement.convention.common.rapport.web;

import fr.actionlogement.convention.common.rapport.interne.ContenuDeRapport;
import fr.actionlogement.convention.common.rapport.interne.Rapport;
import fr.actionlogement.convention.common.rapport.interne.RapportEnPdf;
import fr.actionlogement.convention.common.rapport.interne.Rapports;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The reports for programs. */
@RestController
@RequestMapping("/api/pilotage/rapports")
@Acces(Niveau.LECTURE)
class RapportApi {

    private final Rapports rapports;
    private final RapportEnPdf pdf;

    RapportApi(Rapports rapports, RapportEnPdf pdf) {
        this.rapports = rapports;
        this.pdf = pdf;
    }

    /** Whether the books of today still say what the report says. */
    record Confirmation(boolean identique) {}

    @GetMapping
    List<Rapport> tous() {
        return rapports.tous();
    }

    @PostMapping
    @Acces({Niveau.CONTROLE, Niveau.COMITE})
    ResponseEntity<Rapport> etablir(@Valid @RequestBody RapportForm demande) {
        Rapport rapport = rapports.etablir(demande.effet());
        return ResponseEntity.created(URI.create("/api/pilotage/rapports/" + rapport.id()))
                .body(rapport);
    }

    @GetMapping("/{id}")
    Rapport un(@PathVariable long id) {
        return rapports.un(id);
    }

    @GetMapping("/{id}/contenu")
    ContenuDeRapport contenu(@PathVariable long id) {
        return rapports.contenu(rapports.un(id));
    }

    @GetMapping("/{id}/confirmation")
    Confirmation confirmation(@PathVariable long id) {
        return new Confirmation(rapports.confirmer(rapports.un(id)));
    }

    @GetMapping("/{id}/pdf")
    ResponseEntity<byte[]> pdf(@PathVariable long id) {
        Rapport rapport = rapports.un(id);
        return ReponseDeRapport.pdf(rapport, pdf.imprimer(rapport, rapports.contenu(rapport)));
    }
}
