package fr.actionlogement.convention.salaries.eligibilite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.montant.Taux;
import fr.actionlogement.convention.common.territoire.Zone;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Loans: both sides of each date, the ceilings of each year, and the sums. */
class EligibilitePretsTest {

    private static final String ACCESSION = """
            {'foyer':{'adultes':2,'personnesACharge':0,'rfrN2':REVENU,'handicap':false},
             'emploi':{'secteur':'PRIVE_NON_AGRICOLE','effectif':EFFECTIF},
             'logement':{'residencePrincipale':true},
             'achat':{'operation':'OPERATION','cout':200000,'normeRe':true,'dpe':'E','anneesSansPropriete':ANNEES,
               'mobilitePro':false,'pretPrincipal':true},
             'enCours':[]}""";

    private static Avis accession(
            String revenu, String effectif, String operation, String annees, Zone zone, LocalDate le) {
        return Situations.juger(
                Produit.PRET_ACCESSION,
                ACCESSION
                        .replace("REVENU", revenu)
                        .replace("EFFECTIF", effectif)
                        .replace("OPERATION", operation)
                        .replace("ANNEES", annees),
                Situations.lieu(zone),
                le);
    }

    @ParameterizedTest(name = "le {0} : {1} au plus à {2}")
    @CsvSource({
        "2023-02-28,40000,0.5",
        "2023-03-01,40000,1.5",
        "2023-08-31,40000,1.5",
        "2023-09-01,30000,1",
        "2026-11-28,30000,1"
    })
    void le_pret_accession_suit_la_version_du_jour(LocalDate le, String montant, String taux) {
        Avis avis = accession("40000", "10", "VEFA", "3", Zone.A, le);
        assertThat(avis.conclusion()).isEqualTo(Conclusion.ELIGIBLE);
        assertThat(avis.offre().montant()).isEqualTo(Montant.lire(montant));
        assertThat(avis.offre().taux()).isEqualTo(Taux.lire(taux));
    }

    /** Each published ceiling is met to the euro and broken one centime above, both sides of each 1 January. */
    @ParameterizedTest(name = "couple en zone {0} le {1} : {2}")
    @CsvSource({
        "ABIS,2023-12-31,62555",
        "ABIS,2024-01-01,64976",
        "B1,2024-12-31,47321",
        "B1,2025-01-01,47842",
        "C,2025-12-31,43056",
        "C,2026-01-01,43439",
        "DROM,2024-06-30,42186"
    })
    void le_plafond_du_logement_intermediaire_est_celui_de_l_annee(Zone zone, LocalDate le, String plafond) {
        assertThat(Situations.resultat(accession(plafond, "10", "VEFA", "3", zone, le), "RESSOURCES"))
                .isEqualTo(Resultat.REMPLI);
        Critere refus = Situations.critere(accession(plafond + ".01", "10", "VEFA", "3", zone, le), "RESSOURCES");
        assertThat(refus.resultat()).isEqualTo(Resultat.NON_REMPLI);
        assertThat(refus.pourChanger()).contains("0,01\u00a0€");
    }

    @Test
    void un_plafond_inconnu_ne_se_devine_pas() {
        Avis avis = accession("30000", "10", "VEFA", "3", Zone.DROM, LocalDate.of(2025, 5, 1));
        assertThat(Situations.resultat(avis, "RESSOURCES")).isEqualTo(Resultat.INDECIDABLE);
        assertThat(avis.conclusion()).isEqualTo(Conclusion.INDECIDABLE);
    }

    @ParameterizedTest(name = "{0} le {1} : {2}")
    @CsvSource({
        "ANCIEN,2021-04-18,REMPLI",
        "ANCIEN,2021-04-19,NON_REMPLI",
        "AGRANDISSEMENT,2021-04-18,REMPLI",
        "AGRANDISSEMENT,2021-04-19,NON_REMPLI",
        "BRS,2021-04-19,REMPLI",
        "PSLA,2026-01-01,REMPLI",
        "TERRAIN,2024-01-01,NON_REMPLI"
    })
    void les_operations_admises_dependent_de_la_date(String operation, LocalDate le, Resultat attendu) {
        assertThat(Situations.resultat(accession("30000", "10", operation, "3", Zone.A, le), "OPERATION"))
                .isEqualTo(attendu);
    }

    @ParameterizedTest(name = "{0} salariés, sans propriété depuis {1} ans : {2}, {3}")
    @CsvSource({"9,2,NON_REMPLI,REMPLI", "10,2,REMPLI,REMPLI", "10,1,REMPLI,NON_REMPLI"})
    void dix_salaries_et_deux_ans_sans_propriete(String effectif, String annees, Resultat taille, Resultat primo) {
        Avis avis = accession("30000", effectif, "VEFA", annees, Zone.A, LocalDate.of(2024, 6, 1));
        assertThat(Situations.resultat(avis, "EFFECTIF")).isEqualTo(taille);
        assertThat(Situations.resultat(avis, "PRIMO_ACCEDANT")).isEqualTo(primo);
        assertThat(Situations.critere(avis, "PRIMO_ACCEDANT").aConfirmer()).isTrue();
    }

    @Test
    void le_pret_ne_depasse_pas_sa_part_du_cout_ni_le_plafond() {
        String projet = "{'achat':{'operation':'VEFA','cout':70000,'montant':MONTANT,'mois':300}}";
        LocalDate le = LocalDate.of(2024, 6, 1);
        Avis juste = Situations.juger(
                Produit.PRET_ACCESSION, projet.replace("MONTANT", "28000"), Situations.lieu(Zone.A), le);
        Avis trop = Situations.juger(
                Produit.PRET_ACCESSION, projet.replace("MONTANT", "28000.01"), Situations.lieu(Zone.A), le);
        assertThat(Situations.resultat(juste, "MONTANT")).isEqualTo(Resultat.REMPLI);
        assertThat(Situations.resultat(trop, "MONTANT")).isEqualTo(Resultat.NON_REMPLI);
        assertThat(trop.offre().montant()).isEqualTo(Montant.deEuros(28_000));
    }

    /** L-1 and L-3: what SeLoger and Action Logement print, with the real schedule's rounded instalment. */
    @ParameterizedTest(name = "{0} : {1} € sur {2} mois le {3} → {4} €")
    @CsvSource({
        "PRET_ACCESSION,30000,300,2024-03-01,113.06",
        "PRET_ACCESSION,30000,240,2024-03-01,137.97",
        "PRET_ACCESSION,40000,300,2023-02-28,141.87",
        "PRET_ACCESSION,40000,300,2023-03-01,159.97",
        "PRET_TRAVAUX,10000,120,2023-02-28,87.60",
        "PRET_TRAVAUX,10000,120,2023-03-01,89.79"
    })
    void la_mensualite_est_celle_des_exemples_publies(
            Produit produit, String montant, String mois, LocalDate le, String attendue) {
        String partie = produit == Produit.PRET_TRAVAUX ? "travaux" : "achat";
        Avis avis = Situations.juger(
                produit, "{'%s':{'montant':%s,'mois':%s}}".formatted(partie, montant, mois), Lieu.INCONNU, le);
        assertThat(avis.offre().mensualite()).isEqualTo(Montant.lire(attendue));
    }

    @ParameterizedTest(name = "{0} par {1} : {2}")
    @CsvSource({
        "ENERGIE,BAILLEUR,REMPLI",
        "AMELIORATION,BAILLEUR,NON_REMPLI",
        "AMELIORATION,OCCUPANT,REMPLI",
        "ENERGIE,AUTRE,NON_REMPLI"
    })
    void un_bailleur_n_a_le_pret_travaux_que_pour_l_energie(String nature, String qui, Resultat attendu) {
        Avis avis = Situations.juger(
                Produit.PRET_TRAVAUX,
                "{'travaux':{'nature':'%s','proprietaire':'%s'}}".formatted(nature, qui),
                Lieu.INCONNU,
                LocalDate.of(2024, 1, 8));
        assertThat(Situations.resultat(avis, "PROPRIETAIRE")).isEqualTo(attendu);
    }

    @Test
    void l_agrandissement_n_est_plus_finance() {
        Avis avis = Situations.juger(
                Produit.PRET_TRAVAUX,
                "{'travaux':{'nature':'AGRANDISSEMENT'}}",
                Lieu.INCONNU,
                LocalDate.of(2024, 1, 8));
        assertThat(Situations.resultat(avis, "TRAVAUX")).isEqualTo(Resultat.NON_REMPLI);
    }

    @Test
    void deux_prets_accession_ne_portent_pas_sur_la_meme_operation() {
        LocalDate le = LocalDate.of(2024, 6, 1);
        String autre = "{'enCours':[{'produit':'%s','memeObjet':%s}]}";
        assertThat(Situations.resultat(
                        Situations.juger(
                                Produit.PRET_ACCESSION, autre.formatted("PRET_ACCESSION", "true"), Lieu.INCONNU, le),
                        "CUMUL"))
                .isEqualTo(Resultat.NON_REMPLI);
        assertThat(Situations.resultat(
                        Situations.juger(
                                Produit.PRET_ACCESSION, autre.formatted("PRET_ACCESSION", "false"), Lieu.INCONNU, le),
                        "CUMUL"))
                .isEqualTo(Resultat.REMPLI);
        assertThat(Situations.resultat(
                        Situations.juger(
                                Produit.PRET_ACCESSION, autre.formatted("PRET_TRAVAUX", "true"), Lieu.INCONNU, le),
                        "CUMUL"))
                .isEqualTo(Resultat.REMPLI);
    }
}
