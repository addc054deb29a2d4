package fr.actionlogement.convention.politiquespubliques.programme;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.Immutable;

/** A programme of the founding document. Read only: a programme comes and changes by a migration, with its source. */
@Entity
@Immutable
@Table(name = "programme", schema = "politiques")
class Programme {

    @Id
    private String code;

    private int ordre;
    private String libelle;
    private String organisme;
    private String ligne;
    private int premierExercice;
    private int dernierExercice;
    private String article;
    private String objet;
    private String source;
    private boolean exigeDroit;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(
            name = "programme_nature",
            schema = "politiques",
            joinColumns = @JoinColumn(name = "programme_code"))
    @Column(name = "nature")
    private List<String> natures;

    @SuppressWarnings("NullAway.Init")
    protected Programme() {}

    public String getCode() {
        return code;
    }

    public int getOrdre() {
        return ordre;
    }

    public String getLibelle() {
        return libelle;
    }

    public String getOrganisme() {
        return organisme;
    }

    public String getLigne() {
        return ligne;
    }

    public int getPremierExercice() {
        return premierExercice;
    }

    public int getDernierExercice() {
        return dernierExercice;
    }

    public String getArticle() {
        return article;
    }

    public String getObjet() {
        return objet;
    }

    public String getSource() {
        return source;
    }

    public boolean isExigeDroit() {
        return exigeDroit;
    }

    public List<String> getNatures() {
        return natures;
    }
}
