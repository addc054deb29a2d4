package fr.actionlogement.convention.politiquespubliques.convention;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** One year that an amendment changes. */
@Embeddable
class Variation {

    private Exercice exercice;

    @Column(name = "variation_centimes")
    private Montant variation;

    @SuppressWarnings("NullAway.Init")
    protected Variation() {}

    Variation(VariationDAnnee annee) {
        this.exercice = annee.exercice();
        this.variation = annee.variation();
    }

    public Exercice getExercice() {
        return exercice;
    }

    public Montant getVariation() {
        return variation;
    }
}
