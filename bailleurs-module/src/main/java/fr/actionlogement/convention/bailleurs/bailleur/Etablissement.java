package fr.actionlogement.convention.bailleurs.bailleur;

import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.tiers.Siren;
import fr.actionlogement.convention.common.tiers.Siret;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An establishment of a landlord. */
@Entity
@Table(schema = "bailleurs", name = "etablissement")
class Etablissement {

    @Id
    private String siret;

    @Column(name = "bailleur_siren")
    private Siren bailleur;

    private String libelle;
    private boolean siege;
    private String adresse;

    @Column(name = "commune_code")
    private CodeCommune commune;

    private @Nullable LocalDate fermeLe;
    private String creePar;

    @Version
    private Integer version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway")
    protected Etablissement() {}

    @SuppressWarnings("NullAway")
    Etablissement(Siret siret, String auteur) {
        this.siret = siret.numero();
        this.bailleur = siret.siren();
        this.creePar = auteur;
    }

    void decrire(SaisieDEtablissement saisie) {
        libelle = saisie.libelle().strip();
        siege = saisie.estSiege();
        adresse = saisie.adresse().strip();
        commune = saisie.commune();
        fermeLe = saisie.fermeLe();
    }

    public Siret getSiret() {
        return new Siret(siret);
    }

    public Siren getBailleur() {
        return bailleur;
    }

    public String getLibelle() {
        return libelle;
    }

    public boolean isSiege() {
        return siege;
    }

    public String getAdresse() {
        return adresse;
    }

    public CodeCommune getCommune() {
        return commune;
    }

    @Nullable
    public LocalDate getFermeLe() {
        return fermeLe;
    }

    public String getCreePar() {
        return creePar;
    }

    public Integer getVersion() {
        return version;
    }
}
