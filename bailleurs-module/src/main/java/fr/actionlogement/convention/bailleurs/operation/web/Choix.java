package fr.actionlogement.convention.bailleurs.operation.web;

import fr.actionlogement.convention.bailleurs.operation.NatureDOperation;
import fr.actionlogement.convention.bailleurs.operation.StatutDOperation;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The choices of the lists of a form: value to French label. */
final class Choix {

    private Choix() {}

    static Map<String, String> natures() {
        Map<String, String> choix = new LinkedHashMap<>();
        Arrays.stream(NatureDOperation.values()).forEach(n -> choix.put(n.name(), n.libelle()));
        return choix;
    }

    static Map<String, String> statuts() {
        Map<String, String> choix = new LinkedHashMap<>();
        Arrays.stream(StatutDOperation.values()).forEach(s -> choix.put(s.name(), s.libelle()));
        return choix;
    }

    static Map<String, String> lignes() {
        Map<String, String> choix = new LinkedHashMap<>();
        choix.put("BAI-PRODUCTION", "Production de logements");
        choix.put("BAI-OUTRE-MER", "Habitat outre-mer");
        return choix;
    }

    static String noms(List<StatutDOperation> statuts) {
        return String.join(",", statuts.stream().map(Enum::name).toList());
    }
}
