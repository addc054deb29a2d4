package fr.actionlogement.convention.salaries.aide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.actionlogement.essai.EssaiIntegre;
import fr.actionlogement.essai.Personnes;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** The counts by product and state follow every change of the aids, and only the database writes them. */
@EssaiIntegre
@Transactional
class ComptesDesAidesIT {

    @Autowired
    JdbcTemplate sql;

    @Autowired
    Aides aides;

    @Test
    void les_comptes_suivent_entrees_et_changements() {
        sql.update("""
                insert into salaries.aide (reference, produit, etat, origine, nombre, demande_le, partenaire,
                  reference_partenaire, saisi_par, maj_le)
                select 'MJ-2024-9' || lpad(g::text, 6, '0'), case when g % 3 = 0 then 'VISALE' else 'MOBILI-JEUNE' end,
                  'BROUILLON', 'PARTENAIRE', g, date '2024-03-04', 'Comptes', g::text, 'essai', now()
                from generate_series(1, 30) g
                """);
        assertThat(tenus()).isEqualTo(comptes());
        sql.update("update salaries.aide set etat = 'ABANDONNE' where partenaire = 'Comptes' and nombre <= 12");
        sql.update("update salaries.aide set nombre = nombre + 1 where partenaire = 'Comptes' and nombre > 20");
        sql.update("update salaries.aide set maj_le = now() where partenaire = 'Comptes'");
        assertThat(tenus()).isEqualTo(comptes());
        List<EtatCompte> lus = Personnes.lecture().obtenir(aides::comptes);
        assertThat(lus).anyMatch(c -> c.etat() == Etat.ABANDONNE);
    }

    @Test
    void le_produit_ne_peut_pas_ecrire_un_compte() {
        assertThatThrownBy(() -> sql.update("update salaries.aide_compte set dossiers = dossiers + 1"))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("permission denied");
    }

    private List<Map<String, Object>> tenus() {
        return sql.queryForList("select produit, etat, sum(dossiers)::bigint as dossiers, sum(aides)::bigint as aides"
                + " from salaries.aide_compte group by 1, 2 having sum(dossiers) <> 0 order by 1, 2");
    }

    private List<Map<String, Object>> comptes() {
        return sql.queryForList("select produit, etat, count(*) as dossiers, sum(nombre) as aides from salaries.aide"
                + " group by 1, 2 order by 1, 2");
    }
}
