package fr.actionlogement.convention.common.importation;

import fr.actionlogement.convention.common.securite.Niveau;
import java.util.List;
import java.util.Set;

/**
 * What users see of a kind of import, and who may use it.
 *
 * @param code kebab-case, unique in the product; part of URLs
 * @param libelle French name, for instance {@code Dotations annuelles}
 * @param presentation one French sentence: what the file holds, what applying it does
 * @param axe code of the axis whose rights count, {@code common} when it belongs to none
 * @param depot levels that may deposit and simulate a file
 * @param application levels that may apply and undo a lot
 * @param quatreYeux whether the person who applies must not be the one who deposited
 * @param enBloc whether the file is applied whole or not at all: a single reject forbids its application, a single refusal
 *     takes everything back; at most 1 000 rows
 * @param colonnes columns of the file, in the order of the template
 */
public record Descriptif(
        String code,
        String libelle,
        String presentation,
        String axe,
        Set<Niveau> depot,
        Set<Niveau> application,
        boolean quatreYeux,
        boolean enBloc,
        List<Colonne<?>> colonnes) {

    /** Keeps its own copies. */
    public Descriptif {
        depot = Set.copyOf(depot);
        application = Set.copyOf(application);
        colonnes = List.copyOf(colonnes);
    }
}
