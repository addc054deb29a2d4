package fr.actionlogement.convention.common.pret;

import static fr.actionlogement.convention.common.pret.Modalites.exiger;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.montant.Taux;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Walks a loan from its first drawing to its last instalment, period by period: what comes later never moves the past. */
final class Deroulement {

    private final Modalites modalites;
    private final List<Flux> tirages;
    private final List<TauxAu> taux;
    private final List<Evenement> evenements;
    private final List<Echeance> lignes = new ArrayList<>();
    private final Remboursement remboursement;

    private long solde;
    private long tire;
    private long consolides;
    private int prochainTirage;
    private int prochainEvenement;
    private int finDuDiffere;
    private boolean clos;

    Deroulement(Modalites modalites, List<Flux> tirages, List<TauxAu> taux, List<Evenement> evenements) {
        this.modalites = modalites;
        this.tirages = tirages;
        this.taux = taux;
        this.evenements = evenements;
        this.remboursement = new Remboursement(modalites);
        this.finDuDiffere = modalites.echeancesDifferees();
    }

    Echeancier derouler() {
        mobiliser();
        for (int rang = 1; rang <= remboursement.fin() && !clos; rang++) {
            periode(rang);
        }
        exiger(
                prochainTirage == tirages.size() && solde == 0,
                "tirages",
                "Un tirage ne peut pas suivre la dernière échéance.");
        exiger(
                prochainEvenement == evenements.size(),
                "date",
                "Le prêt est soldé avant le jour indiqué : rien ne reste à rembourser ni à réaménager.");
        return new Echeancier(tirages, lignes, consolidations());
    }

    private List<Flux> consolidations() {
        return evenements.stream()
                .filter(e -> e instanceof Reamenagement)
                .map(e -> new Flux(e.date(), ((Reamenagement) e).interetsConsolides()))
                .filter(jointe -> jointe.montant().estPositif())
                .toList();
    }

    /** The preliminary period: interest runs by the day on what is drawn. */
    private void mobiliser() {
        LocalDate depart = modalites.depart();
        LocalDate jour = tirages.get(0).date();
        Interets courus = new Interets();
        while (!jour.isAfter(depart)) {
            tirerLe(jour);
            LocalDate suivant = plusTot(depart, plusTot(prochainChangement(jour), dateDuProchainTirage()));
            courus.courir(solde, tauxAu(jour), ChronoUnit.DAYS.between(jour, suivant));
            if (!suivant.isAfter(jour)) {
                break;
            }
            jour = suivant;
        }
        long interets = courus.surUnAnDe365Jours();
        if (interets > 0) {
            boolean capitalises = modalites.intercalaires() == InteretsIntercalaires.CAPITALISES;
            solde += capitalises ? interets : 0;
            ligne(
                    depart,
                    TypeDEcheance.INTERETS_INTERCALAIRES,
                    tauxAu(depart.minusDays(1)),
                    capitalises ? 0 : interets,
                    0,
                    0,
                    capitalises ? interets : 0);
        }
    }

    private void periode(int rang) {
        LocalDate debut = modalites.periodicite().date(modalites.depart(), rang - 1);
        LocalDate fin = modalites.periodicite().date(modalites.depart(), rang);
        Taux courant = tauxAu(debut);
        long assurance = assurance();
        if (rang > finDuDiffere) {
            remboursement.preparer(courant, solde, rang);
        }
        Interets courus = new Interets();
        LocalDate jour = debut;
        while (!clos && jour.isBefore(fin)) {
            mouvementsDu(jour, courant, courus, rang, debut, fin);
            LocalDate suivant = plusTot(fin, plusTot(dateDuProchainTirage(), dateDuProchainEvenement()));
            courus.courir(solde, courant, ChronoUnit.DAYS.between(jour, suivant));
            jour = suivant;
        }
        if (!clos && (solde > 0 || consolides > 0)) {
            echeance(rang, debut, fin, courant, courus, assurance);
        } else {
            clos = clos || (prochainTirage == tirages.size() && solde == 0);
        }
    }

    private void mouvementsDu(LocalDate jour, Taux courant, Interets courus, int rang, LocalDate debut, LocalDate fin) {
        if (tirerLe(jour)) {
            remboursement.recalculer();
        }
        while (!clos && !dateDuProchainEvenement().isAfter(jour)) {
            Evenement fait = evenements.get(prochainEvenement++);
            if (fait instanceof RemboursementAnticipe anticipe) {
                anticiper(anticipe, courant, courus.surUnePeriode(modalites.periodicite(), debut, fin));
                if (solde == 0) {
                    courus.effacer();
                }
            } else if (fait instanceof Reamenagement nouveau) {
                exiger(
                        nouveau.echeancesRestantes() > nouveau.echeancesDifferees(),
                        "echeancesRestantes",
                        "Le réaménagement laisse au moins une échéance pour amortir.");
                consolides += nouveau.interetsConsolides().centimes();
                solde += nouveau.interetsConsolides().centimes();
                finDuDiffere = rang - 1 + nouveau.echeancesDifferees();
                remboursement.finir(rang - 1 + nouveau.echeancesRestantes());
            }
        }
    }

    private void anticiper(RemboursementAnticipe fait, Taux courant, long courus) {
        long capital = fait.montant().centimes();
        exiger(
                capital > 0 && capital <= solde,
                "montant",
                "Le remboursement anticipé va d’un centime au capital restant dû.");
        solde -= capital;
        clos = solde == 0 && prochainTirage == tirages.size();
        ligne(fait.date(), TypeDEcheance.ANTICIPE, courant, solde == 0 ? courus : 0, capital, 0, consolides);
        consolides = 0;
        if (fait.effet() == RemboursementAnticipe.Effet.REDUIRE_DUREE) {
            remboursement.raccourcir();
        } else {
            remboursement.recalculer();
        }
    }

    private void echeance(int rang, LocalDate debut, LocalDate fin, Taux courant, Interets courus, long assurance) {
        BigDecimal exacts = courus.exactsSurUnePeriode(modalites.periodicite(), debut, fin);
        long interets = Interets.arrondir(exacts);
        if (rang <= finDuDiffere) {
            boolean total = modalites.differe() == TypeDeDiffere.TOTAL && rang <= modalites.echeancesDifferees();
            solde += total ? interets : 0;
            ligne(
                    fin,
                    TypeDEcheance.DIFFERE,
                    courant,
                    total ? 0 : interets,
                    0,
                    assurance,
                    consolides + (total ? interets : 0));
        } else {
            long capital = remboursement.capital(courant, solde, exacts, interets, rang);
            solde -= capital;
            ligne(fin, TypeDEcheance.ECHEANCE, courant, interets, capital, assurance, consolides);
        }
        consolides = 0;
        clos = solde == 0 && prochainTirage == tirages.size();
    }

    private void ligne(
            LocalDate date, TypeDEcheance type, Taux t, long interets, long capital, long assurance, long capitalises) {
        lignes.add(new Echeance(
                lignes.size() + 1,
                date,
                type,
                t,
                Montant.deCentimes(interets),
                Montant.deCentimes(capital),
                Montant.deCentimes(assurance),
                Montant.deCentimes(capitalises),
                Montant.deCentimes(solde)));
    }

    private boolean tirerLe(LocalDate jour) {
        boolean fait = false;
        while (!dateDuProchainTirage().isAfter(jour)) {
            long montant = tirages.get(prochainTirage++).montant().centimes();
            solde = Math.addExact(solde, montant);
            tire += montant;
            exiger(solde >= 0, "tirages", "Un reversement ne peut pas dépasser ce qui reste dû.");
            fait = true;
        }
        return fait;
    }

    private long assurance() {
        Assurance a = modalites.assurance();
        BigDecimal base = BigDecimal.valueOf(a.surCapitalInitial() ? tire : solde);
        return Interets.arrondir(
                Interets.surDesMois(base, a.taux(), modalites.periodicite().mois()));
    }

    private Taux tauxAu(LocalDate jour) {
        Taux connu = taux.get(0).taux();
        for (TauxAu t : taux) {
            if (!t.depuis().isAfter(jour)) {
                connu = t.taux();
            }
        }
        return connu;
    }

    private LocalDate prochainChangement(LocalDate jour) {
        return taux.stream()
                .map(TauxAu::depuis)
                .filter(depuis -> depuis.isAfter(jour))
                .findFirst()
                .orElse(LocalDate.MAX);
    }

    private LocalDate dateDuProchainTirage() {
        return prochainTirage < tirages.size() ? tirages.get(prochainTirage).date() : LocalDate.MAX;
    }

    private LocalDate dateDuProchainEvenement() {
        return prochainEvenement < evenements.size()
                ? evenements.get(prochainEvenement).date()
                : LocalDate.MAX;
    }

    private static LocalDate plusTot(LocalDate un, LocalDate autre) {
        return un.isBefore(autre) ? un : autre;
    }
}
