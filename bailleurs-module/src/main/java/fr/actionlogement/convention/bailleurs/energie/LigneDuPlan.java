package fr.actionlogement.convention.bailleurs.energie;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.actionlogement.convention.common.montant.Montant;
import org.jspecify.annotations.Nullable;

/**
 * What operations save together.
 *
 * @param operations rehabilitations, and the other operations that improve what stood there
 * @param renseignees those whose energy is known
 * @param rehabilites dwellings of the rehabilitations
 * @param mesures dwellings whose energy is known before and after
 * @param kwhParAn primary energy saved each year, in kWh
 * @param kgParAn CO2 avoided each year, in kg
 * @param passoiresAvant dwellings measured that were F or G
 * @param passoiresApres dwellings measured that are F or G still
 * @param cOuMieux dwellings measured that are A, B or C after works
 * @param cout of the rehabilitations measured
 * @param actionLogement what the convention brings to the rehabilitations measured
 * @param kgRehabilites CO2 avoided each year by the rehabilitations, in kg
 * @param dureeDeVie years during which a yearly gain counts in the cost of a tonne
 */
public record LigneDuPlan(
        String code,
        String nom,
        long operations,
        long renseignees,
        long rehabilites,
        long mesures,
        long kwhParAn,
        long kgParAn,
        long passoiresAvant,
        long passoiresApres,
        long cOuMieux,
        Montant cout,
        Montant actionLogement,
        long kgRehabilites,
        int dureeDeVie) {

    LigneDuPlan plus(LigneDuPlan autre) {
        return new LigneDuPlan(
                code,
                nom,
                operations + autre.operations,
                renseignees + autre.renseignees,
                rehabilites + autre.rehabilites,
                mesures + autre.mesures,
                kwhParAn + autre.kwhParAn,
                kgParAn + autre.kgParAn,
                passoiresAvant + autre.passoiresAvant,
                passoiresApres + autre.passoiresApres,
                cOuMieux + autre.cOuMieux,
                cout.plus(autre.cout),
                actionLogement.plus(autre.actionLogement),
                kgRehabilites + autre.kgRehabilites,
                dureeDeVie);
    }

    /** Dwellings that are F or G no longer. */
    @JsonProperty
    public long passoiresEradiquees() {
        return passoiresAvant - passoiresApres;
    }

    /** kWh saved each year by a dwelling measured; 0 when none is. */
    @JsonProperty
    public long kwhParLogement() {
        return mesures == 0 ? 0 : kwhParAn / mesures;
    }

    /** kg of CO2 avoided each year by a dwelling measured; 0 when none is. */
    @JsonProperty
    public long kgParLogement() {
        return mesures == 0 ? 0 : kgParAn / mesures;
    }

    /** Tonnes of CO2 avoided each year, the rest left out. */
    @JsonProperty
    public long tonnesParAn() {
        return kgParAn / 1_000;
    }

    /** Whole cost of the rehabilitations per tonne avoided over the years counted; null when nothing is avoided. */
    @JsonProperty
    @Nullable
    public Montant coutDeLaTonne() {
        return parTonne(cout);
    }

    /** The same for what the convention brings. */
    @JsonProperty
    @Nullable
    public Montant actionLogementParTonne() {
        return parTonne(actionLogement);
    }

    private @Nullable Montant parTonne(Montant montant) {
        return kgRehabilites <= 0
                ? null
                : Montant.deCentimes(Math.multiplyExact(montant.centimes(), 1_000L) / (kgRehabilites * dureeDeVie));
    }
}
