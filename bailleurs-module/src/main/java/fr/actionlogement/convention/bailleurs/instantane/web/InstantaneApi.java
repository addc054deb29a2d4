package fr.actionlogement.convention.bailleurs.instantane.web;

import fr.actionlogement.convention.bailleurs.instantane.Instantane;
import fr.actionlogement.convention.bailleurs.instantane.Instantanes;
import fr.actionlogement.convention.bailleurs.instantane.Phase;
import fr.actionlogement.convention.bailleurs.operation.Ecart;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Snapshots by program. */
@RestController
@RequestMapping("/api/bailleurs/operations/{reference}/instantanes")
@Acces(Niveau.LECTURE)
class InstantaneApi {

    private final Instantanes instantanes;

    InstantaneApi(Instantanes instantanes) {
        this.instantanes = instantanes;
    }

    @GetMapping
    List<Instantane> lire(@PathVariable String reference) {
        return instantanes.de(reference);
    }

    @GetMapping("/ecarts")
    List<Ecart> comparer(@PathVariable String reference, @RequestParam Phase de, @RequestParam Phase a) {
        return instantanes.ecarts(reference, de, a);
    }
}
