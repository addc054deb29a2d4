package fr.actionlogement.convention.bailleurs.contrepartie.web;

import fr.actionlogement.convention.bailleurs.contrepartie.Bilan;
import fr.actionlogement.convention.bailleurs.contrepartie.BilansDesContreparties;
import fr.actionlogement.convention.bailleurs.contrepartie.ConventionSaisie;
import fr.actionlogement.convention.bailleurs.contrepartie.ConventionVue;
import fr.actionlogement.convention.bailleurs.contrepartie.ConventionsDeFlux;
import fr.actionlogement.convention.bailleurs.contrepartie.CriteresDeBilan;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.territoire.Departement;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Reports of the rights and conventions de gestion en flux by program. */
@RestController
@RequestMapping("/api/bailleurs")
@Acces(Niveau.LECTURE)
class BilanDesContrepartiesApi {

    private final BilansDesContreparties bilans;
    private final ConventionsDeFlux conventions;

    BilanDesContrepartiesApi(BilansDesContreparties bilans, ConventionsDeFlux conventions) {
        this.bilans = bilans;
        this.conventions = conventions;
    }

    @GetMapping("/contreparties")
    Bilan bilan(@Valid @ModelAttribute CriteresDeBilan criteres) {
        return bilans.etablir(criteres);
    }

    @GetMapping("/conventions-de-flux")
    List<ConventionVue> lister(@RequestParam(required = false) @Nullable Departement departement) {
        return conventions.lister(departement);
    }

    @PostMapping("/conventions-de-flux")
    @Acces(Niveau.GESTION)
    @ResponseStatus(HttpStatus.CREATED)
    ConventionVue enregistrer(@Valid @RequestBody ConventionSaisie saisie) {
        return conventions.enregistrer(saisie);
    }
}
