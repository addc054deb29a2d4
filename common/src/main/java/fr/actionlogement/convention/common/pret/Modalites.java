package fr.actionlogement.convention.common.pret;

import fr.actionlogement.convention.common.montant.Taux;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import java.time.LocalDate;
import java.util.Locale;

/**
 * How a loan is paid back, its rate apart.
 *
 * @param depart start of the amortisation: the first instalment falls due one period later
 * @param echeances instalments, the deferred ones included
 * @param progression yearly growth of the instalments, possibly negative; zero for constant ones or constant principal
 * @param echeancesDifferees first instalments that the deferral covers
 * @param intercalaires what becomes of the interest of drawings made before {@code depart}
 */
public record Modalites(
        LocalDate depart,
        Periodicite periodicite,
        int echeances,
        Profil profil,
        Taux progression,
        TypeDeDiffere differe,
        int echeancesDifferees,
        InteretsIntercalaires intercalaires,
        Assurance assurance) {

    /** No schedule is longer. */
    public static final int ECHEANCES_MAXIMALES = 720;

    private static final Taux PROGRESSION_MAXIMALE = Taux.dePointsDeBase(1_000);

    /**
     * Refuses what makes no schedule.
     *
     * @throws RegleNonRespectee naming the field
     */
    public Modalites {
        exiger(echeances >= 1 && echeances <= ECHEANCES_MAXIMALES, "echeances", "Un prêt compte de 1 à 720 échéances.");
        exiger(
                echeancesDifferees >= 0 && echeancesDifferees < echeances,
                "echeancesDifferees",
                "Le différé laisse au moins une échéance pour amortir.");
        exiger(
                (differe == TypeDeDiffere.AUCUN) == (echeancesDifferees == 0),
                "echeancesDifferees",
                "Indiquez le nombre d’échéances différées quand il y a un différé, et seulement alors.");
        exiger(
                Math.abs(progression.millioniemes()) <= PROGRESSION_MAXIMALE.millioniemes(),
                "progression",
                "La progression annuelle des échéances va de -10\u00A0% à 10\u00A0%.");
        exiger(
                profil == Profil.ECHEANCES_CONSTANTES || progression.equals(Taux.ZERO),
                "progression",
                "Un amortissement constant du capital n’a pas de progression.");
        exiger(
                assurance.taux().compareTo(Taux.ZERO) >= 0,
                "assurance",
                "Le taux de l’assurance ne peut pas être négatif.");
    }

    /** Constant instalments from that day, without deferral, progression nor insurance. */
    public static Modalites constantes(LocalDate depart, Periodicite periodicite, int echeances) {
        return new Modalites(
                depart,
                periodicite,
                echeances,
                Profil.ECHEANCES_CONSTANTES,
                Taux.ZERO,
                TypeDeDiffere.AUCUN,
                0,
                InteretsIntercalaires.PAYES,
                Assurance.AUCUNE);
    }

    /** The same with an insurance. */
    public Modalites avec(Assurance autre) {
        return new Modalites(
                depart, periodicite, echeances, profil, progression, differe, echeancesDifferees, intercalaires, autre);
    }

    /** Day of the last instalment as agreed. */
    public LocalDate terme() {
        return periodicite.date(depart, echeances);
    }

    private static String kebab(String champ) {
        return champ.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    static void exiger(boolean condition, String champ, String message) {
        if (!condition) {
            throw RegleNonRespectee.surChamp(champ, "pret-" + kebab(champ), message);
        }
    }
}
