package fr.actionlogement.convention.salaries.eligibilite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.actionlogement.convention.common.montant.Montant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Visale (VI-1 … VI-10): published cases, and both sides of each date and age. */
class EligibiliteVisaleTest {

    private static final Lieu AILLEURS = new Lieu(null, "AUTRE", List.of("AUTRE"));
    private static final Lieu PARIS = new Lieu(null, "PARIS", List.of("PARIS"));
    private static final LocalDate MARS_2021 = LocalDate.of(2021, 3, 15);
    private static final String BAIL = "'residencePrincipale':true,'bailleurProche':false";

    private static Avis visale(String json, Lieu lieu, LocalDate le) {
        return Situations.juger(Produit.VISALE, json, lieu, le);
    }

    @ParameterizedTest(name = "VI-1 : {0} ans, émancipé {1} → {2}")
    @CsvSource({"16,true,ELIGIBLE", "17,false,NON_ELIGIBLE", "30,false,ELIGIBLE", "31,false,NON_ELIGIBLE"})
    void visale_regarde_l_age(int age, boolean emancipe, Conclusion attendue) {
        Avis avis = visale("""
                {'demandeur':{'age':%d,'emancipe':%s,'nationalite':'FRANCAISE'},'emploi':{'statut':'DEMANDEUR_EMPLOI'},
                 'ressources':{'chomage':1200},'logement':{'loyer':500,%s},'enCours':[]}""".formatted(age, emancipe, BAIL), AILLEURS, MARS_2021);
        assertThat(avis.conclusion()).isEqualTo(attendue);
    }

    @ParameterizedTest(name = "né le {0}, demande le {1} : {2}")
    @CsvSource({"1990-03-16,2021-03-15,REMPLI", "1990-03-15,2021-03-15,NON_REMPLI", "1990-03-14,2021-03-15,NON_REMPLI"})
    void visale_est_ouverte_jusqu_a_la_veille_des_trente_et_un_ans(
            LocalDate naissance, LocalDate le, Resultat attendu) {
        Avis avis = visale(
                "{'demandeur':{'naissance':'%s'},'emploi':{'statut':'DEMANDEUR_EMPLOI'}}".formatted(naissance),
                AILLEURS,
                le);
        assertThat(Situations.resultat(avis, "PUBLIC")).isEqualTo(attendu);
    }

    @ParameterizedTest(name = "dix-huit ans le 15 mars 2021, demande le {0}, bail le {1} : {2}")
    @CsvSource({
        "2021-01-15,2021-03-15,REMPLI",
        "2021-01-14,2021-03-15,NON_REMPLI",
        "2021-02-01,2021-03-14,NON_REMPLI",
        "2021-02-01,,INDECIDABLE"
    })
    void un_mineur_demande_deux_mois_avant_et_signe_majeur(LocalDate le, LocalDate bail, Resultat attendu) {
        String effet = bail == null ? "" : ",'logement':{'effetBail':'" + bail + "'}";
        Avis avis = visale("{'demandeur':{'naissance':'2003-03-15'}" + effet + "}", AILLEURS, le);
        assertThat(Situations.resultat(avis, "MAJORITE")).isEqualTo(attendu);
    }

    @ParameterizedTest(name = "VI-2 : {0} → {1}")
    @CsvSource({"FRANCAISE,REMPLI", "EUROPEENNE,REMPLI", "AUTRE,NON_REMPLI", "TITRE_DE_SEJOUR,REMPLI"})
    void visale_regarde_la_nationalite(String nationalite, Resultat attendu) {
        Avis avis = visale("{'demandeur':{'age':18,'nationalite':'" + nationalite + "'}}", AILLEURS, MARS_2021);
        assertThat(Situations.resultat(avis, "NATIONALITE")).isEqualTo(attendu);
    }

    @ParameterizedTest(name = "VI-3, VI-5 : {0} à {1}, {2} € nets, loyer {3} € → {4} € au plus, {5}")
    @CsvSource({
        "ETUDIANT,AUTRE,500,600,600,REMPLI",
        "ETUDIANT,AUTRE,500,601,600,NON_REMPLI",
        "ETUDIANT,AUTRE,1202,601,601,REMPLI",
        "ETUDIANT,AUTRE,1202,605,601,NON_REMPLI",
        "ETUDIANT,AUTRE,2602,1301,1300,NON_REMPLI",
        "ETUDIANT,PARIS,500,800,800,REMPLI",
        "ETUDIANT,PARIS,500,801,800,NON_REMPLI",
        "ETUDIANT,PARIS,1602,801,801,REMPLI",
        "ETUDIANT,PARIS,3002,1501,1500,NON_REMPLI",
        "DEMANDEUR_EMPLOI,AUTRE,500,600,250,NON_REMPLI",
        "DEMANDEUR_EMPLOI,AUTRE,1200,600,600,REMPLI",
        "DEMANDEUR_EMPLOI,AUTRE,2600,1300,1300,REMPLI",
        "DEMANDEUR_EMPLOI,AUTRE,2602,1301,1300,NON_REMPLI",
        "DEMANDEUR_EMPLOI,PARIS,3000,1500,1500,REMPLI",
        "DEMANDEUR_EMPLOI,PARIS,3002,1501,1500,NON_REMPLI"
    })
    void le_loyer_garanti_suit_les_cas_publies(
            String statut, String zone, String net, String loyer, String maximum, Resultat attendu) {
        Avis avis = visale(
                "{'demandeur':{'age':18},'emploi':{'statut':'%s'},'ressources':{'salaires':%s},'logement':{'loyer':%s}}"
                        .formatted(statut, net, loyer),
                zone.equals("PARIS") ? PARIS : AILLEURS,
                MARS_2021);
        assertThat(avis.offre().mensualite()).isEqualTo(Montant.lire(maximum));
        assertThat(avis.offre().mensualites()).isEqualTo(36);
        assertThat(Situations.resultat(avis, "LOYER")).isEqualTo(attendu);
    }

    @ParameterizedTest(name = "{0} : {1} → {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "VI-8 | {'salaires':200,'pensions':10,'prestations':1} | 211",
                "VI-9 | {'salaires':200,'pensions':20,'prestations':2} | 222",
                "VI-10 | {'aideAuLogement':1000} | 670",
                "non comptées | {'nonComptees':1000} | 0",
                "bourse | {'bourse':1000} | 1000"
            })
    void les_ressources_se_comptent_comme_publie(String cas, String ressources, String attendu) {
        Situation s = Situations.lire("{'ressources':" + ressources + "}");
        assertThat(CompteDesRessources.total(s.ressources(), Situations.bareme(Produit.VISALE, MARS_2021)))
                .isEqualTo(Montant.lire(attendu));
    }

    @ParameterizedTest(name = "35 ans, CDI confirmé, {0} € nets, le {1} : {2}")
    @CsvSource({
        "1500,2021-06-03,NON_REMPLI",
        "1500,2021-06-04,REMPLI",
        "1500.01,2021-06-04,NON_REMPLI",
        "1710,2026-01-05,NON_REMPLI",
        "1710,2026-01-06,REMPLI",
        "1710.01,2026-01-06,NON_REMPLI"
    })
    void un_salaire_modeste_ouvre_visale_depuis_le_4_juin_2021(String net, LocalDate le, Resultat attendu) {
        Avis avis = visale("""
                {'demandeur':{'age':35},'emploi':{'statut':'SALARIE','secteur':'AGRICOLE','contrat':'CDI','confirme':true,
                  'debut':'2015-01-01','netMensuel':%s}}""".formatted(net), AILLEURS, le);
        assertThat(Situations.resultat(avis, "PUBLIC")).isEqualTo(attendu);
    }

    @ParameterizedTest(name = "embauché le {0}, demande le {1} : {2}")
    @CsvSource({"2020-12-16,2021-06-15,REMPLI", "2020-12-15,2021-06-15,NON_REMPLI", "2021-06-16,2021-06-15,NON_REMPLI"})
    void une_embauche_de_moins_de_six_mois_ouvre_visale(LocalDate debut, LocalDate le, Resultat attendu) {
        Avis avis = visale("""
                {'demandeur':{'age':45},'emploi':{'statut':'SALARIE','secteur':'PRIVE_NON_AGRICOLE','contrat':'CDI',
                  'confirme':false,'debut':'%s','netMensuel':2500}}""".formatted(debut), AILLEURS, le);
        assertThat(Situations.resultat(avis, "PUBLIC")).isEqualTo(attendu);
    }

    @ParameterizedTest(name = "CDI confirmé de 25 ans, loyer {0} € pour 2 000 €, le {1} : {2}")
    @CsvSource({"600,2021-06-03,REMPLI", "599.99,2021-06-03,NON_REMPLI"})
    void un_cdi_confirme_garantit_un_loyer_de_trente_pour_cent(String loyer, LocalDate le, Resultat attendu) {
        Avis avis = visale("""
                {'demandeur':{'age':25},'emploi':{'statut':'SALARIE','contrat':'CDI','confirme':true},
                 'ressources':{'salaires':2000},'logement':{'loyer':%s}}""".formatted(loyer), AILLEURS, le);
        assertThat(Situations.resultat(avis, "EFFORT")).isEqualTo(attendu);
    }

    @ParameterizedTest(name = "zone {0} le {1} : {2} €, étudiant {3} €")
    @CsvSource({
        "IDF,2026-01-05,1500,800",
        "I,2026-01-06,1940,1000",
        "AUTRE,2026-01-05,1300,600",
        "II,2026-01-06,1575,840",
        "III,2026-01-06,1365,680",
        "PARIS,2018-06-18,1500,425",
        "IDF,2018-06-18,1300,425",
        "IDF,2018-06-19,1500,800"
    })
    void les_plafonds_de_loyer_changent_de_zones_et_de_montants(
            String zone, LocalDate le, String plafond, String etudiant) {
        Lieu lieu = new Lieu(null, null, List.of(zone));
        String riche = "{'ressources':{'salaires':9000},'emploi':{'statut':'AUTRE'}}";
        String eleve = "{'ressources':{'bourse':0},'emploi':{'statut':'ETUDIANT'}}";
        if (le.isBefore(LocalDate.of(2018, 6, 19))) {
            assertThat(Situations.bareme(Produit.VISALE, le)
                            .enZone("PLAFOND_LOYER", zone)
                            .orElseThrow()
                            .montant())
                    .isEqualTo(Montant.lire(plafond));
        } else {
            assertThat(visale(riche, lieu, le).offre().mensualite()).isEqualTo(Montant.lire(plafond));
        }
        assertThat(visale(eleve, lieu, le).offre().mensualite()).isEqualTo(Montant.lire(etudiant));
    }

    /** The urban area is not known: what both zones allow is met, what neither allows is not, the rest waits. */
    @ParameterizedTest(name = "loyer {0} € entre 1 365 et 1 575 : {1}")
    @CsvSource({"1365,REMPLI", "1366,INDECIDABLE", "1575,INDECIDABLE", "1576,NON_REMPLI"})
    void une_zone_incertaine_ne_se_devine_pas(String loyer, Resultat attendu) {
        Avis avis = visale(
                "{'ressources':{'salaires':9000},'emploi':{'statut':'AUTRE'},'logement':{'loyer':" + loyer + "}}",
                new Lieu(null, null, List.of("II", "III")),
                LocalDate.of(2026, 2, 1));
        assertThat(Situations.resultat(avis, "LOYER")).isEqualTo(attendu);
    }

    @Test
    void un_saisonnier_a_ses_plafonds_jusqu_au_5_janvier_2026() {
        String saisonnier = "{'demandeur':{'age':50},'emploi':{'statut':'SAISONNIER'},'ressources':{'salaires':3000}}";
        Avis avant = visale(saisonnier, AILLEURS, LocalDate.of(2024, 5, 31));
        Avis pendant = visale(saisonnier, AILLEURS, LocalDate.of(2024, 6, 1));
        Avis apres = visale(saisonnier, new Lieu(null, null, List.of("III")), LocalDate.of(2026, 1, 6));
        assertThat(Situations.resultat(avant, "PUBLIC")).isEqualTo(Resultat.NON_REMPLI);
        assertThat(Situations.resultat(pendant, "PUBLIC")).isEqualTo(Resultat.REMPLI);
        assertThat(pendant.offre().mensualite()).isEqualTo(Montant.deEuros(600));
        assertThat(apres.offre().mensualite()).isEqualTo(Montant.deEuros(1_365));
    }

    @Test
    void le_parc_social_est_couvert_neuf_mois() {
        Avis avis = visale(
                "{'logement':{'parc':'SOCIAL'},'ressources':{'salaires':2000}}", AILLEURS, LocalDate.of(2024, 1, 1));
        assertThat(avis.offre().mensualites()).isEqualTo(9);
    }
}
