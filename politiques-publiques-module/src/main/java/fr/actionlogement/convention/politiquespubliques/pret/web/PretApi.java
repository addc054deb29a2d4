package fr.actionlogement.convention.politiquespubliques.pret.web;

import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.politiquespubliques.pret.EcheancierVu;
import fr.actionlogement.convention.politiquespubliques.pret.PretVu;
import fr.actionlogement.convention.politiquespubliques.pret.Prets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/politiques/prets")
@Acces(Niveau.LECTURE)
class PretApi {

    private final Prets prets;

    PretApi(Prets prets) {
        this.prets = prets;
    }

    @GetMapping
    List<PretVu> lister(@RequestParam(required = false) @Nullable String programme) {
        return prets.lister(programme);
    }

    @GetMapping("/{dossier}")
    PretVu lire(@PathVariable String dossier) {
        return prets.un(dossier);
    }

    @GetMapping("/{dossier}/echeancier")
    EcheancierVu echeancier(@PathVariable String dossier) {
        return prets.echeancier(dossier);
    }
}
