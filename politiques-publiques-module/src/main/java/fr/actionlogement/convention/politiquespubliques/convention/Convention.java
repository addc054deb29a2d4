package fr.actionlogement.convention.politiquespubliques.convention;

import fr.actionlogement.convention.common.tiers.Siren;
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
import org.jspecify.annotations.Nullable;

/** A convention signed with a body; written once. */
@Entity
@Table(name = "convention", schema = "politiques")
class Convention {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String reference;
    private String programmeCode;
    private String organisme;
    private @Nullable Siren siren;
    private String objet;
    private LocalDate signeeLe;
    private LocalDate debut;
    private LocalDate fin;
    private String auteur;
    private Instant creeLe;

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
        this.siren = acte.siren();
        this.objet = acte.objet();
        this.signeeLe = acte.signeeLe();
        this.debut = acte.debut();
        this.fin = acte.fin();
        this.auteur = auteur;
        this.creeLe = creeLe;
        acte.annees().forEach(annee -> annees.add(new Annee(annee)));
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

    public String getObjet() {
        return objet;
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

    public List<Annee> getAnnees() {
        return annees;
    }
}
