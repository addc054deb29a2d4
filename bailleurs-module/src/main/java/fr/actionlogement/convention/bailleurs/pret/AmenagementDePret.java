package fr.actionlogement.convention.bailleurs.pret;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.montant.Taux;
import fr.actionlogement.convention.common.pret.RemboursementAnticipe.Effet;
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
import org.jspecify.annotations.Nullable;

/** An early repayment or a rescheduling, asked then decided; what is shown of it is read by {@code AmenagementsEnBase}. */
@Entity
@Table(schema = "bailleurs", name = "pret_amenagement")
class AmenagementDePret {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String reference;

    @Column(name = "pret_id")
    private long pret;

    @Enumerated(EnumType.STRING)
    private NatureDAmenagement nature;

    @Column(name = "date_effet")
    private LocalDate date;

    private String motif;
    private boolean total;

    @Column(name = "montant_centimes")
    private @Nullable Montant montant;

    @Enumerated(EnumType.STRING)
    private @Nullable Effet effet;

    private @Nullable Short echeancesRestantes;
    private @Nullable Short echeancesDifferees;
    private boolean consolide;

    @Column(name = "consolide_centimes")
    private Montant consolides = Montant.ZERO;

    @Column(name = "taux_millioniemes")
    private @Nullable Taux taux;

    @Enumerated(EnumType.STRING)
    private StatutDAmenagement statut = StatutDAmenagement.DEMANDE;

    private Instant depuis;
    private String demandePar;
    private LocalDate demandeLe;
    private @Nullable String decidePar;
    private @Nullable LocalDate decideLe;
    private @Nullable String motifRejet;

    @Version
    private Integer version;

    /** For Hibernate. */
    protected AmenagementDePret() {}

    AmenagementDePret(String reference, long pret, String auteur, LocalDate jour, Instant maintenant) {
        this.reference = reference;
        this.pret = pret;
        this.demandePar = auteur;
        this.demandeLe = jour;
        this.depuis = maintenant;
    }

    AmenagementDePret anticiper(AnticipeSaisi saisie, LocalDate effectif) {
        nature = NatureDAmenagement.ANTICIPE;
        date = effectif;
        motif = saisie.motif().strip();
        montant = saisie.montant();
        total = montant == null;
        effet = saisie.effet();
        return this;
    }

    AmenagementDePret reamenager(ReamenagementSaisi saisie, LocalDate effectif) {
        nature = NatureDAmenagement.REAMENAGEMENT;
        date = effectif;
        motif = saisie.motif().strip();
        echeancesRestantes = saisie.echeancesRestantes().shortValue();
        echeancesDifferees = saisie.echeancesDifferees().shortValue();
        consolide = Boolean.TRUE.equals(saisie.consolider());
        taux = saisie.taux();
        return this;
    }

    /** Fixes the amounts that depend on the day of the decision. */
    void fixer(@Nullable Montant rembourse, Montant joints) {
        montant = rembourse;
        consolides = joints;
    }

    void accepter(String personne, LocalDate jour, Instant maintenant) {
        decider(StatutDAmenagement.ACCEPTE, personne, jour, maintenant);
    }

    void rejeter(String personne, LocalDate jour, String raison, Instant maintenant) {
        decider(StatutDAmenagement.REJETE, personne, jour, maintenant);
        motifRejet = raison;
    }

    private void decider(StatutDAmenagement decision, String personne, LocalDate jour, Instant maintenant) {
        statut = decision;
        decidePar = personne;
        decideLe = jour;
        depuis = maintenant;
    }

    String getReference() {
        return reference;
    }

    long getPret() {
        return pret;
    }

    StatutDAmenagement getStatut() {
        return statut;
    }

    boolean isConsolide() {
        return consolide;
    }

    String getDemandePar() {
        return demandePar;
    }

    Integer getVersion() {
        return version;
    }
}
