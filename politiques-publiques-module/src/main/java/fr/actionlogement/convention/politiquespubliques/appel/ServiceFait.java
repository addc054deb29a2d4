package fr.actionlogement.convention.politiquespubliques.appel;

import fr.actionlogement.convention.common.montant.Montant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The statement, by somebody else than the requester, that an amount is due. Written once. */
@Entity
@Immutable
@Table(name = "service_fait", schema = "politiques")
class ServiceFait {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long appelId;
    private String demandeur;

    @Column(name = "montant_centimes")
    private Montant montant;

    private String constat;
    private String certifiePar;
    private LocalDate dateEffet;

    @SuppressWarnings("NullAway.Init")
    protected ServiceFait() {}

    ServiceFait(long appelId, String demandeur, Montant montant, String constat, String par, LocalDate jour) {
        this.appelId = appelId;
        this.demandeur = demandeur;
        this.montant = montant;
        this.constat = constat;
        this.certifiePar = par;
        this.dateEffet = jour;
    }

    Long appel() {
        return appelId;
    }

    public @Nullable Long getId() {
        return id;
    }

    public Montant getMontant() {
        return montant;
    }

    public String getConstat() {
        return constat;
    }

    public String getCertifiePar() {
        return certifiePar;
    }

    public LocalDate getDateEffet() {
        return dateEffet;
    }
}
