package fr.actionlogement.convention.salaries.demande;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.pret.Assurance;
import fr.actionlogement.convention.common.pret.AvanceSansInteret;
import fr.actionlogement.convention.common.pret.CalculDePret;
import fr.actionlogement.convention.common.pret.Echeance;
import fr.actionlogement.convention.common.pret.Flux;
import fr.actionlogement.convention.common.pret.Modalites;
import fr.actionlogement.convention.common.pret.Periodicite;
import fr.actionlogement.convention.common.pret.RemboursementAnticipe;
import fr.actionlogement.convention.common.pret.TauxAu;
import fr.actionlogement.convention.common.pret.TypeDEcheance;
import fr.actionlogement.convention.salaries.aide.AideSuivie;
import fr.actionlogement.convention.salaries.aide.Etat;
import fr.actionlogement.convention.salaries.aide.Parcours;
import fr.actionlogement.convention.salaries.demande.interne.EcheancesEnBase;
import fr.actionlogement.convention.salaries.demande.interne.PretEnBase;
import fr.actionlogement.convention.salaries.demande.interne.PretsEnBase;
import fr.actionlogement.convention.salaries.demande.interne.VersementsEnBase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes schedules; every figure comes from the shared mathematics of loans. */
@Component
class Amortissement {

    private final Parcours parcours;
    private final PretsEnBase prets;
    private final VersementsEnBase versements;
    private final EcheancesEnBase echeances;

    Amortissement(Parcours parcours, PretsEnBase prets, VersementsEnBase versements, EcheancesEnBase echeances) {
        this.parcours = parcours;
        this.prets = prets;
        this.versements = versements;
        this.echeances = echeances;
    }

    /** Starts the repayment of what was paid out, that day. */
    void demarrer(AideSuivie aide, PretEnBase pret, LocalDate jour) {
        List<Flux> tirages = tirages(aide);
        List<EcheanceVue> lignes = pret.avance()
                ? vues(AvanceSansInteret.echeancier(
                                Montant.somme(
                                        tirages.stream().map(Flux::montant).toList()),
                                jour,
                                jour.plusMonths(pret.differe()),
                                pret.minimum(),
                                pret.mois())
                        .lignes())
                : vues(derouler(pret, jour, tirages, List.of()));
        prets.amortir(aide.id(), jour);
        echeances.ecrire(aide.id(), lignes);
        parcours.passer(
                aide,
                Etat.EN_REMBOURSEMENT,
                "Remboursement commencé",
                "Première échéance le %td/%<tm/%<tY, %d en tout."
                        .formatted(lignes.get(0).le(), lignes.size()));
    }

    /**
     * The schedule after an early repayment: what is past stays as it was.
     *
     * @param lignes the schedule as it stands, everything due by that day being paid
     */
    void anticiper(AideSuivie aide, PretEnBase pret, List<EcheanceVue> lignes, RemboursementAnticipe fait) {
        List<EcheanceVue> nouvelles = pret.avance()
                ? raccourcir(pret, lignes, fait)
                : vues(derouler(
                        pret, Objects.requireNonNull(pret.depart()), tirages(aide), prets.anticipations(aide.id())));
        echeances.ecrire(aide.id(), reglees(nouvelles, fait.date()));
    }

    /** Everything up to that day was paid, the early repayment included. */
    private static List<EcheanceVue> reglees(List<EcheanceVue> lignes, LocalDate jour) {
        return lignes.stream()
                .map(e -> e.le().isAfter(jour) ? e : e.regler(e.du(), e.regleLe() == null ? jour : e.regleLe()))
                .toList();
    }

    private static List<Echeance> derouler(
            PretEnBase pret, LocalDate depart, List<Flux> tirages, List<RemboursementAnticipe> faits) {
        LocalDate premier = tirages.get(0).date();
        return CalculDePret.echeancier(
                        Modalites.constantes(depart, Periodicite.MENSUELLE, pret.mois())
                                .avec(new Assurance(pret.assurance(), true)),
                        tirages,
                        List.of(new TauxAu(premier, pret.taux())),
                        faits)
                .lignes();
    }

    private static List<EcheanceVue> raccourcir(PretEnBase pret, List<EcheanceVue> lignes, RemboursementAnticipe fait) {
        List<EcheanceVue> passees =
                lignes.stream().filter(e -> !e.le().isAfter(fait.date())).toList();
        List<EcheanceVue> suite =
                lignes.stream().filter(e -> e.le().isAfter(fait.date())).toList();
        Montant reste =
                Montant.somme(suite.stream().map(EcheanceVue::capital).toList()).moins(fait.montant());
        List<EcheanceVue> toutes = new ArrayList<>(passees);
        toutes.add(ligne(fait.date(), TypeDEcheance.ANTICIPE, fait.montant(), reste));
        if (reste.estPositif()) {
            boolean duree = fait.effet() == RemboursementAnticipe.Effet.REDUIRE_DUREE;
            Montant minimum = duree ? suite.get(0).capital() : pret.minimum();
            vues(AvanceSansInteret.echeancier(reste, fait.date(), suite.get(0).le(), minimum, suite.size())
                            .lignes())
                    .forEach(toutes::add);
        }
        return numeroter(toutes);
    }

    /** The tenant has left: what falls due after that day is due that day at the latest. */
    void exiger(AideSuivie aide, List<EcheanceVue> lignes, LocalDate limite) {
        List<EcheanceVue> gardees = new ArrayList<>(
                lignes.stream().filter(e -> e.le().isBefore(limite)).toList());
        List<EcheanceVue> avancees =
                lignes.stream().filter(e -> !e.le().isBefore(limite)).toList();
        if (!avancees.isEmpty()) {
            Montant reste =
                    Montant.somme(avancees.stream().map(EcheanceVue::capital).toList());
            Montant regle =
                    Montant.somme(avancees.stream().map(EcheanceVue::regle).toList());
            EcheanceVue derniere = ligne(limite, TypeDEcheance.ECHEANCE, reste, Montant.ZERO);
            gardees.add(regle.estPositif() ? derniere.regler(regle, limite) : derniere);
        }
        echeances.ecrire(aide.id(), numeroter(gardees));
    }

    private List<Flux> tirages(AideSuivie aide) {
        return versements.lire(aide.id()).stream()
                .filter(v -> v.etat() == EtatDuVersement.PAYE)
                .map(v -> new Flux(Objects.requireNonNull(v.payeLe()), v.montant()))
                .toList();
    }

    private static EcheanceVue ligne(LocalDate le, TypeDEcheance type, Montant capital, Montant restant) {
        return new EcheanceVue(0, le, type, capital, Montant.ZERO, Montant.ZERO, restant, Montant.ZERO, null);
    }

    private static List<EcheanceVue> vues(List<Echeance> lignes) {
        return lignes.stream()
                .map(e -> new EcheanceVue(
                        e.rang(),
                        e.date(),
                        e.type(),
                        e.capital(),
                        e.interets(),
                        e.assurance(),
                        e.restant(),
                        Montant.ZERO,
                        null))
                .toList();
    }

    private static List<EcheanceVue> numeroter(List<EcheanceVue> lignes) {
        List<EcheanceVue> suite = new ArrayList<>();
        for (EcheanceVue e : lignes) {
            @Nullable LocalDate regleLe = e.regleLe();
            suite.add(new EcheanceVue(
                    suite.size() + 1,
                    e.le(),
                    e.type(),
                    e.capital(),
                    e.interets(),
                    e.assurance(),
                    e.restant(),
                    e.regle(),
                    regleLe));
        }
        return suite;
    }
}
