package fr.actionlogement.convention.common.periode;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The period of the convention: data read from {@code convention.periode.*}, shipped with its source in
 * {@code convention/common/periode.properties} and overridable by configuration, never a constant of the code.
 *
 * @param debut first day, included
 * @param fin last day, included; a 31 December
 * @param signature day of the signature
 * @param source the text that says so, as shown on screen
 */
@ConfigurationProperties("convention.periode")
public record PeriodeConvention(LocalDate debut, LocalDate fin, LocalDate signature, String source) {

    /** Refuses a period that ends before it starts. */
    public PeriodeConvention {
        if (fin.isBefore(debut)) {
            throw new IllegalArgumentException("convention.periode : la fin précède le début.");
        }
    }

    /** The budget years of the convention, in order: 2023 to 2027 as signed. */
    public List<Exercice> exercices() {
        return IntStream.rangeClosed(debut.getYear(), fin.getYear())
                .mapToObj(Exercice::new)
                .toList();
    }

    /** The budget years as a form offers them, in order: value sent to text shown. */
    public Map<String, String> exercicesAChoisir() {
        Map<String, String> choix = new LinkedHashMap<>();
        exercices().forEach(exercice -> choix.put(exercice.toString(), exercice.toString()));
        return choix;
    }

    /** The first budget year. */
    public Exercice premier() {
        return Exercice.de(debut);
    }

    /** The last budget year. */
    public Exercice dernier() {
        return Exercice.de(fin);
    }

    /** Whether that day belongs to the convention, both ends included. */
    public boolean contient(LocalDate jour) {
        return !jour.isBefore(debut) && !jour.isAfter(fin);
    }

    /** Whether that year is one of the convention's. */
    public boolean contient(Exercice exercice) {
        return exercice.compareTo(premier()) >= 0 && exercice.compareTo(dernier()) <= 0;
    }
}
