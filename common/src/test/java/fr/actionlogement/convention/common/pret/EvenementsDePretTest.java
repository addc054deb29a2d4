package fr.actionlogement.convention.common.pret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.montant.Taux;
import fr.actionlogement.convention.common.pret.RemboursementAnticipe.Effet;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvenementsDePretTest {

    private static final LocalDate DEPART = LocalDate.of(2024, 1, 1);
    private static final List<Flux> CENT_MILLE = List.of(new Flux(DEPART, Montant.deEuros(100_000)));
    private static final List<TauxAu> DEUX = List.of(new TauxAu(DEPART, Taux.lire("2 %")));
    private static final Modalites DIX_ANS = Modalites.constantes(DEPART, Periodicite.ANNUELLE, 10);

    @Test
    void un_remboursement_partiel_reduit_l_echeance_a_duree_egale() {
        Echeancier sans = CalculDePret.echeancier(DIX_ANS, CENT_MILLE, DEUX, List.of());
        Echeancier avec = anticiper("2027-01-01", "30000", Effet.REDUIRE_ECHEANCE);
        assertThat(avec.lignes()).hasSize(11);
        assertThat(avec.lignes().subList(0, 3)).isEqualTo(sans.lignes().subList(0, 3));
        assertThat(avec.lignes().get(3).type()).isEqualTo(TypeDEcheance.ANTICIPE);
        assertThat(avec.lignes().get(4).montant())
                .isLessThan(sans.lignes().get(3).montant());
        assertThat(avec.lignes().get(10).date()).isEqualTo(DIX_ANS.terme());
        assertThat(avec.capital()).isEqualTo(Montant.deEuros(100_000));
    }

    @Test
    void un_remboursement_partiel_raccourcit_la_duree_a_echeance_egale() {
        Echeancier sans = CalculDePret.echeancier(DIX_ANS, CENT_MILLE, DEUX, List.of());
        Echeancier avec = anticiper("2027-01-01", "30000", Effet.REDUIRE_DUREE);
        assertThat(avec.lignes().get(4).montant())
                .isEqualTo(sans.lignes().get(3).montant());
        assertThat(avec.lignes()).hasSizeLessThan(10);
        assertThat(avec.capital()).isEqualTo(Montant.deEuros(100_000));
        assertThat(avec.interets())
                .isLessThan(
                        anticiper("2027-01-01", "30000", Effet.REDUIRE_ECHEANCE).interets());
    }

    @Test
    void un_remboursement_total_paie_les_interets_courus_et_arrete_tout() {
        Montant du =
                CalculDePret.echeancier(DIX_ANS, CENT_MILLE, DEUX, List.of()).restantAu(LocalDate.parse("2026-07-02"));
        Echeancier avec = CalculDePret.echeancier(
                DIX_ANS,
                CENT_MILLE,
                DEUX,
                List.of(new RemboursementAnticipe(LocalDate.parse("2026-07-02"), du, Effet.REDUIRE_DUREE)));
        Echeance derniere = avec.lignes().get(avec.lignes().size() - 1);
        assertThat(avec.lignes()).hasSize(3);
        assertThat(derniere.restant()).isEqualTo(Montant.ZERO);
        // 182 days of 365 at 2 % a year.
        assertThat(derniere.interets().centimes()).isEqualTo(Math.round(du.centimes() * 0.02 * 182 / 365));
    }

    @Test
    void un_differe_d_amortissement_gele_le_capital_et_un_differe_total_l_augmente() {
        Echeancier partiel = differe(TypeDeDiffere.AMORTISSEMENT);
        assertThat(partiel.lignes().get(0).interets()).isEqualTo(Montant.deEuros(2_000));
        assertThat(partiel.lignes().get(1).restant()).isEqualTo(Montant.deEuros(100_000));
        Echeancier total = differe(TypeDeDiffere.TOTAL);
        assertThat(total.lignes().get(0).montant()).isEqualTo(Montant.ZERO);
        assertThat(total.lignes().get(1).restant()).isEqualTo(Montant.lire("104040"));
        assertThat(total.capital()).isEqualTo(Montant.lire("104040"));
    }

    /** 40 000 € for the 366 days of 2024 and 60 000 € for the last 184 of them, at 2 % on 365 days. */
    @Test
    void les_interets_intercalaires_courent_au_jour_sur_ce_qui_est_tire() {
        Modalites apres = Modalites.constantes(LocalDate.of(2025, 1, 1), Periodicite.TRIMESTRIELLE, 8);
        List<Flux> tirages = List.of(
                new Flux(DEPART, Montant.deEuros(40_000)), new Flux(LocalDate.of(2024, 7, 1), Montant.deEuros(60_000)));
        Echeancier e = CalculDePret.echeancier(apres, tirages, DEUX, List.of());
        assertThat(e.lignes().get(0).type()).isEqualTo(TypeDEcheance.INTERETS_INTERCALAIRES);
        assertThat(e.lignes().get(0).interets()).isEqualTo(Montant.lire("1407,12"));
        assertThat(e.lignes()).hasSize(9);
    }

    @Test
    void un_tirage_en_cours_d_amortissement_pese_au_prorata_et_recalcule_la_suite() {
        List<Flux> deux = List.of(CENT_MILLE.get(0), new Flux(LocalDate.of(2025, 7, 1), Montant.deEuros(50_000)));
        Echeancier e = CalculDePret.echeancier(DIX_ANS, deux, DEUX, List.of());
        Echeancier sans = CalculDePret.echeancier(DIX_ANS, CENT_MILLE, DEUX, List.of());
        assertThat(e.lignes().get(0)).isEqualTo(sans.lignes().get(0));
        assertThat(e.lignes().get(1).interets())
                .isEqualTo(sans.lignes().get(1).interets().plus(Montant.lire("504,11")));
        assertThat(e.capital()).isEqualTo(Montant.deEuros(150_000));
    }

    @Test
    void une_progression_de_l_echeance_joue_a_chaque_anniversaire() {
        Modalites progressives = new Modalites(
                DEPART,
                Periodicite.TRIMESTRIELLE,
                40,
                Profil.ECHEANCES_CONSTANTES,
                Taux.lire("-2 %"),
                TypeDeDiffere.AUCUN,
                0,
                InteretsIntercalaires.PAYES,
                Assurance.AUCUNE);
        List<Echeance> lignes = CalculDePret.echeancier(progressives, CENT_MILLE, DEUX, List.of())
                .lignes();
        assertThat(lignes.get(3).montant()).isEqualTo(lignes.get(0).montant());
        assertThat(lignes.get(4).montant().centimes())
                .isEqualTo(Math.round(lignes.get(0).montant().centimes() * 0.98));
    }

    @Test
    void un_reamenagement_allonge_et_consolide_les_interets_impayes() {
        Reamenagement plan = new Reamenagement(LocalDate.of(2026, 6, 1), 12, 2, Montant.deEuros(1_500));
        Echeancier e = CalculDePret.echeancier(DIX_ANS, CENT_MILLE, DEUX, List.of(plan));
        assertThat(e.lignes()).hasSize(14);
        assertThat(e.lignes().get(2).type()).isEqualTo(TypeDEcheance.DIFFERE);
        assertThat(e.lignes().get(3).capital()).isEqualTo(Montant.ZERO);
        assertThat(e.capital()).isEqualTo(Montant.deEuros(101_500));
        assertThat(e.restantAu(LocalDate.of(2026, 7, 1)).moins(e.restantAu(LocalDate.of(2026, 5, 31))))
                .isEqualTo(Montant.deEuros(1_500));
    }

    @Test
    void la_serie_indexee_ajoute_la_marge_sans_passer_sous_le_plancher() {
        List<TauxAu> indice =
                List.of(new TauxAu(DEPART, Taux.lire("3 %")), new TauxAu(LocalDate.of(2025, 2, 1), Taux.lire("0,5 %")));
        assertThat(CalculDePret.indexer(indice, Taux.lire("-0,6 %"), Taux.lire("0,25 %")))
                .extracting(t -> t.taux().enTexte())
                .containsExactly("2,40\u00A0%", "0,25\u00A0%");
    }

    @Test
    void une_marge_renegociee_vaut_a_partir_de_son_jour() {
        List<TauxAu> indice =
                List.of(new TauxAu(DEPART, Taux.lire("3 %")), new TauxAu(LocalDate.of(2025, 2, 1), Taux.lire("2 %")));
        List<TauxAu> marges = List.of(
                new TauxAu(DEPART, Taux.lire("1 %")), new TauxAu(LocalDate.of(2026, 6, 15), Taux.lire("-1,5 %")));
        assertThat(CalculDePret.indexer(indice, marges, Taux.ZERO))
                .extracting(t -> t.depuis() + " " + t.taux().enTexte())
                .containsExactly("2024-01-01 4,00\u00A0%", "2025-02-01 3,00\u00A0%", "2026-06-15 0,50\u00A0%");
    }

    @Test
    void refuse_ce_qui_ne_fait_pas_un_echeancier() {
        assertThatThrownBy(() -> anticiper("2023-01-01", "1", Effet.REDUIRE_DUREE))
                .isInstanceOf(RegleNonRespectee.class);
        assertThatThrownBy(() -> anticiper("2027-01-01", "90000", Effet.REDUIRE_DUREE))
                .hasMessageContaining("capital restant dû");
        assertThatThrownBy(() -> anticiper("2040-01-01", "1", Effet.REDUIRE_DUREE))
                .hasMessageContaining("soldé");
        assertThatThrownBy(() -> Modalites.constantes(DEPART, Periodicite.MENSUELLE, 721))
                .hasMessageContaining("720");
        assertThatThrownBy(() -> CalculDePret.echeancier(DIX_ANS, Montant.ZERO, Taux.ZERO))
                .hasMessageContaining("positif");
    }

    private static Echeancier anticiper(String jour, String montant, Effet effet) {
        return CalculDePret.echeancier(
                DIX_ANS,
                CENT_MILLE,
                DEUX,
                List.of(new RemboursementAnticipe(LocalDate.parse(jour), Montant.lire(montant), effet)));
    }

    private static Echeancier differe(TypeDeDiffere type) {
        Modalites modalites = new Modalites(
                DEPART,
                Periodicite.ANNUELLE,
                10,
                Profil.ECHEANCES_CONSTANTES,
                Taux.ZERO,
                type,
                2,
                InteretsIntercalaires.PAYES,
                Assurance.AUCUNE);
        return CalculDePret.echeancier(modalites, CENT_MILLE, DEUX, List.of());
    }
}
