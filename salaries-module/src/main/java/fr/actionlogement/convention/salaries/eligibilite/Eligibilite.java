package fr.actionlogement.convention.salaries.eligibilite;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.web.Erreur;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import fr.actionlogement.convention.salaries.bareme.BaremeDuJour;
import fr.actionlogement.convention.salaries.bareme.Baremes;
import fr.actionlogement.convention.salaries.bareme.Parametre;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;

/** Judges a situation: by the rules of a day, or by those that a file froze. */
@Service
public class Eligibilite {

    /** Code of the product. */
    public static final String MOBILI_JEUNE = "MOBILI-JEUNE";

    private final Baremes baremes;

    Eligibilite(Baremes baremes) {
        this.baremes = baremes;
    }

    /**
     * What the rules in force that day say.
     *
     * @throws RegleNonRespectee when the situation cannot be, whatever the rules
     */
    public Avis mobiliJeune(SituationMobiliJeune situation, LocalDate le) {
        List<Erreur> fautes = situation.incoherences();
        if (!fautes.isEmpty()) {
            throw new RegleNonRespectee("situation-impossible", "Cette situation est à corriger.", fautes);
        }
        return MoteurMobiliJeune.examiner(situation, baremes.au(MOBILI_JEUNE, le), guichets());
    }

    /** What the rules frozen on the day of the complete request say. */
    public Avis mobiliJeune(SituationMobiliJeune situation, LocalDate le, Collection<Integer> figes) {
        return MoteurMobiliJeune.examiner(situation, baremes.figes(MOBILI_JEUNE, le, figes), guichets());
    }

    /** Monthly aid alone, as the rules of that day compute it. */
    public Montant mensualiteMobiliJeune(Montant loyer, Montant aideAuLogement, LocalDate le) {
        BaremeDuJour bareme = baremes.au(MOBILI_JEUNE, le);
        return CalculMobiliJeune.mensualite(loyer, aideAuLogement, bareme);
    }

    private List<Parametre> guichets() {
        return baremes.tous().stream()
                .filter(p -> p.produit().equals(MOBILI_JEUNE) && p.cle().equals("GUICHET"))
                .toList();
    }
}
