package fr.actionlogement.convention.salaries.eligibilite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.actionlogement.convention.common.montant.Montant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Loca-Pass (LP-1 … LP-4): published cases, and both sides of each date and age. */
class EligibiliteLocaPassTest {

    private static final Lieu AILLEURS = new Lieu(null, "AUTRE", List.of("AUTRE"));
    private static final LocalDate MARS_2021 = LocalDate.of(2021, 3, 15);

    private static Resultat publicDe(String emploi, int age, LocalDate le) {
        return Situations.resultat(
                Situations.juger(
                        Produit.LOCA_PASS, "{'demandeur':{'age':%d},'emploi':%s}".formatted(age, emploi), AILLEURS, le),
                "PUBLIC");
    }

    @Test
    void le_public_de_loca_pass_suit_les_cas_publies() {
        assertThat(publicDe("{'statut':'DEMANDEUR_EMPLOI','boursier':false}", 29, MARS_2021))
                .isEqualTo(Resultat.REMPLI);
        assertThat(publicDe("{'statut':'ALTERNANT','boursier':false}", 29, MARS_2021))
                .isEqualTo(Resultat.REMPLI);
        assertThat(publicDe("{'statut':'ALTERNANT','secteur':'PUBLIC','boursier':false}", 31, MARS_2021))
                .isEqualTo(Resultat.NON_REMPLI);
        assertThat(publicDe("{'statut':'DEMANDEUR_EMPLOI','boursier':false}", 30, MARS_2021))
                .isEqualTo(Resultat.NON_REMPLI);
        assertThat(publicDe("{'statut':'SALARIE','secteur':'PRIVE_NON_AGRICOLE'}", 58, MARS_2021))
                .isEqualTo(Resultat.REMPLI);
    }

    @ParameterizedTest(name = "LP-2 : {0} mois travaillés sur six → {1}")
    @CsvSource({"5,REMPLI", "3,REMPLI", "2,NON_REMPLI"})
    void un_etudiant_salarie_a_travaille_trois_mois_sur_six(int mois, Resultat attendu) {
        assertThat(publicDe(
                        "{'statut':'ETUDIANT','secteur':'PUBLIC','boursier':false,'moisTravailles':" + mois + "}",
                        22,
                        MARS_2021))
                .isEqualTo(attendu);
    }

    @ParameterizedTest(name = "LP-4 : effet le 15 janvier 2019, demande le {0} → {1}")
    @CsvSource({"2018-10-14,NON_REMPLI", "2018-10-15,REMPLI", "2019-03-15,REMPLI", "2019-03-16,NON_REMPLI"})
    void la_demande_vient_de_trois_mois_avant_a_deux_mois_apres(LocalDate le, Resultat attendu) {
        Avis avis = Situations.juger(Produit.LOCA_PASS, "{'logement':{'effetBail':'2019-01-15'}}", AILLEURS, le);
        assertThat(Situations.resultat(avis, "DELAI")).isEqualTo(attendu);
    }

    @ParameterizedTest(name = "{0} € sur un bail de {1} mois : {2} × {3} €")
    @CsvSource({
        "1200,36,25,48.00",
        "500,36,25,20.00",
        "450,36,23,20.00",
        "300,36,15,20.00",
        "1000,12,12,83.33",
        "1500,36,25,48.00"
    })
    void l_avance_se_rembourse_par_mensualites_de_vingt_euros_au_moins(
            String depot, int bail, int nombre, String mensualite) {
        Avis avis = Situations.juger(
                Produit.LOCA_PASS,
                "{'logement':{'depot':%s,'dureeBail':%d}}".formatted(depot, bail),
                AILLEURS,
                MARS_2021);
        assertThat(avis.offre().mensualites()).isEqualTo(nombre);
        assertThat(avis.offre().mensualite()).isEqualTo(Montant.lire(mensualite));
    }

    @Test
    void une_avance_en_cours_en_exclut_une_autre() {
        Avis avis = Situations.juger(
                Produit.LOCA_PASS, "{'enCours':[{'produit':'LOCA_PASS','memeObjet':false}]}", AILLEURS, MARS_2021);
        assertThat(Situations.resultat(avis, "CUMUL")).isEqualTo(Resultat.NON_REMPLI);
        Avis avecVisale = Situations.juger(
                Produit.LOCA_PASS, "{'enCours':[{'produit':'VISALE','memeObjet':true}]}", AILLEURS, MARS_2021);
        assertThat(Situations.resultat(avecVisale, "CUMUL")).isEqualTo(Resultat.REMPLI);
    }
}
