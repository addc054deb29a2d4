package fr.actionlogement.convention.common.pret;

import static fr.actionlogement.convention.common.pret.Modalites.exiger;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.montant.Taux;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Schedules and TAEG: pure functions, the same answer for the same question. */
public final class CalculDePret {

    private CalculDePret() {}

    /**
     * The whole course of a loan.
     *
     * @param tirages at least one; a negative one takes money back
     * @param taux yearly rates from their day on; the first one no later than the first drawing
     * @param evenements early repayments and reschedulings, not before the start of the amortisation
     * @throws fr.actionlogement.convention.common.web.RegleNonRespectee when these make no schedule
     */
    public static Echeancier echeancier(
            Modalites modalites, List<Flux> tirages, List<TauxAu> taux, List<? extends Evenement> evenements) {
        exiger(!tirages.isEmpty(), "tirages", "Un prêt sans tirage n’a pas d’échéancier.");
        List<Flux> mouvements =
                tirages.stream().sorted(Comparator.comparing(Flux::date)).toList();
        List<TauxAu> valeurs =
                taux.stream().sorted(Comparator.comparing(TauxAu::depuis)).toList();
        LocalDate premier = mouvements.get(0).date();
        exiger(
                !valeurs.isEmpty() && !valeurs.get(0).depuis().isAfter(premier),
                "taux",
                "Aucun taux n’est connu au jour du premier tirage.");
        exiger(
                valeurs.stream().noneMatch(t -> t.taux().compareTo(Taux.ZERO) < 0),
                "taux",
                "Un taux ne peut pas être négatif.");
        exiger(
                evenements.stream().noneMatch(e -> e.date().isBefore(modalites.depart())),
                "date",
                "Rien ne se rembourse ni ne se réaménage avant le point de départ de l’amortissement.");
        List<Evenement> faits = evenements.stream()
                .<Evenement>map(e -> e)
                .sorted(Comparator.comparing(Evenement::date))
                .toList();
        return faits.isEmpty() && PretSimple.convient(modalites, mouvements, valeurs)
                ? new PretSimple(
                                modalites,
                                mouvements.get(0).montant(),
                                valeurs.get(0).taux())
                        .derouler()
                : new Deroulement(modalites, mouvements, valeurs, faits).derouler();
    }

    /** The schedule of a loan drawn at once on the day the amortisation starts, at a fixed rate. */
    public static Echeancier echeancier(Modalites modalites, Montant capital, Taux taux) {
        exiger(capital.estPositif(), "montant", "Le montant du prêt doit être positif.");
        return echeancier(
                modalites,
                List.of(new Flux(modalites.depart(), capital)),
                List.of(new TauxAu(modalites.depart(), taux)),
                List.of());
    }

    /**
     * The constant monthly instalment, insurance apart: the first one of the schedule of the same loan.
     *
     * @param mois strictly positive
     */
    public static Montant mensualite(Montant capital, Taux taux, int mois) {
        exiger(capital.estPositif(), "montant", "Le montant du prêt doit être positif.");
        exiger(mois >= 1 && mois <= Modalites.ECHEANCES_MAXIMALES, "echeances", "Un prêt compte de 1 à 720 échéances.");
        BigDecimal du = BigDecimal.valueOf(capital.centimes());
        BigDecimal premiere = new Annuite(taux, Periodicite.MENSUELLE, Taux.ZERO)
                .premiere(du.add(Interets.surDesMois(du, taux, 1)), 1, mois);
        return Montant.deCentimes(Interets.arrondir(premiere));
    }

    /**
     * The rates of a loan that follows an index.
     *
     * @param indice values of the index from their day on
     * @param marge added to the index, possibly negative
     * @param plancher the rate never goes under; at least zero
     */
    public static List<TauxAu> indexer(List<TauxAu> indice, Taux marge, Taux plancher) {
        return indexer(indice, List.of(new TauxAu(LocalDate.MIN, marge)), plancher);
    }

    /**
     * The same when a rescheduling changes the margin.
     *
     * @param marges margins from their day on, in order; the first one holds before its day too
     */
    public static List<TauxAu> indexer(List<TauxAu> indice, List<TauxAu> marges, Taux plancher) {
        long bas = Math.max(0, plancher.millioniemes());
        return Stream.concat(indice.stream(), marges.stream().skip(1))
                .map(TauxAu::depuis)
                .distinct()
                .sorted()
                .map(jour -> new TauxAu(
                        jour,
                        new Taux(Math.max(
                                bas,
                                valeurAu(indice, jour).millioniemes()
                                        + valeurAu(marges, jour).millioniemes()))))
                .toList();
    }

    private static Taux valeurAu(List<TauxAu> serie, LocalDate jour) {
        return serie.stream()
                .filter(valeur -> !valeur.depuis().isAfter(jour))
                .max(Comparator.comparing(TauxAu::depuis))
                .orElse(serie.get(0))
                .taux();
    }

    /**
     * The TAEG: the actuarial rate that balances what is lent and what is paid back, interest, insurance and fees (annex to
     * article R. 314-3 of the code de la consommation, directive 2008/48/CE annex I). Solved to a ten-thousandth of a percent.
     *
     * @throws fr.actionlogement.convention.common.web.RegleNonRespectee when no rate balances them
     */
    public static Taux taeg(List<Flux> pretes, List<Flux> payes, MesureDuTemps mesure) {
        return EquationDuTaeg.resoudre(pretes, payes, mesure);
    }
}
