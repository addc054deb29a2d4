package fr.actionlogement.convention.bailleurs.operation;

import fr.actionlogement.convention.common.montant.Montant;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Dwellings of an operation of one type under one product. */
@Embeddable
class Typologie {

    @Enumerated(EnumType.STRING)
    private Produit produit;

    @Enumerated(EnumType.STRING)
    private TypeDeLogement type;

    private int nombre;
    private long surfaceCentiemes;

    @Column(name = "loyer_centimes")
    private @Nullable Montant loyer;

    /** For Hibernate. */
    protected Typologie() {}

    Typologie(Produit produit, TypologieSaisie saisie) {
        this.produit = produit;
        this.type = saisie.type();
        this.nombre = saisie.nombre();
        this.surfaceCentiemes = saisie.surfaceCentiemes();
        this.loyer = saisie.loyer();
    }

    public Produit getProduit() {
        return produit;
    }

    public TypeDeLogement getType() {
        return type;
    }

    public int getNombre() {
        return nombre;
    }

    public long getSurfaceCentiemes() {
        return surfaceCentiemes;
    }

    @Nullable
    public Montant getLoyer() {
        return loyer;
    }

    @Override
    public boolean equals(Object autre) {
        if (!(autre instanceof Typologie)) {
            return false;
        }
        Typologie t = (Typologie) autre;
        return produit == t.produit
                && type == t.type
                && nombre == t.nombre
                && surfaceCentiemes == t.surfaceCentiemes
                && Objects.equals(loyer, t.loyer);
    }

    @Override
    public int hashCode() {
        return Objects.hash(produit, type, nombre, surfaceCentiemes, loyer);
    }
}
