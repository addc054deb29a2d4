package fr.actionlogement.convention.politiquespubliques.appel;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A payment order on one service fait, by somebody else than its certifier. Written once. */
@Entity
@Immutable
@Table(name = "ordre_de_paiement", schema = "politiques")
class OrdreDePaiement {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long appelId;
    private long serviceFaitId;
    private String certifiePar;

    @Column(name = "montant_centimes")
    private Montant montant;

    private Exercice credits;
    private String ordonnePar;
    private LocalDate dateEffet;

    @SuppressWarnings("NullAway.Init")
    protected OrdreDePaiement() {}

    OrdreDePaiement(long appelId, ServiceFait constat, Montant montant, Exercice credits, String par, LocalDate jour) {
        this.appelId = appelId;
        this.serviceFaitId = constat.getId() == null ? 0 : constat.getId();
        this.certifiePar = constat.getCertifiePar();
        this.montant = montant;
        this.credits = credits;
        this.ordonnePar = par;
        this.dateEffet = jour;
    }

    Long appel() {
        return appelId;
    }

    public @Nullable Long getId() {
        return id;
    }

    public long getServiceFaitId() {
        return serviceFaitId;
    }

    public Montant getMontant() {
        return montant;
    }

    public Exercice getCredits() {
        return credits;
    }

    public String getOrdonnePar() {
        return ordonnePar;
    }

    public LocalDate getDateEffet() {
        return dateEffet;
    }
}
