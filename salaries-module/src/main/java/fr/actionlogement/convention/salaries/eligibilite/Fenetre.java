package fr.actionlogement.convention.salaries.eligibilite;

import fr.actionlogement.convention.salaries.bareme.BaremeDuJour;
import fr.actionlogement.convention.salaries.bareme.Parametre;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Period during which a request may be filed: so many months before and after the contract's start or, since some version,
 * one of its anniversaries. Both ends included.
 *
 * @param reference start or anniversary
 * @param du first day
 * @param au last day
 */
record Fenetre(LocalDate reference, LocalDate du, LocalDate au) {

    private static final int ANNIVERSAIRES = 5;

    /** The window that holds the day of the rules, else the nearest one not past, else the last. */
    static Optional<Fenetre> laPlusProche(LocalDate debut, @Nullable LocalDate fin, BaremeDuJour bareme) {
        Optional<Parametre> avant = bareme.parametre("MOIS_AVANT");
        Optional<Parametre> apres = bareme.parametre("MOIS_APRES");
        if (avant.isEmpty() || apres.isEmpty()) {
            return Optional.empty();
        }
        int annees = bareme.parametre("ANNIVERSAIRE").isPresent() ? ANNIVERSAIRES : 0;
        Fenetre[] toutes = IntStream.rangeClosed(0, annees)
                .mapToObj(debut::plusYears)
                .filter(reference -> reference.equals(debut) || fin == null || reference.isBefore(fin))
                .map(reference -> new Fenetre(
                        reference,
                        reference.minusMonths(avant.get().nombre()),
                        reference.plusMonths(apres.get().nombre())))
                .toArray(Fenetre[]::new);
        Optional<Fenetre> ouverte =
                Stream.of(toutes).filter(f -> f.contient(bareme.le())).findFirst();
        Optional<Fenetre> aVenir =
                Stream.of(toutes).filter(f -> bareme.le().isBefore(f.du)).findFirst();
        return ouverte.or(() -> aVenir).or(() -> Optional.of(toutes[toutes.length - 1]));
    }

    boolean contient(LocalDate jour) {
        return !jour.isBefore(du) && !jour.isAfter(au);
    }
}
