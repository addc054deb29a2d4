package fr.actionlogement.convention.salaries.secret;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Which cells of a column of counts must not be shown beside their total. A cell about one to four households is hidden; then
 * the smallest cells that are shown, one after the other, until what the total gives away — the sum of the hidden cells —
 * tells none of them. An empty cell is shown: it is about nobody.
 *
 * @param caches ranks of the hidden cells
 */
public record SecretStatistique(Set<Integer> caches) {

    /** Fewer households than this are hidden. */
    private static final int SEUIL = 5;

    /** Keeps its own copy. */
    public SecretStatistique {
        caches = Set.copyOf(caches);
    }

    /**
     * Judges a column.
     *
     * @param effectifs households of every cell of the total, none left out: a filter comes after
     */
    public static SecretStatistique de(List<Long> effectifs) {
        Set<Integer> caches = new TreeSet<>();
        for (int rang = 0; rang < effectifs.size(); rang++) {
            if (effectifs.get(rang) > 0 && effectifs.get(rang) < SEUIL) {
                caches.add(rang);
            }
        }
        while (!caches.isEmpty() && seDevine(caches, effectifs)) {
            Optional<Integer> suivante = IntStream.range(0, effectifs.size())
                    .filter(rang -> effectifs.get(rang) > 0 && !caches.contains(rang))
                    .boxed()
                    .min(Comparator.comparing(effectifs::get));
            if (suivante.isEmpty()) {
                break;
            }
            caches.add(suivante.get());
        }
        return new SecretStatistique(caches);
    }

    /** Whether the cell of this rank is hidden. */
    public boolean cache(int rang) {
        return caches.contains(rang);
    }

    /** One hidden cell is the total minus the others; a sum that leaves each no more than one household tells all of them. */
    private static boolean seDevine(Set<Integer> caches, List<Long> effectifs) {
        long somme = caches.stream().mapToLong(effectifs::get).sum();
        return caches.size() < 2 || somme < SEUIL || somme <= caches.size();
    }
}
