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
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An instalment of one commitment, and what was requested, certified and paid on it. */
@Entity
@Table(schema = "bailleurs", name = "echeance")
class Echeance {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Enumerated(EnumType.STRING)
    private Dispositif dispositif;

    private String dossier;

    @Enumerated(EnumType.STRING)
    private Financeur financeur;

    @Column(name = "engagement_id")
    private UUID engagement;

    private short rang;
    private String libelle;

    @Enumerated(EnumType.STRING)
    private Declencheur declencheur;

    private boolean solde;

    @Column(name = "plafond_pour_cent")
    private @Nullable Short plafond;

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

    Echeance(OuvertureDEcheancier ouverture, PartDEcheancier part, Montant montant) {
        this.dispositif = ouverture.dispositif();
        this.dossier = ouverture.dossier();
        this.financeur = ouverture.financeur();
        this.engagement = ouverture.engagement();
        this.rang = (short) part.rang();
        this.libelle = part.libelle();
        this.declencheur = part.declencheur();
        this.solde = part.solde();
        this.plafond =
                part.plafondPourCent() == null ? null : part.plafondPourCent().shortValue();
        this.montant = montant;
    }

    /** What may still be requested. */
    public Montant getReste() {
        return montant.moins(demande);
    }

    void reviser(Montant nouveau) {
        montant = nouveau;
    }

    void demander(Montant voulu) {
        demande = demande.plus(voulu);
    }

    /** What is certified; the rest of what was asked may be asked again. */
    void certifier(Montant demandee, Montant constate) {
        demande = demande.moins(demandee).plus(constate);
        certifie = certifie.plus(constate);
    }

    void verser(Montant paye) {
        verse = verse.plus(paye);
    }

    /** What was overpaid came back, and may be asked again. */
    void reverser(Montant rendu) {
        verse = verse.moins(rendu);
        certifie = certifie.moins(rendu);
        demande = demande.moins(rendu);
    }

    /** Takes a request back, and its certification with it. */
    void retirer(DemandeDeVersement retiree) {
        Montant constate = retiree.getCertifie();
        demande = demande.moins(constate == null ? retiree.getMontant() : constate);
        if (constate != null) {
            certifie = certifie.moins(constate);
        }
    }

    public Long getId() {
        return Objects.requireNonNull(id);
    }

    public Dispositif getDispositif() {
        return dispositif;
    }

    public String getDossier() {
        return dossier;
    }

    public boolean isSolde() {
        return solde;
    }

    @Nullable
    public Integer getPlafondPourCent() {
        return plafond == null ? null : Integer.valueOf(plafond);
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
