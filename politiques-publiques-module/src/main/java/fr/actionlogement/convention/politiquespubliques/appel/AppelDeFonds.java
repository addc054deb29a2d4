package fr.actionlogement.convention.politiquespubliques.appel;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.web.ConflitDEtat;
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
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A call for funds: what it may become, and the proof of each step. */
@Entity
@Table(name = "appel_de_fonds", schema = "politiques")
class AppelDeFonds {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String reference;
    private String conventionReference;
    private String programmeCode;
    private Exercice exercice;
    private Exercice auTitreDe;
    private String nature;
    private @Nullable String dossier;

    @Column(name = "montant_centimes")
    private Montant montant;

    private String objet;
    private @Nullable String justificatif;
    private String beneficiaire;
    private @Nullable CodeCommune commune;
    private LocalDate dateAppel;

    @Enumerated(EnumType.STRING)
    private Etat etat = Etat.BROUILLON;

    private @Nullable UUID engagementId;

    @Column(name = "engage_centimes")
    private Montant engage = Montant.ZERO;

    @Column(name = "certifie_centimes")
    private Montant certifie = Montant.ZERO;

    @Column(name = "paye_centimes")
    private Montant paye = Montant.ZERO;

    private String auteur;
    private @Nullable String engagePar;
    private Instant modifieLe;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected AppelDeFonds() {}

    AppelDeFonds(String reference, String auteur, LocalDate jour) {
        this.reference = reference;
        this.auteur = auteur;
        this.dateAppel = jour;
    }

    /** Writes what the author says; a draft only. */
    void rediger(
            DemandeDAppel demande,
            String programme,
            String beneficiaire,
            @Nullable CodeCommune commune,
            Instant quand) {
        exiger("modifier", Etat.BROUILLON);
        this.conventionReference = demande.convention();
        this.programmeCode = programme;
        this.exercice = demande.exercice();
        this.auTitreDe = demande.anneeConventionnee();
        this.nature = demande.nature();
        this.dossier = demande.dossier();
        this.montant = demande.montant();
        this.objet = demande.objet().strip();
        this.justificatif = demande.justificatifDonne();
        this.beneficiaire = beneficiaire;
        this.commune = commune;
        this.modifieLe = quand;
    }

    void deposer(LocalDate jour, Instant quand) {
        exiger("déposer", Etat.BROUILLON);
        this.dateAppel = jour;
        passer(Etat.DEPOSE, quand);
    }

    void engager(UUID engagement, String par, Instant quand) {
        exiger("engager", Etat.DEPOSE);
        this.engagementId = engagement;
        this.engagePar = par;
        this.engage = montant;
        passer(Etat.ENGAGE, quand);
    }

    void certifier(Montant somme, Instant quand) {
        exiger("certifier", Etat.ENGAGE, Etat.CERTIFIE);
        this.certifie = certifie.plus(somme);
        passer(Etat.CERTIFIE, quand);
    }

    void payer(Montant somme, Instant quand) {
        exiger("payer", Etat.CERTIFIE);
        this.paye = paye.plus(somme);
        passer(paye.equals(engage) ? Etat.PAYE : Etat.CERTIFIE, quand);
    }

    /** Ends a call paid in part; returns what is released. */
    Montant solder(Instant quand) {
        exiger("solder", Etat.CERTIFIE);
        Montant libere = engage.moins(paye);
        this.engage = paye;
        passer(Etat.PAYE, quand);
        return libere;
    }

    /** Gives the call up; returns what is released. */
    Montant annuler(Instant quand) {
        exiger("annuler", Etat.BROUILLON, Etat.DEPOSE, Etat.ENGAGE, Etat.CERTIFIE);
        Montant libere = engage;
        this.engage = Montant.ZERO;
        this.certifie = Montant.ZERO;
        passer(Etat.ANNULE, quand);
        return libere;
    }

    void exiger(String verbe, Etat... admis) {
        if (!List.of(admis).contains(etat)) {
            throw new ConflitDEtat(
                    "etat-incompatible",
                    "L’appel %s est « %s » : on ne peut plus le %s. Rechargez la page."
                            .formatted(reference, etat.libelle(), verbe));
        }
    }

    private void passer(Etat suivant, Instant quand) {
        this.etat = suivant;
        this.modifieLe = quand;
    }

    public @Nullable Long getId() {
        return id;
    }

    public String getReference() {
        return reference;
    }

    public String getConventionReference() {
        return conventionReference;
    }

    public String getProgrammeCode() {
        return programmeCode;
    }

    public Exercice getExercice() {
        return exercice;
    }

    public Exercice getAuTitreDe() {
        return auTitreDe;
    }

    public @Nullable String getDossier() {
        return dossier;
    }

    public String getNature() {
        return nature;
    }

    public Montant getMontant() {
        return montant;
    }

    public String getObjet() {
        return objet;
    }

    public @Nullable String getJustificatif() {
        return justificatif;
    }

    public String getBeneficiaire() {
        return beneficiaire;
    }

    public @Nullable CodeCommune getCommune() {
        return commune;
    }

    public LocalDate getDateAppel() {
        return dateAppel;
    }

    public Etat getEtat() {
        return etat;
    }

    public @Nullable UUID getEngagementId() {
        return engagementId;
    }

    public Montant getEngage() {
        return engage;
    }

    public Montant getCertifie() {
        return certifie;
    }

    public Montant getPaye() {
        return paye;
    }

    public String getAuteur() {
        return auteur;
    }

    public @Nullable String getEngagePar() {
        return engagePar;
    }

    public Instant getModifieLe() {
        return modifieLe;
    }

    public long getVersion() {
        return version;
    }
}
