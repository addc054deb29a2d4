package fr.actionlogement.convention.salaries.aide;

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
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An aid, whatever its product: its state, its money, its commitment. It knows its person by a pseudonym. */
@Entity
@Table(name = "aide", schema = "salaries")
class Aide {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private String reference;
    private String produit;

    @Enumerated(EnumType.STRING)
    private Etat etat;

    @Enumerated(EnumType.STRING)
    private Origine origine;

    private int nombre = 1;
    private @Nullable Exercice exercice;

    @Column(name = "demande_le")
    private LocalDate demandeLe;

    @Column(name = "accorde_le")
    private @Nullable LocalDate accordeLe;

    @Column(name = "montant_centimes")
    private Montant montant = Montant.ZERO;

    @Column(name = "verse_centimes")
    private Montant verse = Montant.ZERO;

    @Column(name = "engagement_id")
    private @Nullable UUID engagementId;

    @Column(name = "personne_id")
    private @Nullable UUID personneId;

    private boolean service;
    private @Nullable CodeCommune commune;
    private @Nullable String partenaire;

    @Column(name = "reference_partenaire")
    private @Nullable String referencePartenaire;

    @Column(name = "saisi_par")
    private String saisiPar;

    @Column(name = "accorde_par")
    private @Nullable String accordePar;

    @Column(name = "maj_le")
    private Instant majLe;

    @SuppressWarnings("NullAway.Init")
    protected Aide() {}

    Aide(
            String reference,
            String produit,
            UUID personne,
            CodeCommune commune,
            LocalDate jour,
            String auteur,
            Instant t) {
        this.reference = reference;
        this.produit = produit;
        this.personneId = personne;
        this.commune = commune;
        this.demandeLe = jour;
        this.saisiPar = auteur;
        this.majLe = t;
        this.etat = Etat.BROUILLON;
        this.origine = Origine.DOSSIER;
    }

    /** Refuses the act unless the file is in one of these states. */
    void exiger(String acte, Etat... attendus) {
        if (!Arrays.asList(attendus).contains(etat)) {
            String admis = Arrays.stream(attendus).map(Etat::libelle).collect(Collectors.joining(" ou "));
            throw new ConflitDEtat(
                    "transition-impossible",
                    "L’aide %s est à l’état « %s » : %s demande l’état « %s ». Rechargez le dossier."
                            .formatted(reference, etat.libelle(), acte, admis));
        }
    }

    /** Refuses the act when the reader saw an older version. */
    void exigerVersion(@Nullable Integer lue) {
        if (lue != null && lue != version) {
            throw new ConflitDEtat(
                    "version-perimee",
                    "L’aide %s a changé depuis votre lecture. Rechargez le dossier avant d’agir.".formatted(reference));
        }
    }

    void passer(Etat vers, Instant quand) {
        this.etat = vers;
        this.majLe = quand;
    }

    void deposer(LocalDate jour, Instant quand) {
        this.demandeLe = jour;
        passer(Etat.DEPOSE, quand);
    }

    void situer(CodeCommune nouvelle, UUID personne, Instant quand) {
        this.commune = nouvelle;
        this.personneId = personne;
        this.majLe = quand;
    }

    void accorder(Montant total, Exercice annee, UUID engagement, LocalDate jour, String auteur, Instant quand) {
        this.montant = total;
        this.exercice = annee;
        this.engagementId = engagement;
        this.accordeLe = jour;
        this.accordePar = auteur;
        passer(Etat.ACCORDE, quand);
    }

    /** A service is given without money. */
    void rendre(LocalDate jour, String auteur, Instant quand) {
        this.service = true;
        this.accordeLe = jour;
        this.accordePar = auteur;
        passer(Etat.ACCORDE, quand);
    }

    void verser(Montant somme, Instant quand) {
        this.verse = verse.plus(somme);
        this.majLe = quand;
    }

    Montant resteAVerser() {
        return montant.moins(verse);
    }

    long cle() {
        return Objects.requireNonNull(id, "aide non enregistrée");
    }

    public @Nullable Long getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public String getReference() {
        return reference;
    }

    public String getProduit() {
        return produit;
    }

    public Etat getEtat() {
        return etat;
    }

    public Origine getOrigine() {
        return origine;
    }

    public int getNombre() {
        return nombre;
    }

    public @Nullable Exercice getExercice() {
        return exercice;
    }

    public LocalDate getDemandeLe() {
        return demandeLe;
    }

    public @Nullable LocalDate getAccordeLe() {
        return accordeLe;
    }

    public Montant getMontant() {
        return montant;
    }

    public Montant getVerse() {
        return verse;
    }

    public @Nullable UUID getEngagementId() {
        return engagementId;
    }

    public @Nullable UUID getPersonneId() {
        return personneId;
    }

    public @Nullable CodeCommune getCommune() {
        return commune;
    }

    public @Nullable String getPartenaire() {
        return partenaire;
    }

    public @Nullable String getReferencePartenaire() {
        return referencePartenaire;
    }

    public String getSaisiPar() {
        return saisiPar;
    }

    public @Nullable String getAccordePar() {
        return accordePar;
    }
}
