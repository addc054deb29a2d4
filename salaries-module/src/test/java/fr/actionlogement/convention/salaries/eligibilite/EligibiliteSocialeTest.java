package fr.actionlogement.convention.salaries.eligibilite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.territoire.Zone;
import fr.actionlogement.convention.salaries.bareme.BaremeDuJour;
import fr.actionlogement.convention.salaries.bareme.Baremes;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Social housing (HC-1 … HC-5), Mobili-Pass closed, and what no rule decides. */
class EligibiliteSocialeTest {

    @ParameterizedTest(name = "HC-1 : {0} adulte(s) de {1} et {2} ans, {3} à charge → catégorie {4}")
    @CsvSource({
        "1,40,,0,1",
        "2,30,26,0,2",
        "2,30,25,0,3",
        "2,30,26,1,3",
        "1,40,,1,3",
        "1,40,,4,6",
        "2,40,40,2,4",
        "1,40,,3,5"
    })
    void la_categorie_de_menage_suit_les_cas_publies(
            int adultes, int age, Integer conjoint, int aCharge, int attendue) {
        Foyer foyer = new Foyer(adultes, aCharge, conjoint, false, null, null, null);
        assertThat(PlafondsDeRessources.categorieSociale(foyer, age, commun(LocalDate.of(2018, 6, 1))))
                .isEqualTo(attendue);
    }

    @Test
    void deux_personnes_dont_une_handicapee_comptent_pour_trois() {
        Foyer foyer = new Foyer(2, 0, 60, true, null, null, null);
        assertThat(PlafondsDeRessources.categorieSociale(foyer, 60, commun(LocalDate.of(2024, 6, 1))))
                .isEqualTo(3);
    }

    @ParameterizedTest(name = "HC-3 : N-2 {0}, N-1 {1}, douze mois {2} → {3}")
    @CsvSource({
        "12700,,,true",
        "12850,12700,,false",
        "12850,11428,,true",
        "12850,,11428,true",
        "12848,,,true",
        "12848.01,,,false"
    })
    void le_revenu_recent_compte_s_il_baisse_de_dix_pour_cent(String n2, String n1, String douze, boolean attendu) {
        String situation = "{'demandeur':{'age':30},'foyer':{'adultes':1,'personnesACharge':0,'rfrN2':" + n2
                + (n1 == null ? "" : ",'rfrN1':" + n1)
                + (douze == null ? "" : ",'revenusDouzeMois':" + douze) + "}}";
        Examen examen = new Examen(
                Situations.lire(situation),
                new Lieu(Zone.ABIS, "PARIS", List.of()),
                Situations.bareme(Produit.RELOGEMENT, LocalDate.of(2018, 6, 1)));
        assertThat(ConditionsDeRessources.ouverts(examen).contains("PLAI")).isEqualTo(attendu);
    }

    @Test
    void un_mineur_n_a_pas_de_logement() {
        Avis avis = Situations.juger(
                Produit.RELOGEMENT,
                "{'demandeur':{'age':17},'foyer':{'adultes':1,'personnesACharge':0,'rfrN2':12700}}",
                Situations.lieu(Zone.ABIS),
                LocalDate.of(2018, 6, 1));
        assertThat(Situations.resultat(avis, "MAJORITE")).isEqualTo(Resultat.NON_REMPLI);
        assertThat(avis.conclusion()).isEqualTo(Conclusion.NON_ELIGIBLE);
    }

    @ParameterizedTest(name = "HC-4 : {0} personnes, {1}, {2} → {3} €")
    @CsvSource({
        "3,PARIS,2024,51025",
        "3,IDF,2024,46789",
        "3,AUTRE,2024,36362",
        "4,PARIS,2024,60921",
        "4,IDF,2024,56046",
        "4,AUTRE,2024,43899",
        "4,AUTRE,2023,42417",
        "4,AUTRE,2025,44982",
        "7,AUTRE,2026,66866"
    })
    void le_plafond_plus_est_celui_de_l_annee(int personnes, String zone, int annee, String plafond) {
        assertThat(plafond("PLAFOND_PLUS", personnes, zone, LocalDate.of(annee, 12, 31)))
                .isEqualTo(Montant.lire(plafond));
        assertThat(plafond("PLAFOND_PLUS", personnes, zone, LocalDate.of(annee, 1, 1)))
                .isEqualTo(Montant.lire(plafond));
    }

    @Test
    void le_plafond_pls_est_le_plus_majore_de_trente_pour_cent() {
        Examen examen = examen(1, "PARIS", LocalDate.of(2024, 6, 1));
        assertThat(PlafondsDeRessources.pls(examen).orElseThrow().montant()).isEqualTo(Montant.deEuros(33_857));
    }

    private static Montant plafond(String cle, int personnes, String zone, LocalDate le) {
        return PlafondsDeRessources.social(examen(personnes, zone, le), cle)
                .orElseThrow()
                .montant();
    }

    private static Examen examen(int personnes, String zone, LocalDate le) {
        String foyer = personnes == 1
                ? "'adultes':1,'personnesACharge':0"
                : "'adultes':2,'personnesACharge':" + (personnes - 2);
        return new Examen(
                Situations.lire("{'foyer':{" + foyer + "}}"),
                new Lieu(null, zone, List.of()),
                Situations.bareme(Produit.RELOGEMENT, le));
    }

    @ParameterizedTest(name = "HC-5 : {0} → {1}")
    @CsvSource({"75056,PARIS", "93006,PARIS", "92012,PARIS", "93008,IDF", "13055,AUTRE", "2A004,AUTRE", "75112,PARIS"})
    void la_zone_sociale_suit_les_cas_publies(String commune, String zone) {
        Lieu lieu = Lieu.de(new CodeCommune(commune), null, 0, null, commun(LocalDate.of(2024, 1, 1)));
        assertThat(lieu.social()).isEqualTo(zone);
    }

    @ParameterizedTest(name = "zone Visale de {0} ({1} hab., agglomération {2}) le {3} : {4}")
    @CsvSource({
        "75056,2100000,,2026-01-05,PARIS",
        "75056,2100000,,2026-01-06,I",
        "59350,236000,,2026-01-05,AUTRE",
        "59350,236000,,2026-01-06,II",
        "2A004,70000,,2026-01-06,II",
        "97411,150000,,2026-01-06,II",
        "59017,25000,true,2026-01-06,II",
        "59017,25000,false,2026-01-06,III",
        "59017,25000,,2026-01-06,II/III"
    })
    void la_zone_visale_change_le_6_janvier_2026(
            String commune, int population, Boolean agglomeration, LocalDate le, String zones) {
        Lieu lieu = Lieu.de(new CodeCommune(commune), null, population, agglomeration, commun(le));
        assertThat(String.join("/", lieu.visale())).isEqualTo(zones);
    }

    private static BaremeDuJour commun(LocalDate le) {
        return BaremeDuJour.de(Baremes.COMMUN, le, Situations.VALEURS);
    }

    @ParameterizedTest(name = "Mobili-Pass le {0} : guichet {1}")
    @CsvSource({"2023-06-30,REMPLI", "2023-07-01,NON_REMPLI", "2026-01-01,NON_REMPLI"})
    void mobili_pass_est_ferme_depuis_le_1er_juillet_2023(LocalDate le, Resultat attendu) {
        Avis avis = Situations.juger(Produit.MOBILI_PASS, """
                {'emploi':{'secteur':'PRIVE_NON_AGRICOLE','effectif':10},'mobilite':{'distanceKm':71,'evenement':'2023-05-01'},
                 'foyer':{'adultes':1,'personnesACharge':0,'rfrN2':20000}}""", Situations.lieu(Zone.A), le);
        assertThat(Situations.resultat(avis, "GUICHET")).isEqualTo(attendu);
        assertThat(avis.conclusion())
                .isEqualTo(attendu == Resultat.REMPLI ? Conclusion.ELIGIBLE : Conclusion.NON_ELIGIBLE);
        if (attendu == Resultat.REMPLI) {
            assertThat(avis.offre().montant()).isEqualTo(Montant.deEuros(3_500));
        } else {
            assertThat(Situations.critere(avis, "GUICHET").pourChanger()).contains("sans date de réouverture");
        }
    }

    @Test
    void un_employeur_agricole_loge_a_partir_de_cinquante_salaries() {
        String emploi = "{'emploi':{'secteur':'AGRICOLE','effectif':EFFECTIF}}";
        LocalDate le = LocalDate.of(2025, 1, 1);
        assertThat(Situations.resultat(
                        Situations.juger(Produit.RELOGEMENT, emploi.replace("EFFECTIF", "49"), Lieu.INCONNU, le),
                        "EFFECTIF"))
                .isEqualTo(Resultat.NON_REMPLI);
        assertThat(Situations.resultat(
                        Situations.juger(Produit.RELOGEMENT, emploi.replace("EFFECTIF", "50"), Lieu.INCONNU, le),
                        "EFFECTIF"))
                .isEqualTo(Resultat.REMPLI);
    }

    /** Whatever the product and the day, a criterion says everything, and one that is not known is never a yes. */
    @Test
    void de_rien_on_ne_conclut_rien() {
        for (Produit produit : Produit.values()) {
            for (LocalDate le :
                    List.of(LocalDate.of(2022, 1, 1), LocalDate.of(2024, 3, 1), LocalDate.of(2026, 11, 28))) {
                Avis avis = Situations.juger(produit, "{}", Lieu.INCONNU, le);
                assertThat(avis.criteres()).isNotEmpty().allSatisfy(c -> {
                    assertThat(List.of(c.libelle(), c.valeur(), c.seuil(), c.regle(), c.source()))
                            .noneMatch(String::isBlank);
                    assertThat(c.pourChanger().isEmpty()).isEqualTo(c.resultat() == Resultat.REMPLI);
                });
                assertThat(avis.conclusion()).isNotEqualTo(Conclusion.ELIGIBLE);
            }
        }
    }
}
