package fr.actionlogement.convention.salaries.demonstration;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.salaries.aide.Etat;
import fr.actionlogement.convention.salaries.aide.EtatDuTerme;
import fr.actionlogement.convention.salaries.aide.Periodicite;
import fr.actionlogement.convention.salaries.aide.TermePrevu;
import fr.actionlogement.convention.salaries.aide.Termes;
import fr.actionlogement.convention.salaries.eligibilite.Avis;
import fr.actionlogement.convention.salaries.eligibilite.Critere;
import fr.actionlogement.convention.salaries.eligibilite.Eligibilite;
import fr.actionlogement.convention.salaries.eligibilite.Occupation;
import fr.actionlogement.convention.salaries.eligibilite.Resultat;
import fr.actionlogement.convention.salaries.eligibilite.Secteur;
import fr.actionlogement.convention.salaries.eligibilite.SituationMobiliJeune;
import fr.actionlogement.convention.salaries.eligibilite.TypeDeContrat;
import fr.actionlogement.convention.salaries.personne.Identite;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Draws Mobili-Jeune files and leads each as far as its age allows. */
final class FabriqueDeDossiers {

    private static final LocalDate DEBUT = LocalDate.of(2023, 1, 9);

    private final RandomGenerator hasard;
    private final LocalDate aujourdhui;
    private final Eligibilite eligibilite;
    private final Termes termes;
    private final List<CodeCommune> communes;
    private final FabriqueDIdentites identites;

    FabriqueDeDossiers(
            RandomGenerator hasard,
            LocalDate aujourdhui,
            Eligibilite eligibilite,
            Termes termes,
            List<CodeCommune> communes) {
        this.hasard = hasard;
        this.aujourdhui = aujourdhui;
        this.eligibilite = eligibilite;
        this.termes = termes;
        this.communes = communes;
        this.identites = new FabriqueDIdentites(hasard);
    }

    /** One file, without its reference yet. */
    DossierFictif prochain() {
        while (true) {
            LocalDate depot = depot();
            Identite identite = identites.prochaine(17 + hasard.nextInt(12), depot);
            SituationMobiliJeune situation = situation(identite.naissance(), depot);
            Avis avis = eligibilite.mobiliJeune(situation, depot);
            if (guichetOuvert(avis)) {
                return mener(identite, situation, depot, avis);
            }
        }
    }

    private LocalDate depot() {
        // One in forty is recent, so that every pending state has its files.
        if (hasard.nextInt(40) == 0) {
            return aujourdhui.minusDays(hasard.nextInt(20));
        }
        return DEBUT.plusDays(hasard.nextInt((int) ChronoUnit.DAYS.between(DEBUT, aujourdhui)));
    }

    private SituationMobiliJeune situation(LocalDate naissance, LocalDate depot) {
        LocalDate debut = depot.minusDays(hasard.nextInt(85) - 20L).withDayOfMonth(1);
        boolean tropPaye = hasard.nextInt(30) == 0;
        int loyer = 320 + 5 * hasard.nextInt(70);
        return new SituationMobiliJeune(
                naissance,
                hasard.nextInt(5) == 0 ? TypeDeContrat.PROFESSIONNALISATION : TypeDeContrat.APPRENTISSAGE,
                debut,
                debut.plusMonths(hasard.nextInt(3) == 0 ? 24 : 12).minusDays(1),
                Secteur.PRIVE_NON_AGRICOLE,
                Montant.deEuros(tropPaye ? 2_400 : 620 + hasard.nextInt(760)),
                hasard.nextInt(60) == 0 ? Occupation.HEBERGE : Occupation.LOCATAIRE,
                debut,
                Montant.deEuros(loyer),
                Montant.deEuros(Math.min(loyer - 15, 40 + hasard.nextInt(230))),
                75 + hasard.nextInt(500),
                50 + hasard.nextInt(200),
                hasard.nextBoolean(),
                0);
    }

    private static boolean guichetOuvert(Avis avis) {
        return avis.criteres().stream()
                .filter(c -> c.code().equals("GUICHET") || c.code().equals("DELAI"))
                .map(Critere::resultat)
                .allMatch(Resultat.REMPLI::equals);
    }

    private DossierFictif mener(Identite identite, SituationMobiliJeune situation, LocalDate depot, Avis avis) {
        Periodicite rythme = hasard.nextInt(10) < 8 ? Periodicite.SEMESTRE : Periodicite.TRIMESTRE;
        LocalDate decision = depot.plusDays(6 + hasard.nextInt(12));
        Etat etat = decide(avis, depot, decision);
        List<TermeFictif> suite = etat == Etat.ACCORDE ? suivre(avis, rythme, decision) : List.of();
        return new DossierFictif(
                "",
                identite,
                null,
                UUID.randomUUID(),
                communes.get(hasard.nextInt(communes.size())),
                situation,
                rythme,
                depot,
                avis,
                etat == Etat.ACCORDE ? avance(suite) : etat,
                etat == Etat.ACCORDE ? decision : null,
                suite);
    }

    private Etat decide(Avis avis, LocalDate depot, LocalDate decision) {
        if (decision.isAfter(aujourdhui)) {
            if (depot.isAfter(aujourdhui.minusDays(3)) && hasard.nextBoolean()) {
                return Etat.BROUILLON;
            }
            return hasard.nextBoolean() ? Etat.DEPOSE : Etat.INSTRUIT;
        }
        if (!avis.estAccordable()) {
            return Etat.REFUSE;
        }
        return hasard.nextInt(35) == 0 ? Etat.ABANDONNE : Etat.ACCORDE;
    }

    private List<TermeFictif> suivre(Avis avis, Periodicite rythme, LocalDate decision) {
        return termes.prevoir(avis, rythme).stream()
                .map(prevu -> terme(prevu, decision))
                .toList();
    }

    private TermeFictif terme(TermePrevu prevu, LocalDate decision) {
        LocalDate demande = plusTard(prevu.au(), decision).plusDays(3L + hasard.nextInt(10));
        LocalDate paiement = demande.plusDays(4L + hasard.nextInt(24));
        if (!paiement.isAfter(aujourdhui)) {
            return new TermeFictif(prevu, EtatDuTerme.PAYE, demande, paiement);
        }
        if (demande.isAfter(aujourdhui)) {
            return new TermeFictif(prevu, EtatDuTerme.PREVU, null, null);
        }
        EtatDuTerme etat = hasard.nextBoolean() ? EtatDuTerme.DEMANDE : EtatDuTerme.CERTIFIE;
        return new TermeFictif(prevu, etat, demande, null);
    }

    private static LocalDate plusTard(LocalDate un, LocalDate autre) {
        return un.isAfter(autre) ? un : autre;
    }

    private static Etat avance(List<TermeFictif> suite) {
        if (suite.stream().allMatch(t -> t.etat() == EtatDuTerme.PAYE)) {
            return Etat.SOLDE;
        }
        return suite.stream().allMatch(t -> t.etat() == EtatDuTerme.PREVU) ? Etat.ACCORDE : Etat.EN_PAIEMENT;
    }
}
