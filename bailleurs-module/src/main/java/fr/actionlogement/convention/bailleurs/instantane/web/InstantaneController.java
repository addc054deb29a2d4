package fr.actionlogement.convention.bailleurs.instantane.web;

import fr.actionlogement.convention.bailleurs.instantane.Instantane;
import fr.actionlogement.convention.bailleurs.instantane.Instantanes;
import fr.actionlogement.convention.bailleurs.operation.Operations;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Page that puts the three snapshots of an operation side by side. */
@Controller
@Acces(Niveau.LECTURE)
class InstantaneController {

    private final Instantanes instantanes;
    private final Operations operations;

    InstantaneController(Instantanes instantanes, Operations operations) {
        this.instantanes = instantanes;
        this.operations = operations;
    }

    @GetMapping("/bailleurs/operations/{reference}/instantanes")
    String lire(@PathVariable String reference, Model page) {
        List<Instantane> figes = instantanes.de(reference);
        page.addAttribute("operation", operations.fiche(reference));
        page.addAttribute("figes", figes);
        page.addAttribute("lignes", Rapprochement.de(figes));
        return "bailleurs/instantane/page";
    }
}
