package fr.actionlogement.convention.salaries.eligibilite;

import fr.actionlogement.convention.salaries.bareme.Parametre;
import fr.actionlogement.convention.salaries.bareme.Unite;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The French of the explanations. */
final class Phrases {

    private static final DateTimeFormatter MOIS = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRANCE);

    private Phrases() {}

    /** {@code 1er juin 2025}. */
    static String jour(LocalDate jour) {
        String quantieme = jour.getDayOfMonth() == 1 ? "1er" : String.valueOf(jour.getDayOfMonth());
        return quantieme + "\u00a0" + MOIS.format(jour);
    }

    /** The rule, its value and its dates. */
    static String regle(Parametre regle) {
        String valeur = regle.unite() == Unite.OUI ? "" : "\u00a0: " + regle.enTexte();
        String jusque = regle.valideAu() == null ? "" : " et jusqu’au " + jour(regle.valideAu());
        return "%s%s, depuis le %s%s".formatted(regle.libelle(), valeur, jour(regle.valideDu()), jusque);
    }

    static String mois(int nombre) {
        return nombre + "\u00a0mois";
    }
}
