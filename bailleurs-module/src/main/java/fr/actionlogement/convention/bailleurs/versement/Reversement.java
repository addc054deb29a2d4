package fr.actionlogement.convention.bailleurs.versement;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
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
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was overpaid on a request and comes back. */
@Entity
@Table(schema = "bailleurs", name = "reversement")
class Reversement {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String reference;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "demande_id")
    private DemandeDeVersement demande;

    @Column(name = "montant_centimes")
    private Montant montant;

    private String motif;

    @Enumerated(EnumType.STRING)
    private StatutDeReversement statut = StatutDeReversement.CONSTATE;

    private Instant depuis;
    private String constatePar;
    private LocalDate constateLe;
    private @Nullable String decidePar;
    private @Nullable LocalDate decideLe;
    private @Nullable Exercice exercice;
    private @Nullable String motifRejet;

    @Version
    private Integer version;

    /** For Hibernate. */
    protected Reversement() {}

    Reversement(
            String reference,
            DemandeDeVersement demande,
            Montant montant,
            String motif,
            String auteur,
            LocalDate jour,
            Instant maintenant) {
        this.reference = reference;
        this.demande = demande;
        this.montant = montant;
        this.motif = motif;
        this.constatePar = auteur;
        this.constateLe = jour;
        this.depuis = maintenant;
    }

    void ordonner(String personne, LocalDate jour, Exercice credits, Instant maintenant) {
        decider(StatutDeReversement.ORDONNE, personne, jour, maintenant);
        exercice = credits;
    }

    void rejeter(String personne, LocalDate jour, String raison, Instant maintenant) {
        decider(StatutDeReversement.REJETE, personne, jour, maintenant);
        motifRejet = raison;
    }

    private void decider(StatutDeReversement decision, String personne, LocalDate jour, Instant maintenant) {
        statut = decision;
        decidePar = personne;
        decideLe = jour;
        depuis = maintenant;
    }

    public String getReference() {
        return reference;
    }

    public DemandeDeVersement getDemande() {
        return demande;
    }

    public Montant getMontant() {
        return montant;
    }

    public String getMotif() {
        return motif;
    }

    public StatutDeReversement getStatut() {
        return statut;
    }

    public String getConstatePar() {
        return constatePar;
    }

    public LocalDate getConstateLe() {
        return constateLe;
    }

    @Nullable
    public String getDecidePar() {
        return decidePar;
    }

    @Nullable
    public LocalDate getDecideLe() {
        return decideLe;
    }

    @Nullable
    public Exercice getExercice() {
        return exercice;
    }

    @Nullable
    public String getMotifRejet() {
        return motifRejet;
    }

    public Integer getVersion() {
        return version;
    }
}
