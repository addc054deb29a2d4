package fr.actionlogement.convention.bailleurs.energie.web;

import fr.actionlogement.convention.bailleurs.energie.BilansDuPlan;
import fr.actionlogement.convention.bailleurs.energie.CriteresDuPlan;
import fr.actionlogement.convention.bailleurs.energie.MesureDuPlan;
import fr.actionlogement.convention.bailleurs.energie.RegroupementDuPlan;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.territoire.Territoires;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The page of the plan d'économies d'énergie et de décarbonation. */
@Controller
@Acces(Niveau.LECTURE)
class PlanController {

    private final BilansDuPlan bilans;
    private final Territoires territoires;

    PlanController(BilansDuPlan bilans, Territoires territoires) {
        this.bilans = bilans;
        this.territoires = territoires;
    }

    @GetMapping("/bailleurs/energie")
    String bilan(@Valid @ModelAttribute("criteres") CriteresDuPlan criteres, Model page) {
        page.addAttribute("bilan", bilans.etablir(criteres));
        page.addAttribute("trajectoire", bilans.trajectoire(criteres));
        page.addAttribute("regroupements", RegroupementDuPlan.values());
        page.addAttribute("mesures", MesureDuPlan.values());
        page.addAttribute("departements", territoires.departements());
        return "bailleurs/energie/plan";
    }
}
