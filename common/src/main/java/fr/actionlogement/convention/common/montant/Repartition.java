package fr.actionlogement.convention.common.montant;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Splitting by the largest remainder, in integers of any size: no centime is lost and none is invented. */
final class Repartition {

    private Repartition() {}

    static List<Montant> repartir(Montant total, List<Long> poids) {
        BigInteger somme = sommeVerifiee(poids);
        BigInteger centimes = BigInteger.valueOf(total.centimes()).abs();
        List<BigInteger> restes = new ArrayList<>(poids.size());
        long[] parts = new long[poids.size()];
        BigInteger distribue = BigInteger.ZERO;
        for (int i = 0; i < parts.length; i++) {
            BigInteger[] division =
                    centimes.multiply(BigInteger.valueOf(poids.get(i))).divideAndRemainder(somme);
            // Negative from the start, so that Long.MIN_VALUE centimes can be split too.
            parts[i] = division[0].negate().longValueExact();
            restes.add(division[1]);
            distribue = distribue.add(division[0]);
        }
        plusFortsRestes(restes, centimes.subtract(distribue).intValueExact()).forEach(i -> parts[i]--);
        return IntStream.range(0, parts.length)
                .mapToObj(i -> Montant.deCentimes(total.estNegatif() ? parts[i] : Math.negateExact(parts[i])))
                .toList();
    }

    private static List<Integer> plusFortsRestes(List<BigInteger> restes, int combien) {
        return IntStream.range(0, restes.size())
                .boxed()
                .sorted(Comparator.comparing(restes::get, Comparator.<BigInteger>reverseOrder()))
                .limit(combien)
                .toList();
    }

    private static BigInteger sommeVerifiee(List<Long> poids) {
        BigInteger somme = BigInteger.ZERO;
        for (long p : poids) {
            if (p < 0) {
                throw new IllegalArgumentException("Un poids de répartition ne peut pas être négatif : " + p);
            }
            somme = somme.add(BigInteger.valueOf(p));
        }
        if (somme.signum() == 0) {
            throw new IllegalArgumentException("Une répartition demande au moins un poids positif.");
        }
        return somme;
    }
}
