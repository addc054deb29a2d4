package fr.actionlogement.convention.politiquespubliques.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A published fact about a programme, with its source. Read only. */
@Entity
@Immutable
@Table(name = "fait_publie", schema = "politiques")
class FaitPublie {

    @Id
    private long id;

    private String programmeCode;
    private int ordre;
    private String libelle;
    private String valeur;
    private String source;

    @SuppressWarnings("NullAway.Init")
    protected FaitPublie() {}

    public String getLibelle() {
        return libelle;
    }

    public String getValeur() {
        return valeur;
    }

    public String getSource() {
        return source;
    }
}
