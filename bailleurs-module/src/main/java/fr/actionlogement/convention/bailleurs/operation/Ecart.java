package fr.actionlogement.convention.bailleurs.operation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A field that differs between two states of an operation.
 *
 * @param avant null when the field was not there
 * @param apres null when the field is no longer there
 */
public record Ecart(
        String rubrique,
        String libelle,
        @Nullable String avant,
        @Nullable String apres) {

    /** What differs, in the order of the fields after, then what disappeared. */
    public static List<Ecart> entre(List<Champ> avant, List<Champ> apres) {
        Map<String, Champ> anciens = new LinkedHashMap<>();
        avant.forEach(champ -> anciens.put(cle(champ), champ));
        List<Ecart> ecarts = new ArrayList<>();
        for (Champ champ : apres) {
            Champ ancien = anciens.remove(cle(champ));
            if (ancien == null) {
                ecarts.add(new Ecart(champ.rubrique(), champ.libelle(), null, champ.valeur()));
            } else if (!ancien.valeur().equals(champ.valeur())) {
                ecarts.add(new Ecart(champ.rubrique(), champ.libelle(), ancien.valeur(), champ.valeur()));
            }
        }
        anciens.values()
                .forEach(champ -> ecarts.add(new Ecart(champ.rubrique(), champ.libelle(), champ.valeur(), null)));
        return List.copyOf(ecarts);
    }

    private static String cle(Champ champ) {
        return champ.rubrique() + '\n' + champ.libelle();
    }
}
