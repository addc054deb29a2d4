package fr.actionlogement.convention.bailleurs.recouvrement;

import fr.actionlogement.convention.common.montant.Montant;
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

/** Money received on a loan; what is shown of it is read by {@code EncaissementsEnBase}. */
@Entity
@Table(schema = "bailleurs", name = "encaissement")
class Encaissement {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String reference;

    @Column(name = "pret_reference")
    private String pret;

    @Column(name = "montant_centimes")
    private Montant montant;

    private LocalDate recuLe;
    private String piece;

    @Enumerated(EnumType.STRING)
    private StatutDEncaissement statut = StatutDEncaissement.SAISI;

    private Instant depuis;
    private String saisiPar;
    private LocalDate saisiLe;
    private @Nullable String decidePar;
    private @Nullable LocalDate decideLe;
    private @Nullable String motifRejet;

    @Version
    private Integer version;

    /** For Hibernate. */
    protected Encaissement() {}

    Encaissement(
            String reference,
            String pret,
            EncaissementSaisi saisi,
            LocalDate recuLe,
            String auteur,
            LocalDate jour,
            Instant maintenant) {
        this.reference = reference;
        this.pret = pret;
        this.montant = saisi.montant();
        this.recuLe = recuLe;
        this.piece = saisi.piece().strip();
        this.saisiPar = auteur;
        this.saisiLe = jour;
        this.depuis = maintenant;
    }

    void comptabiliser(String personne, LocalDate jour, Instant maintenant) {
        decider(StatutDEncaissement.COMPTABILISE, personne, jour, maintenant);
    }

    void rejeter(String personne, LocalDate jour, String raison, Instant maintenant) {
        decider(StatutDEncaissement.REJETE, personne, jour, maintenant);
        motifRejet = raison;
    }

    private void decider(StatutDEncaissement decision, String personne, LocalDate jour, Instant maintenant) {
        statut = decision;
        decidePar = personne;
        decideLe = jour;
        depuis = maintenant;
    }

    long getId() {
        return Objects.requireNonNull(id);
    }

    String getPret() {
        return pret;
    }

    Montant getMontant() {
        return montant;
    }

    LocalDate getRecuLe() {
        return recuLe;
    }

    StatutDEncaissement getStatut() {
        return statut;
    }

    String getSaisiPar() {
        return saisiPar;
    }

    Integer getVersion() {
        return version;
    }
}
