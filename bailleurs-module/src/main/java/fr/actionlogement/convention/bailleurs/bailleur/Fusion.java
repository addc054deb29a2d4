package fr.actionlogement.convention.bailleurs.bailleur;

import fr.actionlogement.convention.common.tiers.Siren;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A merge: proposed, then decided by somebody else. */
@Entity
@Table(schema = "bailleurs", name = "fusion_bailleur")
class Fusion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "absorbe_siren")
    private Siren absorbe;

    @Column(name = "absorbant_siren")
    private Siren absorbant;

    private LocalDate dateEffet;
    private String motif;

    @Enumerated(EnumType.STRING)
    private StatutDeFusion statut = StatutDeFusion.PROPOSEE;

    private String proposeePar;
    private Instant proposeeLe;
    private @Nullable String decideePar;
    private @Nullable Instant decideeLe;
    private @Nullable String motifRejet;

    @Version
    private Integer version;

    /** For Hibernate. */
    protected Fusion() {}

    Fusion(Siren absorbe, FusionSaisie saisie, String auteur, Instant maintenant) {
        this.absorbe = absorbe;
        this.absorbant = saisie.absorbant();
        this.dateEffet = saisie.dateEffet();
        this.motif = saisie.motif().strip();
        this.proposeePar = auteur;
        this.proposeeLe = maintenant;
    }

    void approuver(String auteur, Instant maintenant) {
        decider(StatutDeFusion.APPROUVEE, auteur, maintenant);
    }

    void rejeter(String auteur, Instant maintenant, String raison) {
        decider(StatutDeFusion.REJETEE, auteur, maintenant);
        motifRejet = raison;
    }

    private void decider(StatutDeFusion decision, String auteur, Instant maintenant) {
        statut = decision;
        decideePar = auteur;
        decideeLe = maintenant;
    }

    long getId() {
        return Objects.requireNonNull(id);
    }

    Siren getAbsorbe() {
        return absorbe;
    }

    Siren getAbsorbant() {
        return absorbant;
    }

    StatutDeFusion getStatut() {
        return statut;
    }

    String getProposeePar() {
        return proposeePar;
    }

    int getVersion() {
        return version;
    }
}
