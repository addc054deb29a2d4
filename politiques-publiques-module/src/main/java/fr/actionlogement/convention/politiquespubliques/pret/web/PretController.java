package fr.actionlogement.convention.politiquespubliques.pret.web;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.politiquespubliques.pret.PretVu;
import fr.actionlogement.convention.politiquespubliques.pret.Prets;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/politiques/prets")
@Acces(Niveau.LECTURE)
class PretController {

    private final Prets prets;

    PretController(Prets prets) {
        this.prets = prets;
    }

    @GetMapping
    String lister(Model page) {
        List<PretVu> tous = prets.tous();
        page.addAttribute("prets", tous);
        page.addAttribute(
                "engage", Montant.somme(tous.stream().map(PretVu::engage).toList()));
        page.addAttribute(
                "verse", Montant.somme(tous.stream().map(PretVu::verse).toList()));
        page.addAttribute(
                "equivalent",
                Montant.somme(tous.stream()
                        .map(PretVu::equivalentSubvention)
                        .filter(Objects::nonNull)
                        .toList()));
        return "politiques/pret/liste";
    }

    @GetMapping("/{dossier}")
    String lire(@PathVariable String dossier, Model page) {
        PretVu pret = prets.un(dossier);
        page.addAttribute("pret", pret);
        page.addAttribute("echeancier", prets.echeancier(dossier));
        page.addAttribute("ratio", prets.ratio(pret.ouvertLe()).orElse(null));
        return "politiques/pret/fiche";
    }
}
