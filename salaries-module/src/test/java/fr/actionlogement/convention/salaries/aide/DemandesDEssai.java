package fr.actionlogement.convention.salaries.aide;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.tiers.Siren;
import fr.actionlogement.convention.salaries.eligibilite.Occupation;
import fr.actionlogement.convention.salaries.eligibilite.Secteur;
import fr.actionlogement.convention.salaries.eligibilite.TypeDeContrat;
import fr.actionlogement.convention.salaries.personne.Identite;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

/** Fictitious people and requests for the tests. */
final class DemandesDEssai {

    private static final AtomicInteger RANG = new AtomicInteger();

    private DemandesDEssai() {}

    /** A new person each time. */
    static Identite quelquUn() {
        return new Identite("Martin", "Camille" + RANG.incrementAndGet(), LocalDate.of(2004, 5, 12), null);
    }

    /** Eligible today: 11 months of 100 € at least, the first term past. */
    static DemandeMobiliJeune eligible(LocalDate aujourdhui) {
        LocalDate debut = aujourdhui.minusMonths(4).withDayOfMonth(1);
        return new DemandeMobiliJeune(
                new CodeCommune("59350"),
                TypeDeContrat.APPRENTISSAGE,
                debut,
                debut.plusYears(1).minusDays(1),
                Secteur.PRIVE_NON_AGRICOLE,
                Siren.lire("732829320"),
                Montant.deEuros(1_000),
                Occupation.LOCATAIRE,
                debut,
                Montant.deEuros(450),
                Montant.deEuros(120),
                120,
                90,
                false,
                Periodicite.TRIMESTRE);
    }

    /** Same, paid too much. */
    static DemandeMobiliJeune tropPaye(LocalDate aujourdhui) {
        DemandeMobiliJeune d = eligible(aujourdhui);
        return new DemandeMobiliJeune(
                d.commune(),
                d.typeContrat(),
                d.debutContrat(),
                d.finContrat(),
                d.secteur(),
                d.employeur(),
                Montant.deEuros(3_000),
                d.occupation(),
                d.entreeLogement(),
                d.loyer(),
                d.aideAuLogement(),
                d.distanceKm(),
                d.trajetMinutes(),
                d.doubleLoyer(),
                d.periodicite());
    }
}
