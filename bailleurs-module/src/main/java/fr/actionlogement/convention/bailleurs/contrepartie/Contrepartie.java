package fr.actionlogement.convention.bailleurs.contrepartie;

import fr.actionlogement.convention.common.territoire.Departement;
import fr.actionlogement.convention.common.tiers.Siren;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The reservation rights of an operation; the totals of the table are the database's own. */
@Entity
@Table(schema = "bailleurs", name = "contrepartie")
class Contrepartie {

    @Id
    @Column(name = "operation_reference")
    private String operation;

    @Column(name = "departement_code")
    private Departement departement;

    @Column(name = "titulaire_siren")
    private Siren titulaire;

    @Enumerated(EnumType.STRING)
    private ModeDeReservation mode;

    private int nombre;
    private int prioritaires;

    @Column(name = "duree_ans")
    private short dureeAns;

    @Enumerated(EnumType.STRING)
    private EtatDeContrepartie etat = EtatDeContrepartie.NEGOCIE;

    private String negociePar;
    private @Nullable String ouvertPar;
    private @Nullable LocalDate ouvertLe;

    @Column(name = "jusqu_au")
    private @Nullable LocalDate jusquAu;

    private @Nullable LocalDate retireLe;
    private Instant majLe;

    @OneToMany(mappedBy = "contrepartie", cascade = CascadeType.ALL)
    @OrderBy("annee")
    private List<AnneeDeContrepartie> annees = new ArrayList<>();

    @OneToMany(mappedBy = "contrepartie", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<Cession> cessions = new ArrayList<>();

    @Version
    private Integer version;

    /** For Hibernate. */
    protected Contrepartie() {}

    Contrepartie(String operation) {
        this.operation = operation;
    }

    void negocier(
            SaisieDeContrepartie saisie, Departement departement, Siren titulaire, String auteur, Instant instant) {
        this.departement = departement;
        this.titulaire = titulaire;
        mode = saisie.mode();
        nombre = saisie.nombre();
        prioritaires = saisie.prioritaires();
        dureeAns = saisie.dureeAns().shortValue();
        negociePar = auteur;
        majLe = instant;
    }

    void ouvrir(String auteur, LocalDate jour, Siren proprietaire, Instant instant) {
        titulaire = proprietaire;
        etat = EtatDeContrepartie.OUVERT;
        ouvertPar = auteur;
        ouvertLe = jour;
        jusquAu = jour.plusYears(dureeAns).minusDays(1);
        majLe = instant;
    }

    void retirer(LocalDate jour, Instant instant) {
        etat = EtatDeContrepartie.RETIRE;
        retireLe = jour;
        majLe = instant;
    }

    void constater(int annee, AnneeSaisie saisie, Instant instant) {
        annees.stream()
                .filter(a -> a.getAnnee() == annee)
                .findFirst()
                .orElseGet(() -> {
                    AnneeDeContrepartie nouvelle = new AnneeDeContrepartie(this, annee);
                    annees.add(nouvelle);
                    return nouvelle;
                })
                .constater(saisie);
        majLe = instant;
    }

    void ceder(CessionSaisie saisie, String auteur, Instant instant) {
        cessions.add(new Cession(this, titulaire, saisie, auteur));
        titulaire = saisie.acquereur();
        majLe = instant;
    }

    public String getOperation() {
        return operation;
    }

    public Departement getDepartement() {
        return departement;
    }

    public Siren getTitulaire() {
        return titulaire;
    }

    public ModeDeReservation getMode() {
        return mode;
    }

    public int getNombre() {
        return nombre;
    }

    public int getPrioritaires() {
        return prioritaires;
    }

    public int getDureeAns() {
        return dureeAns;
    }

    public EtatDeContrepartie getEtat() {
        return etat;
    }

    public String getNegociePar() {
        return negociePar;
    }

    public @Nullable String getOuvertPar() {
        return ouvertPar;
    }

    public @Nullable LocalDate getOuvertLe() {
        return ouvertLe;
    }

    public @Nullable LocalDate getJusquAu() {
        return jusquAu;
    }

    public @Nullable LocalDate getRetireLe() {
        return retireLe;
    }

    public List<AnneeDeContrepartie> getAnnees() {
        return annees;
    }

    public List<Cession> getCessions() {
        return cessions;
    }

    public int getMisADisposition() {
        return annees.stream().mapToInt(AnneeDeContrepartie::getMisADisposition).sum();
    }

    public int getUtilises() {
        return annees.stream().mapToInt(AnneeDeContrepartie::getUtilises).sum();
    }

    public int getAttributionsPrioritaires() {
        return annees.stream()
                .mapToInt(AnneeDeContrepartie::getAttributionsPrioritaires)
                .sum();
    }

    public Integer getVersion() {
        return version;
    }
}
