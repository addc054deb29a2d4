package fr.actionlogement.convention.bailleurs.contrepartie;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** The rights in a year. */
@Entity
@Table(schema = "bailleurs", name = "contrepartie_annee")
class AnneeDeContrepartie {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "operation_reference")
    private Contrepartie contrepartie;

    private short annee;

    @Column(name = "mis_a_disposition")
    private int misADisposition;

    private int utilises;
    private int attributionsPrioritaires;

    /** For Hibernate. */
    protected AnneeDeContrepartie() {}

    AnneeDeContrepartie(Contrepartie contrepartie, int annee) {
        this.contrepartie = contrepartie;
        this.annee = (short) annee;
    }

    void constater(AnneeSaisie saisie) {
        misADisposition = saisie.misADisposition();
        utilises = saisie.utilises();
        attributionsPrioritaires = saisie.attributionsPrioritaires();
    }

    public int getAnnee() {
        return annee;
    }

    public int getMisADisposition() {
        return misADisposition;
    }

    public int getUtilises() {
        return utilises;
    }

    public int getAttributionsPrioritaires() {
        return attributionsPrioritaires;
    }
}
