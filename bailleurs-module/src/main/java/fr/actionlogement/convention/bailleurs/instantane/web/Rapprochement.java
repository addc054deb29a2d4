package fr.actionlogement.convention.bailleurs.instantane.web;

import fr.actionlogement.convention.bailleurs.instantane.Instantane;
import fr.actionlogement.convention.bailleurs.operation.Champ;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A field through the phases.
 *
 * @param valeurs one per snapshot, empty where the field is not there
 */
record Rapprochement(String rubrique, String libelle, List<String> valeurs) {

    /** Whether the value of this phase is not that of the phase before. */
    public boolean change(int rang) {
        return rang > 0 && !valeurs.get(rang).equals(valeurs.get(rang - 1));
    }

    /** Whether any phase changed it. */
    public boolean change() {
        return valeurs.stream().distinct().count() > 1;
    }

    /** Every field of every snapshot, in the order in which they appear. */
    static List<Rapprochement> de(List<Instantane> figes) {
        Map<String, Rapprochement> lignes = new LinkedHashMap<>();
        for (int rang = 0; rang < figes.size(); rang++) {
            for (Champ champ : figes.get(rang).champs()) {
                lignes.computeIfAbsent(
                                champ.rubrique() + '\n' + champ.libelle(),
                                cle -> new Rapprochement(champ.rubrique(), champ.libelle(), vides(figes.size())))
                        .valeurs()
                        .set(rang, champ.valeur());
            }
        }
        return List.copyOf(lignes.values());
    }

    private static List<String> vides(int nombre) {
        List<String> vides = new ArrayList<>();
        for (int i = 0; i < nombre; i++) {
            vides.add("");
        }
        return vides;
    }
}
