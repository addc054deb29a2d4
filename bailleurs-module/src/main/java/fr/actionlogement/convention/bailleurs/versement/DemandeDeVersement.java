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

/** A payment request and its three acts; what is shown of it is read by {@code ListesDeVersements}. */
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

    private String dossier;

    @Column(name = "montant_centimes")
    private Montant montant;

    @Enumerated(EnumType.STRING)
    private Declencheur declencheur;

    private String justificatif;
    private LocalDate justificatifLe;

    @Column(name = "avancement_pour_cent")
    private @Nullable Short avancement;

    @Enumerated(EnumType.STRING)
    private StatutDeDemande statut = StatutDeDemande.DEMANDE;

    private Instant depuis;
    private String demandePar;
    private LocalDate demandeLe;

    @Column(name = "certifie_centimes")
    private @Nullable Montant certifie;

    private @Nullable String motifEcart;

    @Column(name = "retenue_centimes")
    private Montant retenue = Montant.ZERO;

    private @Nullable String motifRetenue;

    @Enumerated(EnumType.STRING)
    private @Nullable Retenue retenueStatut;

    private @Nullable String certifiePar;
    private @Nullable LocalDate certifieLe;
    private @Nullable String versePar;
    private @Nullable LocalDate verseLe;
    private @Nullable Exercice exercice;
    private @Nullable String leveePar;
    private @Nullable LocalDate leveeLe;
    private @Nullable Exercice leveeExercice;

    @Column(name = "verse_centimes")
    private Montant verse = Montant.ZERO;

    @Column(name = "reverse_centimes")
    private Montant reverse = Montant.ZERO;

    private @Nullable String motifRejet;

    @Version
    private Integer version;

    /** For Hibernate. */
    protected DemandeDeVersement() {}

    DemandeDeVersement(String reference, Echeance echeance, DemandeSaisie saisie, String auteur, LocalDate jour) {
        this.reference = reference;
        this.echeance = echeance;
        this.dossier = echeance.getDossier();
        this.declencheur = echeance.getDeclencheur();
        this.montant = saisie.montant() == null ? echeance.getReste() : saisie.montant();
        this.justificatif = saisie.justificatif().strip();
        this.justificatifLe = saisie.date() == null ? jour : saisie.date();
        this.avancement =
                saisie.avancement() == null ? null : saisie.avancement().shortValue();
        this.demandePar = auteur;
        this.demandeLe = jour;
    }

    DemandeDeVersement depuis(Instant maintenant) {
        depuis = maintenant;
        return this;
    }

    void certifier(Montant constate, @Nullable String ecart, String personne, LocalDate jour) {
        statut = StatutDeDemande.CERTIFIE;
        certifie = constate;
        motifEcart = ecart;
        certifiePar = personne;
        certifieLe = jour;
    }

    void retenir(Montant somme, String motif) {
        retenue = somme;
        motifRetenue = motif;
        retenueStatut = Retenue.EN_COURS;
    }

    void verser(String personne, LocalDate jour, Exercice credits) {
        statut = StatutDeDemande.VERSE;
        verse = getAPayer();
        versePar = personne;
        verseLe = jour;
        exercice = credits;
    }

    void lever(String personne, LocalDate jour, Exercice credits) {
        retenueStatut = Retenue.LEVEE;
        verse = verse.plus(retenue);
        leveePar = personne;
        leveeLe = jour;
        leveeExercice = credits;
    }

    /** What is withheld when the dossier closes is never paid. */
    void renoncerALaRetenue() {
        retenueStatut = Retenue.DEFINITIVE;
    }

    void reverser(Montant rendu) {
        reverse = reverse.plus(rendu);
    }

    void rejeter(String motif) {
        statut = StatutDeDemande.REJETE;
        motifRejet = motif;
        retenue = Montant.ZERO;
        motifRetenue = null;
        retenueStatut = null;
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

    public String getDossier() {
        return dossier;
    }

    /** What the payment order pays. */
    public Montant getAPayer() {
        return (certifie == null ? montant : certifie).moins(retenue);
    }

    @Nullable
    public Montant getCertifie() {
        return certifie;
    }

    public Montant getRetenue() {
        return retenue;
    }

    public Montant getVerse() {
        return verse;
    }

    public Montant getReverse() {
        return reverse;
    }

    public Montant getMontant() {
        return montant;
    }

    public StatutDeDemande getStatut() {
        return statut;
    }

    @Nullable
    public Exercice getExercice() {
        return exercice;
    }

    public Integer getVersion() {
        return version;
    }
}
