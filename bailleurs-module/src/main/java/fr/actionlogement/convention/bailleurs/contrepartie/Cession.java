package fr.actionlogement.convention.bailleurs.contrepartie;

import fr.actionlogement.convention.common.tiers.Siren;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A sale that passed the rights on. */
@Entity
@Table(schema = "bailleurs", name = "contrepartie_cession")
class Cession {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "operation_reference")
    private Contrepartie contrepartie;

    @Column(name = "cedant_siren")
    private Siren cedant;

    @Column(name = "acquereur_siren")
    private Siren acquereur;

    @Column(name = "cede_le")
    private LocalDate date;

    private String acte;
    private String enregistreePar;

    /** For Hibernate. */
    protected Cession() {}

    Cession(Contrepartie contrepartie, Siren cedant, CessionSaisie saisie, String auteur) {
        this.contrepartie = contrepartie;
        this.cedant = cedant;
        this.acquereur = saisie.acquereur();
        this.date = saisie.date();
        this.acte = saisie.acte().strip();
        this.enregistreePar = auteur;
    }

    public Siren getCedant() {
        return cedant;
    }

    public Siren getAcquereur() {
        return acquereur;
    }

    public LocalDate getDate() {
        return date;
    }

    public String getActe() {
        return acte;
    }

    public String getEnregistreePar() {
        return enregistreePar;
    }
}
