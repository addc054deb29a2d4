package fr.actionlogement.convention.common.pret;

import fr.actionlogement.convention.common.montant.Taux;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/** The equation of the TAEG, solved by bisection: slow is a hundred turns, and it cannot diverge. */
final class EquationDuTaeg {

    private static final double PLUS_BAS = -0.999;
    private static final double PLUS_HAUT = 1_000;
    private static final int TOURS = 200;
    private static final int JOURS_DE_L_AN = 365;

    private EquationDuTaeg() {}

    static Taux resoudre(List<Flux> pretes, List<Flux> payes, MesureDuTemps mesure) {
        LocalDate origine =
                pretes.stream().map(Flux::date).min(Comparator.naturalOrder()).orElseThrow(EquationDuTaeg::indetermine);
        double[][] tout = new double[pretes.size() + payes.size()][];
        for (int i = 0; i < tout.length; i++) {
            boolean prete = i < pretes.size();
            Flux flux = prete ? pretes.get(i) : payes.get(i - pretes.size());
            double centimes = flux.montant().centimes();
            tout[i] = new double[] {annees(origine, flux.date(), mesure), prete ? centimes : -centimes};
        }
        double bas = PLUS_BAS;
        double haut = PLUS_HAUT;
        if (valeur(tout, bas) > 0 || valeur(tout, haut) < 0) {
            throw indetermine();
        }
        for (int tour = 0; tour < TOURS; tour++) {
            double milieu = (bas + haut) / 2;
            if (valeur(tout, milieu) < 0) {
                bas = milieu;
            } else {
                haut = milieu;
            }
        }
        return new Taux(Math.round((bas + haut) / 2 * 1_000_000));
    }

    /** What was lent less what was paid, at their value of the first day: grows with the rate. */
    private static double valeur(double[][] flux, double taux) {
        double somme = 0;
        for (double[] f : flux) {
            somme += f[1] * Math.pow(1 + taux, -f[0]);
        }
        return somme;
    }

    private static double annees(LocalDate origine, LocalDate jour, MesureDuTemps mesure) {
        if (mesure == MesureDuTemps.MOIS_EGAUX) {
            long mois = ChronoUnit.MONTHS.between(origine, jour);
            long jours = ChronoUnit.DAYS.between(origine.plusMonths(mois), jour);
            return mois / 12.0 + jours / (double) JOURS_DE_L_AN;
        }
        double annees = 0;
        for (int annee = origine.getYear(); annee <= jour.getYear(); annee++) {
            LocalDate debut = plusTard(origine, LocalDate.of(annee, 1, 1));
            LocalDate fin = jour.getYear() == annee ? jour : LocalDate.of(annee + 1, 1, 1);
            annees += ChronoUnit.DAYS.between(debut, fin)
                    / (double) LocalDate.of(annee, 1, 1).lengthOfYear();
        }
        return annees;
    }

    private static LocalDate plusTard(LocalDate un, LocalDate autre) {
        return un.isAfter(autre) ? un : autre;
    }

    private static RegleNonRespectee indetermine() {
        return new RegleNonRespectee(
                "taeg-indetermine", "Aucun taux n’équilibre ces versements : vérifiez les montants et les dates.");
    }
}
