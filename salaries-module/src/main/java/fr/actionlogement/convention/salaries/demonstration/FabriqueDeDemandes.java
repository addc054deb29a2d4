package fr.actionlogement.convention.salaries.demonstration;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.montant.Taux;
import fr.actionlogement.convention.common.pret.Assurance;
import fr.actionlogement.convention.common.pret.AvanceSansInteret;
import fr.actionlogement.convention.common.pret.CalculDePret;
import fr.actionlogement.convention.common.pret.Echeance;
import fr.actionlogement.convention.common.pret.Echeancier;
import fr.actionlogement.convention.common.pret.Modalites;
import fr.actionlogement.convention.common.pret.Periodicite;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.territoire.Zone;
import fr.actionlogement.convention.salaries.aide.Etat;
import fr.actionlogement.convention.salaries.eligibilite.Achat;
import fr.actionlogement.convention.salaries.eligibilite.Avis;
import fr.actionlogement.convention.salaries.eligibilite.Eligibilite;
import fr.actionlogement.convention.salaries.eligibilite.Emploi;
import fr.actionlogement.convention.salaries.eligibilite.Foyer;
import fr.actionlogement.convention.salaries.eligibilite.Logement;
import fr.actionlogement.convention.salaries.eligibilite.NatureDeTravaux;
import fr.actionlogement.convention.salaries.eligibilite.Occupation;
import fr.actionlogement.convention.salaries.eligibilite.OperationDAchat;
import fr.actionlogement.convention.salaries.eligibilite.Produit;
import fr.actionlogement.convention.salaries.eligibilite.QualiteDuProprietaire;
import fr.actionlogement.convention.salaries.eligibilite.Secteur;
import fr.actionlogement.convention.salaries.eligibilite.Situation;
import fr.actionlogement.convention.salaries.eligibilite.StatutProfessionnel;
import fr.actionlogement.convention.salaries.eligibilite.Travaux;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Draws loans and advances, judged by the real engine at the rules of their day, and leads each as far as its age allows. */
final class FabriqueDeDemandes {

    private static final Taux ASSURANCE = Taux.dePointsDeBase(30);
    private static final Montant MINIMUM = Montant.deEuros(20);
    private static final int DIFFERE = 3;

    private static final List<Produit> PRODUITS =
            List.of(Produit.LOCA_PASS, Produit.PRET_TRAVAUX, Produit.PRET_ACCESSION);

    private final RandomGenerator hasard;
    private final LocalDate aujourdhui;
    private final Eligibilite eligibilite;
    private final List<CodeCommune> communes;
    private final FabriqueDIdentites identites;
    private int rang;

    FabriqueDeDemandes(
            RandomGenerator hasard, LocalDate aujourdhui, Eligibilite eligibilite, List<CodeCommune> communes) {
        this.hasard = hasard;
        this.aujourdhui = aujourdhui;
        this.eligibilite = eligibilite;
        this.communes = communes;
        this.identites = new FabriqueDIdentites(hasard);
    }

    /** One request, without its reference yet: one in four is recent, so that every state has its files. */
    DemandeFictive prochaine() {
        rang++;
        Produit produit = PRODUITS.get(rang % PRODUITS.size());
        boolean recente = rang % 4 == 0;
        LocalDate depot = aujourdhui.minusDays(recente ? 2L + hasard.nextInt(20) : 120L + hasard.nextInt(500));
        Montant montant = montant(produit);
        int mois = produit == Produit.PRET_ACCESSION ? 120 + 60 * hasard.nextInt(4) : 24 + 12 * hasard.nextInt(8);
        Situation situation = situation(produit, depot, montant, mois);
        Avis avis = eligibilite.juger(produit, situation, depot);
        if (!avis.estAccordable()) {
            throw new IllegalStateException("Demande fictive non éligible : " + avis.enDefaut());
        }
        return mener(produit, depot, montant, mois, situation, avis, recente ? recent(produit) : Etat.EN_REMBOURSEMENT);
    }

    private DemandeFictive mener(
            Produit produit, LocalDate depot, Montant montant, int mois, Situation situation, Avis avis, Etat etat) {
        LocalDate accord =
                etat == Etat.DEPOSE || etat == Etat.INSTRUIT ? null : plusTot(depot.plusDays(1L + hasard.nextInt(12)));
        LocalDate verse = etat == Etat.EN_REMBOURSEMENT && accord != null ? accord.plusDays(30) : null;
        Echeancier prevu = echeancier(produit, avis, verse == null ? aujourdhui : verse);
        List<Echeance> lignes = verse == null ? List.of() : prevu.lignes();
        long echues = lignes.stream().filter(e -> e.date().isBefore(aujourdhui)).count();
        int impayees = rang % 7 == 1 ? 2 : 0;
        boolean offerte = produit != Produit.LOCA_PASS && (etat == Etat.OFFRE_EMISE || verse != null);
        return new DemandeFictive(
                "",
                identites.prochaine(26 + hasard.nextInt(30), depot),
                UUID.randomUUID(),
                UUID.randomUUID(),
                produit,
                communes.get(hasard.nextInt(communes.size())),
                produit == Produit.PRET_TRAVAUX ? "" : "Lot fictif n° " + rang,
                montant,
                mois,
                situation,
                avis,
                depot,
                etat,
                accord,
                offerte ? prevu.taeg(Montant.ZERO) : null,
                verse,
                lignes,
                (int) Math.max(0, echues - impayees));
    }

    private static Echeancier echeancier(Produit produit, Avis avis, LocalDate depart) {
        if (produit == Produit.LOCA_PASS) {
            return AvanceSansInteret.echeancier(avis.total(), depart, depart.plusMonths(DIFFERE), MINIMUM, 25);
        }
        Taux prime = produit == Produit.PRET_ACCESSION ? ASSURANCE : Taux.ZERO;
        return CalculDePret.echeancier(
                Modalites.constantes(depart, Periodicite.MENSUELLE, avis.offre().mensualites())
                        .avec(new Assurance(prime, true)),
                avis.total(),
                Objects.requireNonNull(avis.offre().taux()));
    }

    private LocalDate plusTot(LocalDate jour) {
        return jour.isAfter(aujourdhui) ? aujourdhui : jour;
    }

    private Etat recent(Produit produit) {
        return switch (rang / 4 % 4) {
            case 0 -> Etat.DEPOSE;
            case 1 -> Etat.INSTRUIT;
            case 2 -> Etat.ACCORDE;
            default -> produit == Produit.LOCA_PASS ? Etat.ACCORDE : Etat.OFFRE_EMISE;
        };
    }

    private Montant montant(Produit produit) {
        return switch (produit) {
            case LOCA_PASS -> Montant.deEuros(380 + 20L * hasard.nextInt(40));
            case PRET_TRAVAUX -> Montant.deEuros(3_000 + 500L * hasard.nextInt(14));
            default -> Montant.deEuros(12_000 + 1_000L * hasard.nextInt(18));
        };
    }

    private static Situation situation(Produit produit, LocalDate depot, Montant montant, int mois) {
        Foyer foyer = new Foyer(2, 1, null, false, Montant.deEuros(38_000), null, null);
        Logement logement = new Logement(
                null,
                Zone.B1,
                null,
                Occupation.LOCATAIRE,
                true,
                null,
                null,
                depot,
                36,
                null,
                null,
                produit == Produit.LOCA_PASS ? montant : null,
                null,
                null,
                false);
        Achat achat =
                new Achat(OperationDAchat.VEFA, Montant.deEuros(230_000), montant, mois, true, null, 99, false, true);
        Travaux travaux = new Travaux(
                NatureDeTravaux.AMELIORATION,
                QualiteDuProprietaire.OCCUPANT,
                Montant.deEuros(20_000),
                montant,
                mois,
                null);
        return Situation.INCONNUE
                .avec(foyer, emploi(), null, logement)
                .avec(null, achat, travaux, null)
                .avec(List.of());
    }

    private static Emploi emploi() {
        return new Emploi(
                StatutProfessionnel.SALARIE,
                Secteur.PRIVE_NON_AGRICOLE,
                80,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
