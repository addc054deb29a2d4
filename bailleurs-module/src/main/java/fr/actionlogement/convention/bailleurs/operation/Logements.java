package fr.actionlogement.convention.bailleurs.operation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;

/** Dwellings of an operation under one product. */
@Embeddable
class Logements {

    @Enumerated(EnumType.STRING)
    private Produit produit;

    private int nombre;

    /** For Hibernate. */
    protected Logements() {}

    Logements(Produit produit, int nombre) {
        this.produit = produit;
        this.nombre = nombre;
    }

    public Produit getProduit() {
        return produit;
    }

    public int getNombre() {
        return nombre;
    }

    @Override
    public boolean equals(Object autre) {
        return autre instanceof Logements
                && produit == ((Logements) autre).produit
                && nombre == ((Logements) autre).nombre;
    }

    @Override
    public int hashCode() {
        return Objects.hash(produit, nombre);
    }
}
