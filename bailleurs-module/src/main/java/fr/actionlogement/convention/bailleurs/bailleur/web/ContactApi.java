package fr.actionlogement.convention.bailleurs.bailleur.web;

import fr.actionlogement.convention.bailleurs.bailleur.ContactVu;
import fr.actionlogement.convention.bailleurs.bailleur.Contacts;
import fr.actionlogement.convention.bailleurs.bailleur.FonctionDeContact;
import fr.actionlogement.convention.bailleurs.bailleur.SaisieDeContact;
import fr.actionlogement.convention.bailleurs.echange.VersionLue;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.tiers.Siren;
import fr.actionlogement.convention.common.web.Introuvable;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The services of a landlord by program. */
@RestController
@RequestMapping("/api/bailleurs/bailleurs/{siren}/contacts")
@Acces(Niveau.LECTURE)
class ContactApi {

    private final Contacts contacts;

    ContactApi(Contacts contacts) {
        this.contacts = contacts;
    }

    @GetMapping
    List<ContactVu> lister(@PathVariable Siren siren) {
        return contacts.de(siren);
    }

    @GetMapping("/{fonction}")
    ResponseEntity<ContactVu> fiche(@PathVariable Siren siren, @PathVariable String fonction) {
        return reponse(contacts.chercher(siren, fonction(fonction))
                .orElseThrow(() -> new Introuvable("Ce bailleur n’a pas de contact pour cette fonction.")));
    }

    @PutMapping("/{fonction}")
    @Acces(Niveau.GESTION)
    ResponseEntity<ContactVu> enregistrer(
            @PathVariable Siren siren,
            @PathVariable String fonction,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            @Valid @RequestBody SaisieDeContact saisie) {
        return reponse(contacts.enregistrer(siren, fonction(fonction), saisie, VersionLue.facultative(version)));
    }

    @DeleteMapping("/{fonction}")
    @Acces(Niveau.GESTION)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void retirer(
            @PathVariable Siren siren,
            @PathVariable String fonction,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version) {
        contacts.retirer(siren, fonction(fonction), VersionLue.exigee(version));
    }

    static FonctionDeContact fonction(String chemin) {
        return FonctionDeContact.duChemin(chemin)
                .orElseThrow(() -> new Introuvable("Cette fonction de contact n’existe pas."));
    }

    private static ResponseEntity<ContactVu> reponse(ContactVu vu) {
        return ResponseEntity.ok().eTag(VersionLue.etag(vu.version())).body(vu);
    }
}
