package fr.actionlogement.convention.bailleurs.subvention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.actionlogement.convention.bailleurs.Dossiers;
import fr.actionlogement.essai.EssaiIntegre;
import fr.actionlogement.essai.Personnes;
import fr.actionlogement.essai.ValidateurScdl;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

@EssaiIntegre
class DonneesOuvertesIT {

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcTemplate sql;

    @Test
    void la_subvention_d_une_operation_se_publie_une_fois_le_siege_connu_et_jamais_son_pret() throws Exception {
        String operation = new Dossiers(mvc).enTravaux();
        assertThat(lire("/donnees-ouvertes/subventions.csv")).doesNotContain(operation);
        assertThat(lire("/donnees-ouvertes")).contains(operation);
        sql.update("""
                insert into bailleurs.etablissement (siret, bailleur_siren, libelle, siege, adresse, commune_code, cree_par)
                values ('73282932000074', '732829320', 'Siège', true, '1 rue de l’Essai', '59350', 'essai')
                on conflict (siret) do update set siege = true, ferme_le = null, adresse = excluded.adresse,
                  commune_code = excluded.commune_code""");
        String fichier = lire("/donnees-ouvertes/subventions.csv");
        assertThat(ValidateurScdl.fautes(fichier)).isEmpty();
        assertThat(fichier.lines().filter(ligne -> ligne.contains(operation)))
                .hasSize(1)
                .allMatch(ligne -> ligne.contains("250000.00") && ligne.contains("73282932000074"));
    }

    private String lire(String url) throws Exception {
        return new String(
                mvc.perform(get(url).with(Personnes.lecture()))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }
}
