package fr.actionlogement.convention.bailleurs.operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;

/**
 * Dwellings under one product.
 *
 * @param nombre from 1 to 100 000
 * @param types detail by type, which makes up the number; empty or absent when it is not known
 */
public record LogementsSaisis(
        @NotNull(message = "Choisissez le produit.") Produit produit,

        @Min(value = 1, message = "Indiquez au moins un logement.")
        @Max(value = 100_000, message = "Ce nombre de logements est trop grand : 100 000 au plus.")
        int nombre,

        @Size(max = 6, message = "Six types de logement au plus.")
        List<@NotNull @Valid TypologieSaisie> types) {

    /** Keeps its own copy; a list that was not given is empty. */
    public LogementsSaisis {
        types = types == null ? List.of() : Collections.unmodifiableList(types);
    }

    /** Dwellings whose types are not detailed. */
    public LogementsSaisis(Produit produit, int nombre) {
        this(produit, nombre, List.of());
    }
}
