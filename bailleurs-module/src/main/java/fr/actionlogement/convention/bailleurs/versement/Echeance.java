package fr.actionlogement.convention.bailleurs.versement;

import fr.actionlogement.convention.bailleurs.operation.Financeur;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An instalment of one commitment, and what was requested, certified and paid on it. */
@Entity
@Table(schema = "bailleurs", name = "echeance")
class Echeance {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String operationReference;

    @Enumerated(EnumType.STRING)
    private Financeur financeur;

    @Column(name = "engagement_id")
    private UUID engagement;

    private short rang;
    private String libelle;

    @Enumerated(EnumType.STRING)
    private Declencheur declencheur;

    @Column(name = "montant_centimes")
    private Montant montant;

    @Column(name = "demande_centimes")
    private Montant demande = Montant.ZERO;

    @Column(name = "certifie_centimes")
    private Montant certifie = Montant.ZERO;

    @Column(name = "verse_centimes")
    private Montant verse = Montant.ZERO;

    @Version
    private Integer version;

    /** For Hibernate. */
    protected Echeance() {}

    Echeance(String operation, Financeur financeur, UUID engagement, PartDEcheancier part, Montant montant) {
        this.operationReference = operation;
        this.financeur = financeur;
        this.engagement = engagement;
        this.rang = (short) part.rang();
        this.libelle = part.libelle();
        this.declencheur = part.declencheur();
        this.montant = montant;
    }

    /** What may still be requested. */
    public Montant getReste() {
        return montant.moins(demande);
    }

    void demander(Montant voulu) {
        demande = demande.plus(voulu);
    }

    void certifier(Montant constate) {
        certifie = certifie.plus(constate);
    }

    void verser(Montant paye) {
        verse = verse.plus(paye);
    }

    /** Takes a request back, and its certification with it. */
    void retirer(DemandeDeVersement retiree) {
        demande = demande.moins(retiree.getMontant());
        if (retiree.getStatut() == StatutDeDemande.CERTIFIE) {
            certifie = certifie.moins(retiree.getMontant());
        }
    }

    public Long getId() {
        return java.util.Objects.requireNonNull(id);
    }

    public String getOperationReference() {
        return operationReference;
    }

    public Financeur getFinanceur() {
        return financeur;
    }

    public UUID getEngagement() {
        return engagement;
    }

    public int getRang() {
        return rang;
    }

    public String getLibelle() {
        return libelle;
    }

    public Declencheur getDeclencheur() {
        return declencheur;
    }

    public Montant getMontant() {
        return montant;
    }

    public Montant getDemande() {
        return demande;
    }

    public Montant getCertifie() {
        return certifie;
    }

    public Montant getVerse() {
        return verse;
    }
}
