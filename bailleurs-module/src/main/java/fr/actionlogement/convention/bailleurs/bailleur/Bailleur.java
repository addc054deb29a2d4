package fr.actionlogement.convention.bailleurs.bailleur;

import fr.actionlogement.convention.common.territoire.Departement;
import fr.actionlogement.convention.common.tiers.Siren;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A landlord of the register. */
@Entity
@Table(schema = "bailleurs", name = "bailleur")
class Bailleur {

    @Id
    @Column(name = "siren")
    private String siren;

    private String nom;

    @Enumerated(EnumType.STRING)
    private CategorieDeBailleur categorie;

    private boolean groupeActionLogement;

    @Column(name = "departement_code")
    private Departement departement;

    private @Nullable Siren absorbePar;

    private String creePar;

    @Version
    private Integer version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway")
    protected Bailleur() {}

    @SuppressWarnings("NullAway")
    Bailleur(Siren siren, String auteur) {
        this.siren = siren.numero();
        this.creePar = auteur;
    }

    void decrire(SaisieDeBailleur saisie) {
        nom = saisie.nom().strip();
        categorie = saisie.categorie();
        groupeActionLogement = saisie.groupeActionLogement();
        departement = saisie.departement();
    }

    public Siren getSiren() {
        return new Siren(siren);
    }

    public String getNom() {
        return nom;
    }

    public CategorieDeBailleur getCategorie() {
        return categorie;
    }

    public boolean isGroupeActionLogement() {
        return groupeActionLogement;
    }

    public Departement getDepartement() {
        return departement;
    }

    @Nullable
    public Siren getAbsorbePar() {
        return absorbePar;
    }

    public String getCreePar() {
        return creePar;
    }

    public Integer getVersion() {
        return version;
    }
}
