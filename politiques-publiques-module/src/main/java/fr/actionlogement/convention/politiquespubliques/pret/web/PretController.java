package fr.actionlogement.convention.politiquespubliques.pret.web;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.AdresseDeListe;
import fr.actionlogement.convention.politiquespubliques.dossier.Actes;
import fr.actionlogement.convention.politiquespubliques.dossier.PageInconnue;
import fr.actionlogement.convention.politiquespubliques.pret.CriteresDEncaissement;
import fr.actionlogement.convention.politiquespubliques.pret.Encaissements;
import fr.actionlogement.convention.politiquespubliques.pret.PretVu;
import fr.actionlogement.convention.politiquespubliques.pret.Prets;
import fr.actionlogement.convention.politiquespubliques.programme.ProgrammeVue;
import fr.actionlogement.convention.politiquespubliques.programme.Programmes;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/politiques/prets")
@Acces(Niveau.LECTURE)
class PretController {

    private static final int PAGE = 25;

    private final Prets prets;
    private final Programmes programmes;
    private final Encaissements encaissements;
    private final Actes actes;

    PretController(Prets prets, Programmes programmes, Encaissements encaissements, Actes actes) {
        this.prets = prets;
        this.programmes = programmes;
        this.encaissements = encaissements;
        this.actes = actes;
    }

    @GetMapping
    String lister(
            @RequestParam(required = false) @Nullable String programme,
            @RequestParam(required = false) @Nullable String apres,
            Model page) {
        String choisi = AdresseDeListe.filtre(programme);
        List<PretVu> tous = prets.lister(choisi);
        page.addAttribute("programme", choisi);
        page.addAttribute(
                "programmes",
                programmes.tous().stream().filter(ProgrammeVue::prete).toList());
        String premier = AdresseDeListe.filtre(apres);
        List<PretVu> suite = premier == null ? tous : apres(premier, tous);
        page.addAttribute("prets", suite.stream().limit(PAGE).toList());
        page.addAttribute("debut", premier == null);
        page.addAttribute(
                "pagination",
                AdresseDeListe.de("/politiques/prets")
                        .avec("programme", choisi)
                        .apres(suite.size() > PAGE ? suite.get(PAGE - 1).dossier() : null));
        page.addAttribute("engage", somme(tous, PretVu::engage));
        page.addAttribute("verse", somme(tous, PretVu::verse));
        page.addAttribute("rembourse", somme(tous, pret -> pret.recu().capital()));
        page.addAttribute("du", somme(tous, PretVu::du));
        page.addAttribute("equivalent", somme(tous, PretVu::equivalentSubvention));
        return "politiques/pret/liste";
    }

    @GetMapping("/{dossier}")
    String lire(@PathVariable String dossier, Model page) {
        PretVu pret = prets.un(dossier);
        page.addAttribute("pret", pret);
        page.addAttribute("echeancier", prets.echeancier(dossier));
        page.addAttribute("encaissements", encaissements.page(new CriteresDEncaissement(dossier, null, null)));
        page.addAttribute("saisirUnEncaissement", pret.du().estPositif() && actes.peut(Niveau.GESTION));
        page.addAttribute("ratio", prets.ratio(pret.ouvertLe()).orElse(null));
        return "politiques/pret/fiche";
    }

    private static List<PretVu> apres(String dossier, List<PretVu> tous) {
        int rang = tous.stream().map(PretVu::dossier).toList().indexOf(dossier);
        if (rang < 0) {
            throw new PageInconnue();
        }
        return tous.subList(rang + 1, tous.size());
    }

    private static Montant somme(List<PretVu> prets, Function<PretVu, @Nullable Montant> quoi) {
        return Montant.somme(prets.stream().map(quoi).filter(Objects::nonNull).toList());
    }
}
