package fr.actionlogement.convention.bailleurs.synthese.web;

import fr.actionlogement.convention.bailleurs.operation.Produit;
import fr.actionlogement.convention.bailleurs.synthese.CriteresDeSynthese;
import fr.actionlogement.convention.bailleurs.synthese.LigneDeSynthese;
import fr.actionlogement.convention.bailleurs.synthese.Regroupement;
import fr.actionlogement.convention.bailleurs.synthese.Synthese;
import fr.actionlogement.convention.bailleurs.synthese.Syntheses;
import fr.actionlogement.convention.common.carte.Carte;
import fr.actionlogement.convention.common.carte.Cartes;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.territoire.Departement;
import fr.actionlogement.convention.common.territoire.Territoires;
import fr.actionlogement.convention.common.territoire.Zone;
import jakarta.validation.Valid;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The page of the views; cut by département, it draws the map. */
@Controller
@Acces(Niveau.LECTURE)
class SyntheseController {

    private final Syntheses syntheses;
    private final Cartes cartes;
    private final Territoires territoires;

    SyntheseController(Syntheses syntheses, Cartes cartes, Territoires territoires) {
        this.syntheses = syntheses;
        this.cartes = cartes;
        this.territoires = territoires;
    }

    @GetMapping("/bailleurs/synthese")
    String synthese(@Valid @ModelAttribute("criteres") CriteresDeSynthese criteres, Model page) {
        Synthese synthese = syntheses.etablir(criteres);
        page.addAttribute("synthese", synthese);
        page.addAttribute("regroupements", Regroupement.values());
        page.addAttribute("departements", territoires.departements());
        page.addAttribute("zones", Zone.values());
        page.addAttribute("produits", Produit.values());
        page.addAttribute("parProduit", criteres.regroupement() == Regroupement.PRODUIT);
        if (criteres.regroupement() == Regroupement.DEPARTEMENT) {
            page.addAttribute("carte", carte(synthese));
        }
        return "bailleurs/synthese/page";
    }

    private Carte carte(Synthese synthese) {
        Map<Departement, Montant> engage = new HashMap<>();
        Montant ailleurs = Montant.ZERO;
        for (LigneDeSynthese ligne : synthese.lignes()) {
            Montant montant = ligne.engage() == null ? Montant.ZERO : ligne.engage();
            if (ligne.code() == null) {
                ailleurs = ailleurs.plus(montant);
            } else {
                engage.put(new Departement(ligne.code()), montant);
            }
        }
        return cartes.montants(
                "Engagé par département", engage, ailleurs, d -> "/bailleurs/operations?departement=" + d.code());
    }
}
