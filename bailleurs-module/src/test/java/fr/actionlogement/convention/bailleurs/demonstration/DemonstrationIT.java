package fr.actionlogement.convention.bailleurs.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.actionlogement.convention.common.axe.DonneesDeDemonstration;
import fr.actionlogement.essai.EssaiIntegre;
import java.util.List;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;

/** On a database of its own: the set is loaded only where the axis has no file. */
@EssaiIntegre
@TestPropertySource(properties = "essai.base=demonstration")
@Transactional
class DemonstrationIT {

    @Autowired
    List<DonneesDeDemonstration> modules;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void inscrireLesPersonnes() {
        for (String qui : List.of("comite", "gestionnaire.bailleurs", "controleur.1", "controleur.2")) {
            sql.update(
                    "insert into common.utilisateur (identifiant, nom, roles, fictif, cree_le) values (?, ?, '{}', true, now())"
                            + " on conflict do nothing",
                    qui,
                    qui);
        }
    }

    @Test
    void charge_un_jeu_plausible_sans_depasser_aucune_dotation() {
        charger();

        assertThat(nombre("select count(*) from bailleurs.bailleur")).isEqualTo(300);
        assertThat(nombre("select count(*) from bailleurs.operation")).isBetween(3_500L, 4_500L);
        assertThat(nombre("select count(distinct statut) from bailleurs.operation"))
                .isEqualTo(12);
        assertThat(nombre("select count(distinct statut) from bailleurs.demande_versement"))
                .isEqualTo(3);
        assertThat(nombre("select count(*) from common.ecriture where date_effet > current_date + 1"))
                .isZero();
        assertThat(nombre("select max(100 * engage_centimes / alloue_centimes) from common.solde_exercice x"
                        + " join common.enveloppe e on e.id = x.enveloppe_id where e.code = 'BAI-PRODUCTION'"))
                .isBetween(90L, 99L);
        assertThat(nombre("select count(distinct etat) from bailleurs.pret")).isGreaterThanOrEqualTo(4);
        assertThat(nombre("select count(*) from bailleurs.encaissement")).isBetween(500L, 6_000L);
        assertThat(nombre("select count(*) from bailleurs.pret where encaisse_centimes < appele_centimes"))
                .isBetween(10L, 400L);
        assertThat(nombre("select sum(rembourse_centimes) from common.solde")).isPositive();
        for (String ligne : List.of("BAI-MIXITE", "BAI-INNOVATION")) {
            assertThat(nombre("select min(least(s.engage_centimes, s.verse_centimes)) from common.solde s"
                            + " join common.enveloppe e on e.id = s.enveloppe_id where e.code = '" + ligne + "'"))
                    .as(ligne)
                    .isPositive();
        }
        assertThat(nombre("select count(*) from bailleurs.programme_afl where chantier_le is not null"))
                .isPositive();
        sql.execute("set constraints all immediate");
        assertThat(sql.queryForList("select nature || detail from common.verifier()", String.class))
                .isEmpty();
    }

    @Test
    void ne_charge_rien_deux_fois() {
        charger();
        long avant = nombre("select count(*) from common.ecriture");
        charger();
        assertThat(nombre("select count(*) from common.ecriture")).isEqualTo(avant);
    }

    /** The loaders of this axis alone: common's are called once, by the assembly. */
    private void charger() {
        modules.stream()
                .filter(module ->
                        module.getClass().getPackageName().equals(getClass().getPackageName()))
                .forEach(module -> module.charger(
                        RandomGeneratorFactory.of("L64X128MixRandom").create(1)));
    }

    private long nombre(String question) {
        return sql.queryForObject(question, Long.class);
    }
}
