package fr.actionlogement.convention.salaries.eligibilite;

import fr.actionlogement.convention.salaries.bareme.Parametre;
import fr.actionlogement.convention.salaries.bareme.Unite;
import java.time.LocalDate;
import java.util.List;

/** The French of the explanations; written without formatters, which would cost more than the rules themselves. */
final class Phrases {

    private static final List<String> MOIS = List.of(
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre");

    private Phrases() {}

    /** {@code 1er juin 2025}. */
    static String jour(LocalDate jour) {
        String quantieme = jour.getDayOfMonth() == 1 ? "1er" : String.valueOf(jour.getDayOfMonth());
        return quantieme + "\u00a0" + MOIS.get(jour.getMonthValue() - 1) + " " + jour.getYear();
    }

    /** The rule, its value and its dates. */
    static String regle(Parametre regle) {
        String valeur = regle.unite() == Unite.OUI ? "" : "\u00a0: " + regle.enTexte();
        String jusque = regle.valideAu() == null ? "" : " et jusqu’au " + jour(regle.valideAu());
        return regle.libelle() + valeur + ", depuis le " + jour(regle.valideDu()) + jusque;
    }

    static String mois(int nombre) {
        return nombre + "\u00a0mois";
    }

    static String ans(int nombre) {
        return nombre + (nombre < 2 ? "\u00a0an" : "\u00a0ans");
    }

    static String ouiNon(boolean oui) {
        return oui ? "Oui" : "Non";
    }
}
