package fr.actionlogement.convention.common.pret;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.montant.Taux;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** A loan drawn at random: any profile, deferral, preliminary period, drawings, rates and events. */
record PretAuHasard(Modalites modalites, List<Flux> tirages, List<TauxAu> taux, List<Evenement> evenements) {

    private static final LocalDate ORIGINE = LocalDate.of(2023, 1, 31);

    static PretAuHasard tirer(SplittableRandom h) {
        Profil profil = Profil.values()[h.nextInt(2)];
        int echeances = h.nextInt(1, 80);
        TypeDeDiffere differe = echeances == 1 ? TypeDeDiffere.AUCUN : TypeDeDiffere.values()[h.nextInt(3)];
        Modalites modalites = new Modalites(
                ORIGINE.plusDays(h.nextInt(0, 800)),
                Periodicite.values()[h.nextInt(3)],
                echeances,
                profil,
                profil == Profil.CAPITAL_CONSTANT ? Taux.ZERO : new Taux(h.nextInt(-30_000, 30_001)),
                differe,
                differe == TypeDeDiffere.AUCUN ? 0 : h.nextInt(1, echeances),
                InteretsIntercalaires.values()[h.nextInt(2)],
                new Assurance(new Taux(h.nextInt(0, 5_000)), h.nextBoolean()));
        List<Flux> tirages = new ArrayList<>();
        LocalDate terme = modalites.terme();
        LocalDate jour = ORIGINE;
        for (int i = h.nextInt(1, 5); i > 0 && jour.isBefore(terme); i--) {
            tirages.add(new Flux(jour, Montant.deCentimes(h.nextLong(1, 1L << h.nextInt(1, 34)))));
            jour = jour.plusDays(h.nextInt(0, 500));
        }
        List<TauxAu> taux = new ArrayList<>();
        LocalDate depuis = ORIGINE;
        for (int i = h.nextInt(1, 8); i > 0; i--) {
            taux.add(new TauxAu(depuis, new Taux(h.nextInt(0, 60_000))));
            depuis = depuis.plusDays(h.nextInt(1, 900));
        }
        PretAuHasard nu = new PretAuHasard(modalites, tirages, taux, List.of());
        return h.nextInt(3) == 0 ? nu : nu.avecEvenement(h);
    }

    Echeancier echeancier() {
        return CalculDePret.echeancier(modalites, tirages, taux, evenements);
    }

    PretAuHasard avecTaux(List<TauxAu> autres) {
        return new PretAuHasard(modalites, tirages, autres, evenements);
    }

    PretAuHasard sansEvenement() {
        return new PretAuHasard(modalites, tirages, taux, List.of());
    }

    /** Whether a drawing weighs on the line of that day and not on the one before: early repayments come after instalments. */
    boolean precede(LocalDate tirage, LocalDate ligne, LocalDate lignePrecedente) {
        boolean avant = tirage.isBefore(ligne) || (tirage.equals(ligne) && estPriseLeJourMeme(ligne));
        boolean deja = tirage.isBefore(lignePrecedente)
                || (tirage.equals(lignePrecedente) && estPriseLeJourMeme(lignePrecedente));
        return avant && !deja;
    }

    private boolean estPriseLeJourMeme(LocalDate ligne) {
        return ligne.equals(modalites.depart())
                || evenements.stream().anyMatch(e -> e.date().equals(ligne));
    }

    private PretAuHasard avecEvenement(SplittableRandom h) {
        Echeancier avant = echeancier();
        List<Echeance> lignes = avant.lignes();
        Echeance apres = lignes.get(h.nextInt(0, lignes.size()));
        LocalDate jour = apres.date().plusDays(1);
        Montant du = avant.restantAu(jour);
        boolean tireEncore = tirages.stream().anyMatch(t -> !t.date().isBefore(apres.date()));
        if (!du.estPositif() || tireEncore) {
            return this;
        }
        Evenement fait = h.nextInt(4) == 0
                ? new Reamenagement(jour, 5, h.nextInt(0, 5), Montant.deCentimes(h.nextInt(0, 1_000)))
                : new RemboursementAnticipe(
                        jour,
                        Montant.deCentimes(h.nextInt(5) == 0 ? du.centimes() : h.nextLong(1, du.centimes() + 1)),
                        RemboursementAnticipe.Effet.values()[h.nextInt(2)]);
        return new PretAuHasard(modalites, tirages, taux, List.of(fait));
    }
}
