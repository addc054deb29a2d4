package fr.actionlogement.convention.common.pret;

import static org.assertj.core.api.Assertions.assertThat;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.montant.Taux;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Thousands of loans drawn at random, always the same: what holds for one holds for all. */
class InvariantsDePretTest {

    private static final int PRETS = 6_000;
    private static final LocalDate ORIGINE = LocalDate.of(2023, 1, 31);

    @Test
    void tout_se_rembourse_au_centime() {
        SplittableRandom hasard = new SplittableRandom(2023);
        for (int i = 0; i < PRETS; i++) {
            PretAuHasard pret = PretAuHasard.tirer(hasard);
            Echeancier e = pret.echeancier();
            assertThat(e.capital())
                    .as("prêt %d : %s", i, pret)
                    .isEqualTo(e.emprunte().plus(e.capitalises()));
            assertThat(e.lignes().get(e.lignes().size() - 1).restant())
                    .as("prêt %d", i)
                    .isEqualTo(Montant.ZERO);
            Montant solde = Montant.ZERO;
            LocalDate avant = LocalDate.MIN;
            for (Echeance l : e.lignes()) {
                assertThat(l.interets().estNegatif()
                                || l.capital().estNegatif()
                                || l.assurance().estNegatif()
                                || l.restant().estNegatif())
                        .as("prêt %d, ligne %s", i, l)
                        .isFalse();
                LocalDate depuis = avant;
                solde = solde.plus(Montant.somme(e.tirages().stream()
                                .filter(t -> pret.precede(t.date(), l.date(), depuis))
                                .map(Flux::montant)
                                .toList()))
                        .plus(l.capitalises())
                        .moins(l.capital());
                assertThat(l.restant()).as("prêt %d, ligne %s", i, l).isEqualTo(solde);
                assertThat(l.date()).isAfterOrEqualTo(avant);
                avant = l.date();
            }
        }
    }

    @Test
    void une_revision_de_l_indice_ne_touche_pas_au_passe() {
        SplittableRandom hasard = new SplittableRandom(7);
        for (int i = 0; i < PRETS; i++) {
            PretAuHasard pret = PretAuHasard.tirer(hasard).sansEvenement();
            LocalDate revision = ORIGINE.plusDays(hasard.nextInt(1, 9_000));
            List<TauxAu> revises = new ArrayList<>(pret.taux().stream()
                    .filter(t -> t.depuis().isBefore(revision))
                    .toList());
            revises.add(new TauxAu(revision, new Taux(hasard.nextInt(0, 60_000))));
            List<Echeance> passe = pret.echeancier().lignes().stream()
                    .filter(l -> !l.date().isAfter(revision))
                    .toList();
            assertThat(pret.avecTaux(revises).echeancier().lignes().subList(0, passe.size()))
                    .as("prêt %d révisé le %s", i, revision)
                    .isEqualTo(passe);
        }
    }

    @Test
    void un_prolongement_de_la_serie_au_meme_taux_ne_change_rien() {
        SplittableRandom hasard = new SplittableRandom(11);
        for (int i = 0; i < 1_000; i++) {
            PretAuHasard pret = PretAuHasard.tirer(hasard);
            List<TauxAu> suite = new ArrayList<>(pret.taux());
            TauxAu dernier = suite.get(suite.size() - 1);
            suite.add(new TauxAu(dernier.depuis().plusDays(hasard.nextInt(1, 4_000)), dernier.taux()));
            assertThat(pret.avecTaux(suite).echeancier()).isEqualTo(pret.echeancier());
        }
    }
}
