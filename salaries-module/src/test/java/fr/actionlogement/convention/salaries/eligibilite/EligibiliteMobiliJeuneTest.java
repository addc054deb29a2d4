package fr.actionlogement.convention.salaries.eligibilite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.salaries.bareme.BaremeDuJour;
import fr.actionlogement.convention.salaries.bareme.Parametre;
import fr.actionlogement.convention.salaries.bareme.interne.ValeursLivrees;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected results restated from the public tests and sheets (MJ-1 … MJ-11), and both sides of every date. */
class EligibiliteMobiliJeuneTest {

    private static final List<Parametre> VALEURS = ValeursLivrees.lire();

    @ParameterizedTest(name = "{0} : {1}, {2} ans, {3} € → {7}")
    @CsvSource({
        "MJ-1,2021-01-15,16,1554.58,APPRENTISSAGE,PRIVE_NON_AGRICOLE,LOCATAIRE,ELIGIBLE",
        "MJ-2,2021-01-15,30,1554.58,APPRENTISSAGE,PRIVE_NON_AGRICOLE,LOCATAIRE,NON_ELIGIBLE",
        "MJ-3,2021-01-15,29,1554.58,AUTRE,PRIVE_NON_AGRICOLE,LOCATAIRE,NON_ELIGIBLE",
        "MJ-4,2021-01-15,29,1555.00,APPRENTISSAGE,PRIVE_NON_AGRICOLE,LOCATAIRE,NON_ELIGIBLE",
        "MJ-5a,2021-01-15,29,1554.58,APPRENTISSAGE,PUBLIC,LOCATAIRE,NON_ELIGIBLE",
        "MJ-5b,2021-01-15,29,1554.58,APPRENTISSAGE,PRIVE_NON_AGRICOLE,,INDECIDABLE",
        "MJ-6,2022-06-15,29,1700.00,APPRENTISSAGE,PRIVE_NON_AGRICOLE,LOCATAIRE,NON_ELIGIBLE"
    })
    void les_cas_publies_donnent_leur_resultat(
            String cas,
            LocalDate le,
            int age,
            String remuneration,
            TypeDeContrat contrat,
            Secteur secteur,
            Occupation occupation,
            Conclusion attendue) {
        SituationMobiliJeune s = new SituationMobiliJeune(
                le.minusYears(age).minusDays(1),
                contrat,
                le.minusMonths(1),
                le.plusMonths(11),
                secteur,
                Montant.lire(remuneration),
                occupation,
                le,
                Montant.deEuros(350),
                Montant.deEuros(220),
                null,
                null,
                null,
                0);
        Avis avis = juger(s, le);
        assertThat(avis.conclusion()).isEqualTo(attendue);
        assertThat(avis.estAccordable()).isEqualTo(attendue == Conclusion.ELIGIBLE);
    }

    @ParameterizedTest(name = "{0} : loyer {1} €, aide {2} € → {3} €")
    @CsvSource({
        "MJ-7,350,220,100",
        "MJ-8,350,280,70",
        "plancher,350,340,10",
        "sous le plancher,350,340.01,0",
        "aide au-dessus du loyer,350,400,0"
    })
    void la_mensualite_suit_les_exemples_publies(String cas, String loyer, String aide, String attendue) {
        Montant mensualite =
                CalculMobiliJeune.mensualite(Montant.lire(loyer), Montant.lire(aide), bareme(LocalDate.of(2021, 3, 1)));
        assertThat(mensualite).isEqualTo(Montant.lire(attendue));
    }

    @ParameterizedTest(name = "MJ-11 au {0} : {1} € rempli, un centime de plus non")
    @CsvSource({
        "2023-12-14,1747.20",
        "2024-03-01,1413.54",
        "2024-10-28,1413.54",
        "2024-10-29,2120.30",
        "2025-01-15,2162.16",
        "2026-01-15,2187.64",
        "2026-06-01,2240.42"
    })
    void le_plafond_de_remuneration_est_celui_du_jour(LocalDate le, String plafond) {
        assertThat(resultat(eligible(le, Montant.lire(plafond)), le, "REMUNERATION"))
                .isEqualTo(Resultat.REMPLI);
        Montant unCentimeDePlus = Montant.lire(plafond).plus(Montant.deCentimes(1));
        assertThat(resultat(eligible(le, unCentimeDePlus), le, "REMUNERATION")).isEqualTo(Resultat.NON_REMPLI);
    }

    @ParameterizedTest(name = "le {0}, guichet {1}")
    @CsvSource({
        "2023-12-14,REMPLI",
        "2023-12-15,NON_REMPLI",
        "2024-02-14,NON_REMPLI",
        "2024-02-15,REMPLI",
        "2024-10-28,REMPLI",
        "2024-10-29,REMPLI"
    })
    void le_guichet_est_ferme_du_15_decembre_2023_au_14_fevrier_2024(LocalDate le, Resultat attendu) {
        Avis avis = juger(eligible(le, Montant.deEuros(1_000)), le);
        assertThat(avis.criteres().get(0).resultat()).isEqualTo(attendu);
        assertThat(avis.conclusion())
                .isEqualTo(attendu == Resultat.REMPLI ? Conclusion.ELIGIBLE : Conclusion.NON_ELIGIBLE);
        if (attendu == Resultat.NON_REMPLI) {
            assertThat(avis.criteres().get(0).pourChanger()).contains("15\u00a0février 2024");
        }
    }

    @ParameterizedTest(name = "contrat du {0}, dépôt le {1} : {2}")
    @CsvSource({
        "2023-06-14,2023-12-14,REMPLI",
        "2023-06-13,2023-12-14,NON_REMPLI",
        "2024-03-14,2023-12-14,REMPLI",
        "2024-03-15,2023-12-14,NON_REMPLI",
        "2023-11-15,2024-02-15,REMPLI",
        "2023-11-14,2024-02-15,NON_REMPLI",
        "2024-07-28,2024-10-28,REMPLI",
        "2024-07-27,2024-10-28,NON_REMPLI",
        "2024-05-29,2024-10-29,REMPLI",
        "2024-05-28,2024-10-29,NON_REMPLI",
        "2023-10-29,2024-10-29,REMPLI",
        "2025-01-29,2024-10-29,REMPLI",
        "2025-01-30,2024-10-29,NON_REMPLI"
    })
    void le_delai_de_depot_est_celui_de_la_version_du_jour(LocalDate debut, LocalDate le, Resultat attendu) {
        SituationMobiliJeune s = situation(le.minusYears(20), debut, debut.plusYears(2), Montant.deEuros(900), le);
        assertThat(resultat(s, le, "DELAI")).isEqualTo(attendu);
    }

    @Test
    void l_anniversaire_ne_rouvre_le_delai_que_depuis_le_29_octobre_2024() {
        LocalDate debut = LocalDate.of(2023, 10, 28);
        SituationMobiliJeune s =
                situation(LocalDate.of(2004, 1, 1), debut, debut.plusYears(2), Montant.deEuros(900), debut);
        assertThat(resultat(s, LocalDate.of(2024, 10, 28), "DELAI")).isEqualTo(Resultat.NON_REMPLI);
        assertThat(resultat(s, LocalDate.of(2024, 10, 29), "DELAI")).isEqualTo(Resultat.REMPLI);
    }

    @Test
    void l_age_se_perd_le_jour_du_trentieme_anniversaire() {
        LocalDate le = LocalDate.of(2025, 3, 10);
        SituationMobiliJeune veille =
                situation(LocalDate.of(1995, 3, 11), le, le.plusYears(1), Montant.deEuros(900), le);
        SituationMobiliJeune jour = situation(LocalDate.of(1995, 3, 10), le, le.plusYears(1), Montant.deEuros(900), le);
        assertThat(resultat(veille, le, "AGE")).isEqualTo(Resultat.REMPLI);
        assertThat(resultat(jour, le, "AGE")).isEqualTo(Resultat.NON_REMPLI);
    }

    @ParameterizedTest(name = "{0} km, {1} min, double loyer {2} : {3}")
    @CsvSource({
        "70,40,false,NON_REMPLI",
        "71,40,false,REMPLI",
        "70,41,false,REMPLI",
        "70,40,true,REMPLI",
        "70,40,,INDECIDABLE",
        ",,,INDECIDABLE"
    })
    void un_seul_des_trois_cas_de_mobilite_suffit(Integer km, Integer minutes, Boolean doubleLoyer, Resultat attendu) {
        LocalDate le = LocalDate.of(2024, 2, 15);
        SituationMobiliJeune e = eligible(le, Montant.deEuros(900));
        SituationMobiliJeune s = new SituationMobiliJeune(
                e.naissance(),
                e.typeContrat(),
                e.debutContrat(),
                e.finContrat(),
                e.secteur(),
                e.remuneration(),
                e.occupation(),
                e.entreeLogement(),
                e.loyer(),
                e.aideAuLogement(),
                km,
                minutes,
                doubleLoyer,
                0);
        assertThat(resultat(s, le, "MOBILITE")).isEqualTo(attendu);
    }

    @Test
    void la_mobilite_n_est_pas_un_critere_avant_le_15_fevrier_2024() {
        LocalDate le = LocalDate.of(2023, 12, 14);
        assertThat(juger(eligible(le, Montant.deEuros(900)), le).criteres())
                .extracting(Critere::code)
                .doesNotContain("MOBILITE");
    }

    @ParameterizedTest(name = "{0} mois de contrat, dépôt le {1} : {2} mensualités")
    @CsvSource({
        "12,2023-10-01,12",
        "36,2023-10-01,36",
        "48,2023-10-01,36",
        "12,2025-10-01,11",
        "6,2025-10-01,6",
        "24,2025-10-01,22",
        "36,2025-10-01,22"
    })
    void la_duree_est_bornee_par_la_version_du_jour(int mois, LocalDate le, int attendues) {
        SituationMobiliJeune s =
                situation(le.minusYears(20), le, le.plusMonths(mois).minusDays(1), Montant.deEuros(900), le);
        assertThat(juger(s, le).offre().mensualites()).isEqualTo(attendues);
    }

    @Test
    void chaque_critere_dit_sa_valeur_son_seuil_sa_regle_et_sa_source() {
        LocalDate le = LocalDate.of(2025, 1, 15);
        SituationMobiliJeune rien = new SituationMobiliJeune(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null);
        for (SituationMobiliJeune s :
                List.of(rien, eligible(le, Montant.deEuros(5_000)), eligible(le, Montant.deEuros(900)))) {
            assertThat(juger(s, le).criteres()).hasSize(10).allSatisfy(c -> {
                assertThat(List.of(c.libelle(), c.valeur(), c.seuil(), c.regle(), c.source()))
                        .noneMatch(String::isBlank);
                assertThat(c.pourChanger().isEmpty()).isEqualTo(c.resultat() == Resultat.REMPLI);
            });
        }
        assertThat(juger(rien, le).conclusion()).isEqualTo(Conclusion.INDECIDABLE);
    }

    private static Resultat resultat(SituationMobiliJeune s, LocalDate le, String code) {
        return juger(s, le).criteres().stream()
                .filter(c -> c.code().equals(code))
                .findFirst()
                .orElseThrow()
                .resultat();
    }

    private static Avis juger(SituationMobiliJeune s, LocalDate le) {
        return Moteur.examiner(Produit.MOBILI_JEUNE, s.enSituation(), Lieu.INCONNU, bareme(le));
    }

    private static BaremeDuJour bareme(LocalDate le) {
        return BaremeDuJour.de("MOBILI-JEUNE", le, VALEURS);
    }

    private static SituationMobiliJeune eligible(LocalDate le, Montant remuneration) {
        return situation(le.minusYears(20), le.minusMonths(1), le.plusMonths(11), remuneration, le);
    }

    private static SituationMobiliJeune situation(
            LocalDate naissance, LocalDate debut, LocalDate fin, Montant remuneration, LocalDate entree) {
        return new SituationMobiliJeune(
                naissance,
                TypeDeContrat.APPRENTISSAGE,
                debut,
                fin,
                Secteur.PRIVE_NON_AGRICOLE,
                remuneration,
                Occupation.LOCATAIRE,
                entree,
                Montant.deEuros(450),
                Montant.deEuros(100),
                120,
                90,
                false,
                0);
    }
}
