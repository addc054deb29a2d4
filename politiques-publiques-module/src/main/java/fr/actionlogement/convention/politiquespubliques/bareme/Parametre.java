package fr.actionlogement.convention.politiquespubliques.bareme;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.montant.Taux;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One value of a rule, over one period.
 *
 * @param variante what it depends on besides the day, empty when on nothing
 * @param valeur centimes, millionths, days, years or a plain number, as its unit says
 * @param unite EURO, TAUX, JOUR, AN or NOMBRE
 * @param valideAu last day, null when it still runs
 * @param preuve P read at the source, S press, C computed, H our own choice
 * @param note what a reader must know besides, possibly empty
 */
public record Parametre(
        String cle,
        String variante,
        String libelle,
        long valeur,
        String unite,
        LocalDate valideDu,
        @Nullable LocalDate valideAu,
        String source,
        String preuve,
        String note) {

    /** The value as an amount. */
    public Montant montant() {
        return Montant.deCentimes(valeur);
    }

    /** The value as a rate. */
    public Taux taux() {
        return new Taux(valeur);
    }

    /** The value as a small number: days, years, dwellings. */
    public int nombre() {
        return Math.toIntExact(valeur);
    }

    /** The value in French, with its unit. */
    public String enTexte() {
        return switch (unite) {
            case "EURO" -> montant().enTexte();
            case "TAUX" -> taux().enTexte();
            case "JOUR" -> valeur + "\u00a0" + (valeur < 2 ? "jour" : "jours");
            case "AN" -> valeur + "\u00a0" + (valeur < 2 ? "an" : "ans");
            default -> Long.toString(valeur);
        };
    }

    /** Whether it is in force on that day. */
    public boolean vautLe(LocalDate jour) {
        return !jour.isBefore(valideDu) && (valideAu == null || !jour.isAfter(valideAu));
    }

    /** The grade in French. */
    public String preuveEnTexte() {
        return switch (preuve) {
            case "P" -> "Source première";
            case "S" -> "Source secondaire";
            case "G" -> "Dépôt public";
            case "C" -> "Calculé";
            case "H" -> "Hypothèse";
            default -> "Non vérifié";
        };
    }
}
