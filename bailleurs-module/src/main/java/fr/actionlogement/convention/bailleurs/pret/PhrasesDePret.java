package fr.actionlogement.convention.bailleurs.pret;

import fr.actionlogement.convention.common.montant.Taux;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The conditions of a loan in a few French words. */
final class PhrasesDePret {

    private PhrasesDePret() {}

    static String taux(ConditionsDePret c) {
        if (c.indice() == null) {
            return c.taux().enTexte() + " fixe";
        }
        long marge = c.taux().millioniemes();
        String ecart = marge == 0 ? "" : (marge < 0 ? " moins " : " plus ") + new Taux(Math.abs(marge)).enTexte();
        return nom(c.indice()) + ecart + ", au moins " + c.plancher().enTexte();
    }

    static String duree(ConditionsDePret c) {
        return c.echeances()
                + (c.echeances() == 1 ? " échéance " : " échéances ")
                + switch (c.periodicite()) {
                    case MENSUELLE -> "mensuelle";
                    case TRIMESTRIELLE -> "trimestrielle";
                    case ANNUELLE -> "annuelle";
                }
                + (c.echeances() == 1 ? "" : "s");
    }

    /** {@code LIVRET_A} is Livret A. */
    private static String nom(String indice) {
        return Arrays.stream(indice.split("_"))
                .map(mot -> mot.length() == 1
                        ? mot
                        : mot.charAt(0) + mot.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }
}
