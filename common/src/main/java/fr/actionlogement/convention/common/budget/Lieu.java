package fr.actionlogement.convention.common.budget;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.actionlogement.convention.common.territoire.CodeIllisible;
import fr.actionlogement.convention.common.territoire.Departement;
import org.jspecify.annotations.Nullable;

/**
 * Where money goes: a département, or nowhere in particular.
 *
 * @param departement null for what is not located
 */
public record Lieu(@Nullable Departement departement) {

    /** What addresses call the money that is not located. */
    public static final String NON_LOCALISE = "non-localise";

    /**
     * Reads a code, spaces around and case ignored.
     *
     * @throws CodeIllisible when it is neither a département nor {@value #NON_LOCALISE}
     */
    public static Lieu lire(String texte) {
        return new Lieu(texte.strip().equals(NON_LOCALISE) ? null : Departement.lire(texte));
    }

    /** As the books keep it: the département's code, empty when there is none. */
    public String cle() {
        return departement == null ? "" : departement.code();
    }

    /** As addresses say it. */
    @JsonValue
    @Override
    public String toString() {
        return departement == null ? NON_LOCALISE : departement.code();
    }
}
