package fr.actionlogement.convention.salaries.eligibilite;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.salaries.bareme.BaremeDuJour;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts monthly resources as the rules of a day do: each kind for its share. */
final class CompteDesRessources {

    /** Kinds that the rules name; {@code profil} of {@code RESSOURCE_COMPTEE}. */
    enum Nature {
        SALAIRES("salaires"),
        BOURSE("bourse"),
        CHOMAGE("chomage"),
        PENSIONS("pensions"),
        INDEMNITES("indemnites"),
        PRESTATIONS("prestations"),
        INDEPENDANT("independant"),
        AIDE_LOGEMENT("aideAuLogement");

        private final String champ;

        Nature(String champ) {
            this.champ = champ;
        }

        String champ() {
            return champ;
        }
    }

    private CompteDesRessources() {}

    static Map<Nature, Montant> parNature(Ressources r) {
        Map<Nature, Montant> connues = new EnumMap<>(Nature.class);
        mettre(connues, Nature.SALAIRES, r.salaires());
        mettre(connues, Nature.BOURSE, r.bourse());
        mettre(connues, Nature.CHOMAGE, r.chomage());
        mettre(connues, Nature.PENSIONS, r.pensions());
        mettre(connues, Nature.INDEMNITES, r.indemnites());
        mettre(connues, Nature.PRESTATIONS, r.prestations());
        mettre(connues, Nature.INDEPENDANT, r.independant());
        mettre(connues, Nature.AIDE_LOGEMENT, r.aideAuLogement());
        return connues;
    }

    private static void mettre(Map<Nature, Montant> connues, Nature nature, @Nullable Montant montant) {
        if (montant != null) {
            connues.put(nature, montant);
        }
    }

    /** The sum that counts; null when nothing was said. */
    static @Nullable Montant total(Ressources r, BaremeDuJour bareme) {
        if (r.estInconnu()) {
            return null;
        }
        Montant total = Montant.ZERO;
        for (Map.Entry<Nature, Montant> une : parNature(r).entrySet()) {
            total = total.plus(
                    bareme.parametre("RESSOURCE_COMPTEE", une.getKey().name())
                            .map(part -> une.getValue().appliquer(part.taux(), RoundingMode.HALF_UP))
                            .orElse(Montant.ZERO));
        }
        return total;
    }
}
