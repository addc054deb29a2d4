package fr.actionlogement.convention.bailleurs.operation;

import fr.actionlogement.convention.common.montant.Montant;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** An item of the cost of an operation. */
@Embeddable
class Poste {

    private String poste;

    @Column(name = "montant_centimes")
    private Montant montant;

    /** For Hibernate. */
    protected Poste() {}

    Poste(PosteSaisi saisi) {
        this.poste = saisi.poste();
        this.montant = saisi.montant();
    }

    public String getPoste() {
        return poste;
    }

    public Montant getMontant() {
        return montant;
    }

    @Override
    public boolean equals(Object autre) {
        return autre instanceof Poste && poste.equals(((Poste) autre).poste) && montant.equals(((Poste) autre).montant);
    }

    @Override
    public int hashCode() {
        return Objects.hash(poste, montant);
    }
}
