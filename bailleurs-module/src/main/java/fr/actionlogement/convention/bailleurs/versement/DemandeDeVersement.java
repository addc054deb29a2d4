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

/** A payment request and its three acts. */
@Entity
@Table(schema = "bailleurs", name = "demande_versement")
class DemandeDeVersement {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String reference;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "echeance_id")
    private Echeance echeance;

    private String operationReference;

    @Column(name = "montant_centimes")
    private Montant montant;

    private String justificatif;

    @Enumerated(EnumType.STRING)
    private StatutDeDemande statut = StatutDeDemande.DEMANDE;

    private Instant depuis;
    private String demandePar;
    private LocalDate demandeLe;
    private @Nullable String certifiePar;
    private @Nullable LocalDate certifieLe;
    private @Nullable String versePar;
    private @Nullable LocalDate verseLe;
    private @Nullable Exercice exercice;
    private @Nullable String motifRejet;

    @Version
    private Integer version;

    /** For Hibernate. */
    protected DemandeDeVersement() {}

    DemandeDeVersement(
            String reference, Echeance echeance, Montant montant, String justificatif, String auteur, LocalDate jour) {
        this.reference = reference;
        this.echeance = echeance;
        this.operationReference = echeance.getOperationReference();
        this.montant = montant;
        this.justificatif = justificatif;
        this.demandePar = auteur;
        this.demandeLe = jour;
    }

    DemandeDeVersement depuis(Instant maintenant) {
        depuis = maintenant;
        return this;
    }

    void certifier(String personne, LocalDate jour) {
        statut = StatutDeDemande.CERTIFIE;
        certifiePar = personne;
        certifieLe = jour;
    }

    void verser(String personne, LocalDate jour, Exercice credits) {
        statut = StatutDeDemande.VERSE;
        versePar = personne;
        verseLe = jour;
        exercice = credits;
    }

    void rejeter(String motif) {
        statut = StatutDeDemande.REJETE;
        motifRejet = motif;
    }

    void annuler() {
        statut = StatutDeDemande.ANNULE;
    }

    public String getReference() {
        return reference;
    }

    public Echeance getEcheance() {
        return echeance;
    }

    public String getOperationReference() {
        return operationReference;
    }

    public Montant getMontant() {
        return montant;
    }

    public String getJustificatif() {
        return justificatif;
    }

    public StatutDeDemande getStatut() {
        return statut;
    }

    public String getDemandePar() {
        return demandePar;
    }

    public LocalDate getDemandeLe() {
        return demandeLe;
    }

    public @Nullable String getCertifiePar() {
        return certifiePar;
    }

    public @Nullable LocalDate getCertifieLe() {
        return certifieLe;
    }

    public @Nullable String getVersePar() {
        return versePar;
    }

    public @Nullable LocalDate getVerseLe() {
        return verseLe;
    }

    public @Nullable Exercice getExercice() {
        return exercice;
    }

    public @Nullable String getMotifRejet() {
        return motifRejet;
    }

    public Integer getVersion() {
        return version;
    }
}
