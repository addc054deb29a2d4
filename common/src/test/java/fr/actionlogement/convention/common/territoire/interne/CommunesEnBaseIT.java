package fr.actionlogement.convention.common.territoire.interne;

import static org.assertj.core.api.Assertions.assertThat;

import fr.actionlogement.essai.EssaiIntegre;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@EssaiIntegre
class CommunesEnBaseIT {

    @Autowired
    JdbcTemplate sql;

    /** Of two letters an index of trigrams knows nothing: the 35 000 names are then read, in a few milliseconds. */
    @ParameterizedTest
    @ValueSource(strings = {"lil", "saint etienne", "59350"})
    void la_recherche_passe_par_les_index(String texte) {
        assertThat(sql.queryForList("explain " + CommunesEnBase.RECHERCHE, String.class, texte, texte, 12))
                .anyMatch(etape -> etape.contains("commune_recherche"))
                .anyMatch(etape -> etape.contains("commune_code_postal"))
                .noneMatch(etape -> etape.contains("Seq Scan on commune"));
    }
}
