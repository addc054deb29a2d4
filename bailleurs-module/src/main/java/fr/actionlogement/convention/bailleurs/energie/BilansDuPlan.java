package fr.actionlogement.convention.bailleurs.energie;

import fr.actionlogement.convention.bailleurs.energie.interne.BilansDuPlanEnBase;
import fr.actionlogement.convention.bailleurs.energie.interne.ReferentielEnergie;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the plan d'économies d'énergie et de décarbonation has saved, and its trajectory. */
@Service
public class BilansDuPlan {

    private final BilansDuPlanEnBase bilans;
    private final ReferentielEnergie referentiel;
    private final Clock horloge;

    BilansDuPlan(BilansDuPlanEnBase bilans, ReferentielEnergie referentiel, Clock horloge) {
        this.bilans = bilans;
        this.referentiel = referentiel;
        this.horloge = horloge;
    }

    /** The report that the criteria ask for. */
    @Transactional(readOnly = true)
    public BilanDuPlan etablir(CriteresDuPlan criteres) {
        LocalDate aujourdhui = LocalDate.now(horloge);
        LocalDate au = criteres.au() == null ? aujourdhui : criteres.au();
        Parametre duree = referentiel.dureeDeVie(aujourdhui);
        return BilanDuPlan.de(au, bilans.lignes(criteres, au, duree.valeur()), duree, referentiel.cibles());
    }

    /** Year after year, what is added up since the beginning, against what a straight line expects. */
    @Transactional(readOnly = true)
    public List<AnneeDuPlan> trajectoire(CriteresDuPlan criteres) {
        CriteresDuPlan parAnnee = new CriteresDuPlan(
                RegroupementDuPlan.ANNEE,
                criteres.mesure(),
                criteres.au(),
                criteres.departement(),
                criteres.bailleur(),
                criteres.groupe());
        BilanDuPlan bilan = etablir(parAnnee);
        List<CibleDuPlan> comparables =
                bilan.cibles().stream().filter(CibleDuPlan::comparable).toList();
        List<AnneeDuPlan> annees = new ArrayList<>();
        LigneDuPlan cumul = bilan.total();
        for (LigneDuPlan ligne : bilan.lignes()) {
            cumul = annees.isEmpty() ? ligne : cumul.plus(ligne);
            int annee = Integer.parseInt(ligne.code());
            LocalDate fin = LocalDate.of(annee, 12, 31);
            LocalDate jour = fin.isAfter(bilan.au()) ? bilan.au() : fin;
            annees.add(new AnneeDuPlan(
                    annee,
                    cumul.rehabilites(),
                    comparables.isEmpty() ? 0 : comparables.get(0).attenduAu(jour),
                    cumul.kwhParAn() / 1_000_000,
                    cumul.tonnesParAn(),
                    cumul.passoiresEradiquees()));
        }
        return annees;
    }
}
