package fr.actionlogement.convention.salaries.conservation.web;

import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.Introuvable;
import fr.actionlogement.convention.common.web.TexteSur;
import fr.actionlogement.convention.salaries.conservation.DroitDAcces;
import fr.actionlogement.convention.salaries.conservation.DroitsDesPersonnes;
import fr.actionlogement.convention.salaries.conservation.EffacementVu;
import fr.actionlogement.convention.salaries.conservation.Effacements;
import fr.actionlogement.convention.salaries.conservation.FicheDePersonne;
import fr.actionlogement.convention.salaries.conservation.RegleDeConservation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Rights of people by program; each reading of an identity is journaled. */
@RestController
@RequestMapping("/api/salaries/personnes")
@Acces({Niveau.GESTION, Niveau.CONTROLE})
class PersonneApi {

    private final DroitsDesPersonnes droits;
    private final Effacements effacements;

    PersonneApi(DroitsDesPersonnes droits, Effacements effacements) {
        this.droits = droits;
        this.effacements = effacements;
    }

    /** Exact: accents, case and hyphens apart. */
    @PostMapping("/recherche")
    FicheDePersonne chercher(@Valid @RequestBody Recherche r) {
        return droits.chercher(r.nom(), r.prenom(), r.naissance())
                .map(droits::fiche)
                .orElseThrow(() -> new Introuvable("Aucune personne connue ne porte exactement cette identité."));
    }

    @GetMapping("/{pseudonyme}")
    FicheDePersonne fiche(@PathVariable UUID pseudonyme) {
        return droits.fiche(pseudonyme);
    }

    /** By POST: giving everything leaves a trace. */
    @PostMapping("/{pseudonyme}/acces")
    DroitDAcces acces(@PathVariable UUID pseudonyme) {
        return droits.acces(pseudonyme);
    }

    @GetMapping("/conservation")
    List<RegleDeConservation> regles() {
        return droits.regles();
    }

    @GetMapping("/effacements")
    List<EffacementVu> effacements() {
        return effacements.derniers();
    }

    @GetMapping("/effacements/{reference}")
    EffacementVu effacement(@PathVariable String reference) {
        return effacements.lire(reference);
    }

    @PostMapping("/effacements")
    ResponseEntity<EffacementVu> demander(@Valid @RequestBody Demande d) {
        return cree(effacements.demander(d.personnes(), d.motif()));
    }

    @PostMapping("/purges")
    ResponseEntity<EffacementVu> simuler() {
        return cree(effacements.simulerLaPurge());
    }

    @PostMapping("/effacements/{reference}/application")
    EffacementVu appliquer(@PathVariable String reference) {
        return effacements.appliquer(reference);
    }

    @PostMapping("/effacements/{reference}/abandon")
    EffacementVu abandonner(@PathVariable String reference) {
        return effacements.abandonner(reference);
    }

    private static ResponseEntity<EffacementVu> cree(EffacementVu vu) {
        return ResponseEntity.created(URI.create("/api/salaries/personnes/effacements/" + vu.reference()))
                .body(vu);
    }

    /** An exact identity. */
    record Recherche(
            @NotBlank(message = "Indiquez le nom.") @TexteSur(max = 80)
            String nom,

            @NotBlank(message = "Indiquez le prénom.") @TexteSur(max = 80)
            String prenom,

            @NotNull(message = "Indiquez la date de naissance.")
            LocalDate naissance) {

        /** Says nothing of the person: an identity never reaches a log. */
        @Override
        public String toString() {
            return "Recherche[…]";
        }
    }

    /** Who asks to be erased, and on what ground. */
    record Demande(
            @NotNull(message = "Indiquez les personnes.")
            @Size(min = 1, max = 500, message = "Indiquez de 1 à 500 personnes.")
            List<UUID> personnes,

            @NotBlank(message = "Indiquez le motif.") @TexteSur(max = 300)
            String motif) {}
}
