package fr.actionlogement.convention.bailleurs.operation;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.territoire.Departement;
import fr.actionlogement.convention.common.territoire.Zone;
import fr.actionlogement.convention.common.tiers.Siren;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An operation and its financing plan. */
@Entity
@Table(schema = "bailleurs", name = "operation")
class Operation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String reference;
    private String intitule;

    @Column(name = "bailleur_siren")
    private Siren bailleur;

    @Column(name = "commune_code")
    private CodeCommune commune;

    @Column(name = "departement_code")
    private Departement departement;

    @Enumerated(EnumType.STRING)
    private @Nullable Zone zone;

    @Enumerated(EnumType.STRING)
    private NatureDOperation nature;

    private String ligne;

    @Column(name = "cout_centimes")
    private Montant cout;

    @Enumerated(EnumType.STRING)
    private StatutDOperation statut = StatutDOperation.BROUILLON;

    private Instant depuis;
    private LocalDate derniereDate;
    private String creePar;

    /** Null as long as nothing happened: Hibernate's way to read an embedded object without value. */
    @Embedded
    private @Nullable Jalons jalons;

    @ElementCollection
    @CollectionTable(schema = "bailleurs", name = "logements", joinColumns = @JoinColumn(name = "operation_id"))
    private Set<Logements> logements = new HashSet<>();

    @ElementCollection
    @CollectionTable(schema = "bailleurs", name = "typologie", joinColumns = @JoinColumn(name = "operation_id"))
    private Set<Typologie> typologies = new HashSet<>();

    @ElementCollection
    @CollectionTable(schema = "bailleurs", name = "prix_revient", joinColumns = @JoinColumn(name = "operation_id"))
    private Set<Poste> prixDeRevient = new HashSet<>();

    private @Nullable LocalDate chantierPrevuLe;
    private @Nullable LocalDate achevementPrevuLe;

    @OneToMany(mappedBy = "operation", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<Financement> plan = new ArrayList<>();

    @Version
    private Integer version;

    /** For Hibernate. */
    protected Operation() {}

    Operation(String reference, String auteur, Instant maintenant, LocalDate jour) {
        this.reference = reference;
        this.creePar = auteur;
        this.depuis = maintenant;
        this.derniereDate = jour;
    }

    /** Puts what was entered in place; the plan keeps its lines, so that each funder stays unique. */
    void decrire(SaisieDOperation saisie, Situation situation) {
        intitule = saisie.intitule().strip();
        bailleur = saisie.bailleur();
        commune = saisie.commune();
        departement = commune.departement();
        zone = situation.zone();
        ligne = situation.ligne();
        nature = saisie.nature();
        cout = saisie.cout();
        chantierPrevuLe = saisie.calendrier().chantier();
        achevementPrevuLe = saisie.calendrier().achevement();
        Details.remplacer(logements, saisie.logements().stream().map(l -> new Logements(l.produit(), l.nombre())));
        Details.remplacer(
                typologies,
                saisie.logements().stream()
                        .flatMap(l -> l.types().stream().map(type -> new Typologie(l.produit(), type))));
        Details.remplacer(prixDeRevient, saisie.prixDeRevient().stream().map(Poste::new));
        decrirePlan(saisie.plan());
    }

    private void decrirePlan(List<FinancementSaisi> saisi) {
        plan.removeIf(actuel -> saisi.stream().noneMatch(f -> f.financeur() == actuel.getFinanceur()));
        for (FinancementSaisi f : saisi) {
            plan.stream()
                    .filter(actuel -> actuel.getFinanceur() == f.financeur())
                    .findFirst()
                    .ifPresentOrElse(
                            actuel -> actuel.corriger(f.montant()),
                            () -> plan.add(new Financement(this, f.financeur(), f.montant())));
        }
    }

    /** What it would become, beside it: nothing of this is stored. */
    Operation apercu(SaisieDOperation saisie, Situation situation) {
        Operation autre = new Operation(reference, creePar, depuis, derniereDate);
        autre.statut = statut;
        autre.jalons = jalons;
        autre.version = version;
        autre.decrire(saisie, situation);
        return autre;
    }

    /** Moves along the table; the caller has checked that the act may be done. */
    void passer(ActeDOperation acte, String auteur, Instant maintenant, LocalDate date, @Nullable Exercice credits) {
        statut = acte.vers();
        depuis = maintenant;
        derniereDate = date;
        jalons = getJalons().apres(acte, auteur, date, credits);
    }

    /** The zone of the commune on the day of the submission. */
    void situer(@Nullable Zone auDepot) {
        zone = auDepot;
    }

    long nombreDeLogements() {
        return logements.stream().mapToLong(Logements::getNombre).sum();
    }

    public String getReference() {
        return reference;
    }

    public String getIntitule() {
        return intitule;
    }

    public Siren getBailleur() {
        return bailleur;
    }

    public CodeCommune getCommune() {
        return commune;
    }

    public Departement getDepartement() {
        return departement;
    }

    @Nullable
    public Zone getZone() {
        return zone;
    }

    public NatureDOperation getNature() {
        return nature;
    }

    public String getLigne() {
        return ligne;
    }

    public Montant getCout() {
        return cout;
    }

    public StatutDOperation getStatut() {
        return statut;
    }

    public LocalDate getDerniereDate() {
        return derniereDate;
    }

    public String getCreePar() {
        return creePar;
    }

    public Jalons getJalons() {
        return jalons == null ? new Jalons() : jalons;
    }

    public Set<Logements> getLogements() {
        return logements;
    }

    public Set<Typologie> getTypologies() {
        return typologies;
    }

    public Set<Poste> getPrixDeRevient() {
        return prixDeRevient;
    }

    @Nullable
    public LocalDate getChantierPrevuLe() {
        return chantierPrevuLe;
    }

    @Nullable
    public LocalDate getAchevementPrevuLe() {
        return achevementPrevuLe;
    }

    public List<Financement> getPlan() {
        return plan;
    }

    public Integer getVersion() {
        return version;
    }
}
