package fr.actionlogement.convention.politiquespubliques.convention;

import fr.actionlogement.convention.common.web.ConflitDEtat;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

/** A signed amendment to a convention: proposed by one person, decided by another. */
@Entity
@Table(name = "avenant", schema = "politiques")
class Avenant {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long conventionId;
    private int numero;
    private String objet;
    private String acte;
    private LocalDate signeLe;
    private LocalDate effet;
    private @Nullable LocalDate fin;

    @Enumerated(EnumType.STRING)
    private EtatDAvenant etat = EtatDAvenant.PROPOSE;

    private String auteur;
    private Instant proposeLe;
    private @Nullable String decidePar;
    private @Nullable Instant decideLe;
    private @Nullable String motif;

    @Version
    private long version;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "avenant_annee", schema = "politiques", joinColumns = @JoinColumn(name = "avenant_id"))
    @OrderBy("exercice")
    private List<Variation> variations = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Avenant() {}

    Avenant(long conventionId, int numero, NouvelAvenant avenant, String auteur, Instant quand) {
        this.conventionId = conventionId;
        this.numero = numero;
        this.objet = avenant.objet().strip();
        this.acte = avenant.acte().strip();
        this.signeLe = avenant.signeLe();
        this.effet = avenant.effet();
        this.fin = avenant.fin();
        this.auteur = auteur;
        this.proposeLe = quand;
        avenant.variations().forEach(annee -> variations.add(new Variation(annee)));
    }

    void decider(EtatDAvenant issue, @Nullable String pourquoi, String par, Instant quand) {
        if (etat != EtatDAvenant.PROPOSE) {
            throw new ConflitDEtat(
                    "avenant-decide", "L’avenant n° %d est déjà décidé : rechargez la page.".formatted(numero));
        }
        this.etat = issue;
        this.motif = pourquoi;
        this.decidePar = par;
        this.decideLe = quand;
    }

    public int getNumero() {
        return numero;
    }

    public long getConventionId() {
        return conventionId;
    }

    public String getObjet() {
        return objet;
    }

    public String getActe() {
        return acte;
    }

    public LocalDate getSigneLe() {
        return signeLe;
    }

    public LocalDate getEffet() {
        return effet;
    }

    public @Nullable LocalDate getFin() {
        return fin;
    }

    public EtatDAvenant getEtat() {
        return etat;
    }

    public String getAuteur() {
        return auteur;
    }

    public Instant getProposeLe() {
        return proposeLe;
    }

    public @Nullable String getDecidePar() {
        return decidePar;
    }

    public @Nullable Instant getDecideLe() {
        return decideLe;
    }

    public @Nullable String getMotif() {
        return motif;
    }

    public List<Variation> getVariations() {
        return variations;
    }
}
