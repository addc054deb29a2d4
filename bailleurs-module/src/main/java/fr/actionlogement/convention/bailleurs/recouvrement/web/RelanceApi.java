package fr.actionlogement.convention.bailleurs.recouvrement.web;

import fr.actionlogement.convention.bailleurs.echange.PageDe;
import fr.actionlogement.convention.bailleurs.pret.Prets;
import fr.actionlogement.convention.bailleurs.recouvrement.BilanDImpayes;
import fr.actionlogement.convention.bailleurs.recouvrement.CriteresDImpaye;
import fr.actionlogement.convention.bailleurs.recouvrement.Impaye;
import fr.actionlogement.convention.bailleurs.recouvrement.RelanceVue;
import fr.actionlogement.convention.bailleurs.recouvrement.Relances;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Arrears and reminders by program. */
@RestController
@RequestMapping("/api/bailleurs")
@Acces(Niveau.LECTURE)
class RelanceApi {

    private static final int LIMITE = 200;

    private final Relances relances;
    private final Prets prets;

    RelanceApi(Relances relances, Prets prets) {
        this.relances = relances;
        this.prets = prets;
    }

    @GetMapping("/impayes")
    PageDe<Impaye> impayes(@Valid @ModelAttribute CriteresDImpaye criteres) {
        return relances.impayes(criteres);
    }

    @GetMapping("/impayes/bilan")
    List<BilanDImpayes> bilan(@Valid @ModelAttribute CriteresDImpaye criteres) {
        return relances.bilan(criteres);
    }

    @GetMapping("/relances")
    List<RelanceVue> aEnvoyer() {
        return relances.aEnvoyer(LIMITE);
    }

    @GetMapping("/relances/{id}")
    RelanceVue fiche(@PathVariable long id) {
        return relances.fiche(id);
    }

    @GetMapping("/prets/{reference}/relances")
    List<RelanceVue> duPret(@PathVariable String reference) {
        return relances.duPret(prets.fiche(reference).reference());
    }

    @PostMapping("/relances/{id}/envoyer")
    @Acces(Niveau.GESTION)
    RelanceVue envoyer(@PathVariable long id) {
        return relances.envoyer(id);
    }
}
