package fr.actionlogement.convention.bailleurs.operation;

import fr.actionlogement.convention.common.montant.Montant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of a financing plan. */
@Entity
@Table(schema = "bailleurs", name = "financement")
class Financement {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "operation_id")
    private Operation operation;

    @Enumerated(EnumType.STRING)
    private Financeur financeur;

    @Column(name = "montant_centimes")
    private Montant montant;

    @Column(name = "engagement_id")
    private @Nullable UUID engagement;

    /** For Hibernate. */
    protected Financement() {}

    Financement(Operation operation, Financeur financeur, Montant montant) {
        this.operation = operation;
        this.financeur = financeur;
        this.montant = montant;
    }

    void corriger(Montant nouveau) {
        montant = nouveau;
    }

    void engager(UUID pris) {
        engagement = pris;
    }

    public Financeur getFinanceur() {
        return financeur;
    }

    public Montant getMontant() {
        return montant;
    }

    @Nullable
    public UUID getEngagement() {
        return engagement;
    }
}
