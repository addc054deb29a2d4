package fr.actionlogement.convention.politiquespubliques.convention;

import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.tiers.Siren;
import fr.actionlogement.convention.common.tiers.Siret;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A convention signed with a body. Only an amendment changes it: its last day here, its amounts in its years. */
@Entity
@DynamicUpdate
@Table(name = "convention", schema = "politiques")
class Convention {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String reference;
    private String programmeCode;
    private String organisme;
    private @Nullable Siren siren;
    private @Nullable Siret siret;
    private @Nullable String rna;
    private @Nullable CodeCommune commune;
    private String objet;
    private @Nullable String acte;
    private LocalDate signeeLe;
    private LocalDate debut;
    private LocalDate fin;
    private String auteur;
    private Instant creeLe;
    private Instant modifieeLe;

    @Version
    private long version;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(
            name = "convention_annee",
            schema = "politiques",
            joinColumns = @JoinColumn(name = "convention_id"))
    @OrderBy("exercice")
    private List<Annee> annees = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Convention() {}

    Convention(String reference, NouvelleConvention acte, String auteur, Instant creeLe) {
        this.reference = reference;
        this.programmeCode = acte.programme();
        this.organisme = acte.organisme();
        this.siren = acte.identifiant();
        this.siret = acte.siret();
        this.rna = acte.rna();
        this.commune = acte.commune();
        this.objet = acte.objet();
        this.acte = acte.acte();
        this.signeeLe = acte.signeeLe();
        this.debut = acte.debut();
        this.fin = acte.fin();
        this.auteur = auteur;
        this.creeLe = creeLe;
        this.modifieeLe = creeLe;
        acte.annees().forEach(annee -> annees.add(new Annee(annee)));
    }

    /** Something of it has changed: its version moves, and who read it before can no longer change it. */
    Convention toucher(Instant quand) {
        this.modifieeLe = quand;
        return this;
    }

    /** An amendment may move the last day of validity. */
    void prolonger(LocalDate nouvelleFin) {
        this.fin = nouvelleFin;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    public @Nullable Long getId() {
        return id;
    }

    public String getReference() {
        return reference;
    }

    public String getProgrammeCode() {
        return programmeCode;
    }

    public String getOrganisme() {
        return organisme;
    }

    public @Nullable Siren getSiren() {
        return siren;
    }

    public @Nullable Siret getSiret() {
        return siret;
    }

    public @Nullable String getRna() {
        return rna;
    }

    public @Nullable CodeCommune getCommune() {
        return commune;
    }

    public String getObjet() {
        return objet;
    }

    public @Nullable String getActe() {
        return acte;
    }

    public LocalDate getSigneeLe() {
        return signeeLe;
    }

    public LocalDate getDebut() {
        return debut;
    }

    public LocalDate getFin() {
        return fin;
    }

    public String getAuteur() {
        return auteur;
    }

    public Instant getCreeLe() {
        return creeLe;
    }

    public long getVersion() {
        return version;
    }

    public List<Annee> getAnnees() {
        return annees;
    }
}
