package fr.actionlogement.convention.bailleurs.echange;

import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An act on a deposited dossier: from which states, to which, by whom. A decision is for the contrôleur or the comité, never
 * for who deposited; any other act is for the gestionnaire.
 *
 * @param libelle French infinitive, as on a button
 * @param fait what the journal says was done
 * @param vers state it leads to
 * @param depuis states it may be done from
 * @param estDecision whether it decides
 * @param estMotive whether a reason must be given
 */
public record RegleDActe<S extends Enum<S>>(
        String libelle, String fait, S vers, Set<S> depuis, boolean estDecision, boolean estMotive) {

    /** Keeps its own copy. */
    public RegleDActe {
        depuis = Set.copyOf(depuis);
    }

    /** Whether it may be done from this state. */
    public boolean part(S statut) {
        return depuis.contains(statut);
    }

    /** Levels that may do it, any being enough. */
    public Set<Niveau> niveaux() {
        return estDecision ? Set.of(Niveau.CONTROLE, Niveau.COMITE) : Set.of(Niveau.GESTION);
    }

    /** The reason given, stripped; refuses that it lacks where one must be given. */
    public String exigerMotif(@Nullable String motif) {
        String raison = motif == null ? "" : motif.strip();
        if (estMotive && raison.isEmpty()) {
            throw RegleNonRespectee.surChamp("motif", "motif-obligatoire", "Expliquez la raison de cet acte.");
        }
        return raison;
    }

    /** Last part of the URL of an act. */
    public static String chemin(Enum<?> acte) {
        return acte.name().toLowerCase(Locale.ROOT);
    }

    /** The act of an URL. */
    public static <A extends Enum<A>> Optional<A> duChemin(Class<A> actes, String chemin) {
        return Arrays.stream(actes.getEnumConstants())
                .filter(a -> chemin(a).equals(chemin))
                .findFirst();
    }
}
