package fr.actionlogement.convention.common.territoire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.actionlogement.convention.common.tiers.Siren;
import fr.actionlogement.essai.EssaiIntegre;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@EssaiIntegre
class TerritoiresIT {

    @Autowired
    Territoires territoires;

    @Autowired
    JdbcTemplate sql;

    @Test
    void toutes_les_communes_et_tous_les_departements_sont_la() {
        assertThat(sql.queryForObject("select count(*) from common.commune", Integer.class))
                .isEqualTo(34_875);
        assertThat(sql.queryForObject("select count(*) from common.region", Integer.class))
                .isEqualTo(18);
        assertThat(territoires.regions()).hasSize(18).contains(new Region("32", "Hauts-de-France"));
        assertThat(territoires.departements())
                .extracting(FicheDepartement::code)
                .containsExactlyElementsOf(Departement.tous());
    }

    @Test
    void donne_une_commune_par_son_code() {
        assertThat(territoires.commune(new CodeCommune("59350"))).hasValueSatisfying(lille -> {
            assertThat(lille.nom()).isEqualTo("Lille");
            assertThat(lille.departement()).isEqualTo(new Departement("59"));
            assertThat(lille.region()).isEqualTo("32");
            assertThat(lille.codePostal()).startsWith("59");
            assertThat(lille.population()).isGreaterThan(200_000);
        });
        assertThat(territoires.commune(new CodeCommune("59999"))).isEmpty();
        assertThat(territoires.communes(List.of(new CodeCommune("59350"), new CodeCommune("59999"))))
                .containsOnlyKeys(new CodeCommune("59350"));
        assertThat(territoires.communes(List.of())).isEmpty();
        assertThat(territoires.nomDepartement(new Departement("2A"))).isEqualTo("Corse-du-Sud");
    }

    @Test
    void chaque_commune_a_son_intercommunalite_sauf_quatre_iles() {
        assertThat(sql.queryForObject("select count(*) from common.epci", Integer.class))
                .isEqualTo(1_255);
        assertThat(sql.queryForList("select code from common.commune where epci_code is null order by 1", String.class))
                .containsExactly("22016", "29083", "29155", "85113");
        assertThat(territoires.epci(new CodeCommune("59350")))
                .contains(new Epci(new Siren("200093201"), "Métropole Européenne de Lille"));
        assertThat(territoires.epci(new CodeCommune("75056")))
                .hasValueSatisfying(epci -> assertThat(epci.nom()).isEqualTo("Métropole du Grand Paris"));
        assertThat(territoires.epci(new CodeCommune("29155"))).isEmpty();
        assertThat(territoires.epci(new Siren("200054781")))
                .hasValueSatisfying(epci -> assertThat(epci.nom()).isEqualTo("Métropole du Grand Paris"));
    }

    @ParameterizedTest(name = "« {0} » trouve l''intercommunalité {1}")
    @CsvSource({
        "metropole europeenne de LILLE,200093201",
        "Grand Paris,200054781",
        "200 054 781,200054781",
        "Beaune : cote,200006682"
    })
    void cherche_une_intercommunalite_sans_accent_ni_majuscule(String texte, String siren) {
        assertThat(territoires.chercherEpci(texte, 50))
                .extracting(epci -> epci.code().numero())
                .contains(siren);
    }

    @ParameterizedTest(name = "« {0} » trouve d''abord {1}")
    @CsvSource({
        "lille,59350",
        "LILLE,59350",
        "saint etienne,42218",
        "St-Étienne,42218",
        "ste marie,97418",
        "l'hay les roses,94038",
        "L’Haÿ,94038",
        "evry-courcouronnes,91228",
        "E\u0301vry Courcouronnes,91228",
        "oeuf en ternois,62633",
        "ŒUF,62633",
        "59350,59350",
        "2a004,2A004",
        "Paris,75056"
    })
    void cherche_sans_tenir_compte_des_accents_ni_de_la_casse(String texte, String code) {
        assertThat(territoires.chercher(texte, 10))
                .first()
                .extracting(Commune::code)
                .isEqualTo(new CodeCommune(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "%", "_", "'", "\\", "\u0000", "\uD800", "; drop table", "xyzzyx", "€"})
    void une_recherche_qui_n_a_pas_de_sens_ne_trouve_rien(String texte) {
        assertThat(territoires.chercher(texte, 10)).isEmpty();
    }

    @Test
    void une_recherche_est_bornee() {
        assertThat(territoires.chercher("a", 3)).hasSize(3);
        assertThat(territoires.chercher("a", Integer.MAX_VALUE)).hasSize(50);
        assertThat(territoires.chercher("a", -1)).hasSize(1);
        assertThat(territoires.chercher("a".repeat(100_000), 5)).isEmpty();
    }

    @Test
    void les_cinq_drom_ont_leur_zone_par_leur_code() {
        assertThat(territoires.zone(new CodeCommune("97411"), LocalDate.of(2024, 1, 1)))
                .contains(Zone.DROM);
        assertThat(territoires.zone(new CodeCommune("23001"), LocalDate.of(2024, 1, 1)))
                .isEmpty();
    }
}
