package fr.actionlogement.convention.bailleurs.pretanru.web;

import fr.actionlogement.convention.bailleurs.pretanru.PretAnru;
import fr.actionlogement.convention.bailleurs.pretanru.PretsAnru;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.tiers.Siren;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@Acces(Niveau.LECTURE)
class PretAnruController {

    private final PretsAnru prets;

    PretAnruController(PretsAnru prets) {
        this.prets = prets;
    }

    @GetMapping("/bailleurs/prets-anru")
    String lister(@RequestParam(required = false) @Nullable Siren bailleur, Model page) {
        List<PretAnru> lus = prets.lister(bailleur);
        page.addAttribute("prets", lus);
        page.addAttribute("bailleur", bailleur);
        page.addAttribute(
                "engage", Montant.somme(lus.stream().map(PretAnru::engage).toList()));
        page.addAttribute(
                "verse", Montant.somme(lus.stream().map(PretAnru::verse).toList()));
        return "bailleurs/pretanru/liste";
    }
}
