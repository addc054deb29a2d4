package fr.actionlogement.convention.bailleurs.bailleur;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** How to reach a service of a landlord. */
@Entity
@Table(schema = "bailleurs", name = "contact")
class Contact {

    @EmbeddedId
    private CleDeContact cle;

    private String service;
    private @Nullable String courriel;
    private @Nullable String telephone;

    @Version
    private Integer version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway")
    protected Contact() {}

    @SuppressWarnings("NullAway")
    Contact(CleDeContact cle) {
        this.cle = cle;
    }

    void decrire(SaisieDeContact saisie) {
        service = saisie.service().strip();
        courriel = saisie.courrielSeul();
        telephone = saisie.telephoneSeul();
    }

    public FonctionDeContact getFonction() {
        return cle.fonction();
    }

    public String getService() {
        return service;
    }

    @Nullable
    public String getCourriel() {
        return courriel;
    }

    @Nullable
    public String getTelephone() {
        return telephone;
    }

    public Integer getVersion() {
        return version;
    }
}
