package fr.actionlogement.convention.common.budget.interne;

import fr.actionlogement.convention.common.budget.ADate;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The two dates of a steering table, as its URL carries them.
 *
 * @param au « à la date du »
 * @param connu « tel que connu le »
 */
public record QuestionDatee(
        @Nullable LocalDate au, @Nullable LocalDate connu) {

    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    /** The same for the services. */
    public ADate date() {
        return new ADate(au, connu);
    }

    /** As a file's heading says them. */
    public Map<String, String> filtres() {
        Map<String, String> filtres = new LinkedHashMap<>();
        if (au != null) {
            filtres.put("À la date du", JOUR.format(au));
        }
        if (connu != null) {
            filtres.put("Tel que connu le", JOUR.format(connu));
        }
        return filtres;
    }
}
