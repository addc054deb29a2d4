package fr.actionlogement.convention.common.territoire;

import static org.assertj.core.api.Assertions.assertThat;

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
