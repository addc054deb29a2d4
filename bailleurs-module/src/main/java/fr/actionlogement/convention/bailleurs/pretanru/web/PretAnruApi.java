package fr.actionlogement.convention.bailleurs.pretanru.web;

import fr.actionlogement.convention.bailleurs.pretanru.PretAnru;
import fr.actionlogement.convention.bailleurs.pretanru.PretsAnru;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.tiers.Siren;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Acces(Niveau.LECTURE)
class PretAnruApi {

    private final PretsAnru prets;

    PretAnruApi(PretsAnru prets) {
        this.prets = prets;
    }

    @GetMapping("/api/bailleurs/prets-anru")
    List<PretAnru> lister(@RequestParam(required = false) @Nullable Siren bailleur) {
        return prets.lister(bailleur);
    }
}
