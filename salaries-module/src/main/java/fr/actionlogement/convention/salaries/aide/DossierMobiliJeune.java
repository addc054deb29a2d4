package fr.actionlogement.convention.salaries.aide;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.tiers.Siren;
import fr.actionlogement.convention.salaries.eligibilite.Avis;
import fr.actionlogement.convention.salaries.eligibilite.Occupation;
import fr.actionlogement.convention.salaries.eligibilite.Secteur;
import fr.actionlogement.convention.salaries.eligibilite.TypeDeContrat;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a Mobili-Jeune file holds beside the aid: the situation declared, the frozen rules, the explained criteria. */
@Entity
@Table(name = "mobili_jeune", schema = "salaries")
class DossierMobiliJeune {

    @Id
    @Column(name = "aide_id")
    private Long aideId;

    @Enumerated(EnumType.STRING)
    @Column(name = "type_contrat")
    private @Nullable TypeDeContrat typeContrat;

    @Column(name = "debut_contrat")
    private @Nullable LocalDate debutContrat;

    @Column(name = "fin_contrat")
    private @Nullable LocalDate finContrat;

    @Enumerated(EnumType.STRING)
    private @Nullable Secteur secteur;

    private @Nullable Siren employeur;

    @Column(name = "remuneration_centimes")
    private @Nullable Montant remuneration;

    @Enumerated(EnumType.STRING)
    private @Nullable Occupation occupation;

    @Column(name = "entree_logement")
    private @Nullable LocalDate entreeLogement;

    @Column(name = "loyer_centimes")
    private @Nullable Montant loyer;

    @Column(name = "aide_logement_centimes")
    private @Nullable Montant aideAuLogement;

    @Column(name = "distance_km")
    private @Nullable Integer distanceKm;

    @Column(name = "trajet_minutes")
    private @Nullable Integer trajetMinutes;

    @Column(name = "double_loyer")
    private @Nullable Boolean doubleLoyer;

    @Enumerated(EnumType.STRING)
    private Periodicite periodicite = Periodicite.TRIMESTRE;

    @Column(name = "depose_le")
    private @Nullable LocalDate deposeLe;

    private Integer[] baremes = {};
    private @Nullable String avis;

    @Column(name = "mensualite_centimes")
    private @Nullable Montant mensualite;

    private @Nullable Integer mensualites;
    private @Nullable String motif;

    @SuppressWarnings("NullAway.Init")
    protected DossierMobiliJeune() {}

    DossierMobiliJeune(long aideId, DemandeMobiliJeune demande) {
        this.aideId = aideId;
        saisir(demande);
    }

    final void saisir(DemandeMobiliJeune d) {
        typeContrat = d.typeContrat();
        debutContrat = d.debutContrat();
        finContrat = d.finContrat();
        secteur = d.secteur();
        employeur = d.employeur();
        remuneration = d.remuneration();
        occupation = d.occupation();
        entreeLogement = d.entreeLogement();
        loyer = d.loyer();
        aideAuLogement = d.aideAuLogement();
        distanceKm = d.distanceKm();
        trajetMinutes = d.trajetMinutes();
        doubleLoyer = d.doubleLoyer();
        periodicite = d.periodicite();
    }

    /** Freezes the version of the rules on the day of the complete request. */
    void figer(LocalDate jour, Avis rendu, String texte) {
        deposeLe = jour;
        baremes = rendu.baremes().toArray(Integer[]::new);
        instruire(rendu, texte);
    }

    void instruire(Avis rendu, String texte) {
        avis = texte;
        mensualite = rendu.offre().mensualite();
        mensualites = rendu.offre().mensualites();
    }

    void motiver(String pourquoi) {
        motif = pourquoi;
    }

    List<Integer> figes() {
        return Arrays.asList(baremes);
    }

    public Long getAideId() {
        return aideId;
    }

    public @Nullable TypeDeContrat getTypeContrat() {
        return typeContrat;
    }

    public @Nullable LocalDate getDebutContrat() {
        return debutContrat;
    }

    public @Nullable LocalDate getFinContrat() {
        return finContrat;
    }

    public @Nullable Secteur getSecteur() {
        return secteur;
    }

    public @Nullable Siren getEmployeur() {
        return employeur;
    }

    public @Nullable Montant getRemuneration() {
        return remuneration;
    }

    public @Nullable Occupation getOccupation() {
        return occupation;
    }

    public @Nullable LocalDate getEntreeLogement() {
        return entreeLogement;
    }

    public @Nullable Montant getLoyer() {
        return loyer;
    }

    public @Nullable Montant getAideAuLogement() {
        return aideAuLogement;
    }

    public @Nullable Integer getDistanceKm() {
        return distanceKm;
    }

    public @Nullable Integer getTrajetMinutes() {
        return trajetMinutes;
    }

    public @Nullable Boolean getDoubleLoyer() {
        return doubleLoyer;
    }

    public Periodicite getPeriodicite() {
        return periodicite;
    }

    public @Nullable LocalDate getDeposeLe() {
        return deposeLe;
    }

    public @Nullable String getAvis() {
        return avis;
    }

    public @Nullable Montant getMensualite() {
        return mensualite;
    }

    public @Nullable Integer getMensualites() {
        return mensualites;
    }

    public @Nullable String getMotif() {
        return motif;
    }
}
