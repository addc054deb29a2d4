package fr.actionlogement.convention.politiquespubliques.appel.web;

import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.Idempotent;
import fr.actionlogement.convention.politiquespubliques.appel.AppelVue;
import fr.actionlogement.convention.politiquespubliques.appel.AppelsDeFonds;
import fr.actionlogement.convention.politiquespubliques.appel.CertificationDAppel;
import fr.actionlogement.convention.politiquespubliques.appel.ClotureDAppel;
import fr.actionlogement.convention.politiquespubliques.appel.EngagementDAppel;
import fr.actionlogement.convention.politiquespubliques.appel.PaiementDAppel;
import fr.actionlogement.convention.politiquespubliques.appel.PreparationDAppel;
import fr.actionlogement.convention.politiquespubliques.dossier.Version;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The acts on a call, each the same as on its page. */
@RestController
@RequestMapping("/api/politiques/appels-de-fonds/{reference}")
@Acces({Niveau.GESTION, Niveau.CONTROLE})
class ActesApi {

    private final AppelsDeFonds appels;
    private final PreparationDAppel preparation;
    private final EngagementDAppel engagement;
    private final CertificationDAppel certification;
    private final PaiementDAppel paiement;
    private final ClotureDAppel cloture;

    ActesApi(
            AppelsDeFonds appels,
            PreparationDAppel preparation,
            EngagementDAppel engagement,
            CertificationDAppel certification,
            PaiementDAppel paiement,
            ClotureDAppel cloture) {
        this.appels = appels;
        this.preparation = preparation;
        this.engagement = engagement;
        this.certification = certification;
        this.paiement = paiement;
        this.cloture = cloture;
    }

    @PostMapping("/depot")
    @Acces(Niveau.GESTION)
    ResponseEntity<?> deposer(@PathVariable String reference) {
        preparation.deposer(reference);
        return relire(reference);
    }

    @Idempotent
    @PostMapping("/engagement")
    @Acces(Niveau.CONTROLE)
    ResponseEntity<?> engager(@PathVariable String reference) {
        engagement.engager(reference);
        return relire(reference);
    }

    @Idempotent
    @PostMapping("/services-faits")
    ResponseEntity<?> certifier(@PathVariable String reference, @Valid @RequestBody ServiceFaitForm constat) {
        certification.certifier(reference, constat.montant(), constat.constat(), constat.version());
        return relire(reference);
    }

    @Idempotent
    @PostMapping("/paiements")
    ResponseEntity<?> payer(@PathVariable String reference, @Valid @RequestBody PaiementForm ordre) {
        paiement.payer(reference, ordre.montant(), ordre.credits(), ordre.version());
        return relire(reference);
    }

    @Idempotent
    @PostMapping("/solde")
    @Acces(Niveau.CONTROLE)
    ResponseEntity<?> solder(@PathVariable String reference, @Valid @RequestBody MotifForm motif) {
        cloture.solder(reference, motif.motif());
        return relire(reference);
    }

    @Idempotent
    @PostMapping("/annulation")
    ResponseEntity<?> annuler(@PathVariable String reference, @Valid @RequestBody MotifForm motif) {
        cloture.annuler(reference, motif.motif());
        return relire(reference);
    }

    private ResponseEntity<?> relire(String reference) {
        AppelVue appel = appels.un(reference);
        return ResponseEntity.ok().eTag(Version.etiquette(appel.version())).body(appel);
    }
}
