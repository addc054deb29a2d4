package fr.actionlogement.convention.politiquespubliques.compterendu.web;

import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.TexteSur;
import fr.actionlogement.convention.politiquespubliques.compterendu.CompteRenduVu;
import fr.actionlogement.convention.politiquespubliques.compterendu.ComptesRendus;
import fr.actionlogement.convention.politiquespubliques.compterendu.CriteresDeCompteRendu;
import fr.actionlogement.convention.politiquespubliques.compterendu.IndicateurVu;
import fr.actionlogement.convention.politiquespubliques.compterendu.ListeDesComptesRendus;
import fr.actionlogement.convention.politiquespubliques.compterendu.PageDeComptesRendus;
import fr.actionlogement.convention.politiquespubliques.compterendu.Periode;
import fr.actionlogement.convention.politiquespubliques.compterendu.SaisieDeCompteRendu;
import fr.actionlogement.convention.politiquespubliques.dossier.Version;
import fr.actionlogement.convention.politiquespubliques.programme.Programmes;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/politiques/comptes-rendus")
@Acces(Niveau.LECTURE)
class CompteRenduApi {

    private final ComptesRendus rapports;
    private final ListeDesComptesRendus liste;
    private final Programmes programmes;

    CompteRenduApi(ComptesRendus rapports, ListeDesComptesRendus liste, Programmes programmes) {
        this.rapports = rapports;
        this.liste = liste;
        this.programmes = programmes;
    }

    @GetMapping
    PageDeComptesRendus lister(
            @RequestParam(required = false) @Nullable String programme,
            @RequestParam(required = false) @Nullable String convention,
            @RequestParam(required = false) @Nullable String apres) {
        return liste.page(new CriteresDeCompteRendu(programme, convention, apres));
    }

    @GetMapping("/indicateurs/{programme}")
    List<IndicateurVu> indicateurs(@PathVariable String programme) {
        return rapports.indicateurs(programmes.un(programme).code());
    }

    @GetMapping("/{reference}")
    ResponseEntity<CompteRenduVu> lire(@PathVariable String reference) {
        return relire(reference);
    }

    @PostMapping
    @Acces(Niveau.GESTION)
    ResponseEntity<CompteRenduVu> ouvrir(@Valid @RequestBody Ouverture ouverture) {
        String reference =
                rapports.ouvrir(ouverture.convention(), new Periode(ouverture.annee(), ouverture.semestre()));
        CompteRenduVu cree = rapports.un(reference);
        return ResponseEntity.created(URI.create("/api/politiques/comptes-rendus/" + reference))
                .eTag(Version.etiquette(cree.version()))
                .body(cree);
    }

    @PutMapping("/{reference}")
    @Acces(Niveau.GESTION)
    ResponseEntity<CompteRenduVu> saisir(
            @PathVariable String reference,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            @Valid @RequestBody SaisieDeCompteRendu saisie) {
        rapports.saisir(reference, Version.lire(version), saisie);
        return relire(reference);
    }

    @PostMapping("/{reference}/transmission")
    @Acces(Niveau.GESTION)
    ResponseEntity<CompteRenduVu> transmettre(@PathVariable String reference) {
        rapports.transmettre(reference);
        return relire(reference);
    }

    @PostMapping("/{reference}/certification")
    @Acces({Niveau.GESTION, Niveau.CONTROLE})
    ResponseEntity<CompteRenduVu> certifier(@PathVariable String reference, @Valid @RequestBody Constat constat) {
        rapports.certifier(reference, constat.constat());
        return relire(reference);
    }

    @PostMapping("/{reference}/renvoi")
    @Acces({Niveau.GESTION, Niveau.CONTROLE})
    ResponseEntity<CompteRenduVu> renvoyer(@PathVariable String reference, @Valid @RequestBody Renvoi renvoi) {
        rapports.renvoyer(reference, renvoi.motif());
        return relire(reference);
    }

    private ResponseEntity<CompteRenduVu> relire(String reference) {
        CompteRenduVu rapport = rapports.un(reference);
        return ResponseEntity.ok().eTag(Version.etiquette(rapport.version())).body(rapport);
    }

    /** A period to report on. */
    record Ouverture(
            @NotBlank(message = "Choisissez la convention.") @TexteSur(max = 30)
            String convention,

            @NotNull(message = "Indiquez l’année.") Integer annee,
            @NotNull(message = "Indiquez le semestre.") Integer semestre) {}

    /** What the certifier checked. */
    record Constat(
            @NotBlank(message = "Décrivez ce qui a été constaté.") @TexteSur(max = 500)
            String constat) {}

    /** Why a report goes back. */
    record Renvoi(
            @NotBlank(message = "Indiquez le motif.") @TexteSur(max = 500)
            String motif) {}
}
