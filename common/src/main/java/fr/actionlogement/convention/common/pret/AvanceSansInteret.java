package fr.actionlogement.convention.common.pret;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.montant.Taux;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * An advance without interest: equal monthly instalments, none under a minimum but the last one, which clears the balance.
 * The number of instalments is the largest that the minimum and a ceiling allow.
 */
public final class AvanceSansInteret {

    private AvanceSansInteret() {}

    /**
     * How many instalments.
     *
     * @param montant strictly positive
     * @param minimum of an instalment; zero for none
     * @param maximum at least one
     */
    public static int nombre(Montant montant, Montant minimum, int maximum) {
        Modalites.exiger(montant.estPositif(), "montant", "Le montant de l’avance doit être positif.");
        Modalites.exiger(maximum >= 1, "echeances", "Une avance se rembourse en une fois au moins.");
        if (!minimum.estPositif()) {
            return maximum;
        }
        long autant = (montant.centimes() + minimum.centimes() - 1) / minimum.centimes();
        return (int) Math.min(maximum, autant);
    }

    /** The ordinary instalment, rounded half up to the centime. */
    public static Montant mensualite(Montant montant, Montant minimum, int nombre) {
        Montant egale = Montant.deCentimes((2 * montant.centimes() + nombre) / (2L * nombre));
        return egale.auMoins(minimum).auPlus(montant);
    }

    /**
     * The whole course of the advance.
     *
     * @param versement day it is paid
     * @param premiere day of the first instalment, the others following month by month
     */
    public static Echeancier echeancier(
            Montant montant, LocalDate versement, LocalDate premiere, Montant minimum, int maximum) {
        int nombre = nombre(montant, minimum, maximum);
        Montant mensualite = mensualite(montant, minimum, nombre);
        List<Echeance> lignes = new ArrayList<>();
        Montant reste = montant;
        for (int rang = 1; rang <= nombre && reste.estPositif(); rang++) {
            Montant capital = rang == nombre ? reste : mensualite.auPlus(reste);
            reste = reste.moins(capital);
            lignes.add(new Echeance(
                    rang,
                    premiere.plusMonths(rang - 1L),
                    TypeDEcheance.ECHEANCE,
                    Taux.ZERO,
                    Montant.ZERO,
                    capital,
                    Montant.ZERO,
                    Montant.ZERO,
                    reste));
        }
        return new Echeancier(List.of(new Flux(versement, montant)), lignes);
    }
}
