package fr.actionlogement.convention.politiquespubliques.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.actionlogement.convention.common.budget.ADate;
import fr.actionlogement.convention.common.budget.Enveloppes;
import fr.actionlogement.convention.common.budget.SoldeEnveloppe;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.securite.AuNomDe;
import fr.actionlogement.convention.politiquespubliques.pret.Prets;
import fr.actionlogement.essai.EssaiIntegre;
import fr.actionlogement.essai.Personnes;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

@EssaiIntegre
@Transactional
class DemonstrationIT {

    @Autowired
    ChargementDesPolitiques chargement;

    @Autowired
    Enveloppes enveloppes;

    @Autowired
    Prets prets;

    @Autowired
    JdbcTemplate sql;

    /** The accounts of the demonstration do not exist here: people of the test bench act instead. */
    @TestConfiguration
    static class Comptes {
        @Bean
        @Primary
        AuNomDe auNomDePersonnesDEssai() {
            return (identifiant, acte) ->
                    Personnes.avec(identifiant, "CONTROLE").faire(acte);
        }
    }

    @Test
    void environ_deux_cents_appels_dans_chaque_etat_sans_depasser_aucun_plafond() {
        chargement.charger(RandomGeneratorFactory.of("L64X128MixRandom").create(20_230_619));

        assertThat(nombre("select count(*) from politiques.appel_de_fonds")).isBetween(160L, 260L);
        assertThat(nombre("select count(distinct etat) from politiques.appel_de_fonds"))
                .isGreaterThanOrEqualTo(5);
        assertThat(nombre("select count(*) from common.verifier()")).isZero();
        assertThat(nombre("select count(*) from politiques.contrepartie where etat = 'CONSTATEE'"))
                .isEqualTo(3);
        SoldeEnveloppe fnap = enveloppes.une("POL-FNAP", ADate.MAINTENANT);
        assertThat(fnap.verse()).isEqualTo(Montant.deEuros(450_000_000));
        SoldeEnveloppe axe = enveloppes.une("POLITIQUES", ADate.MAINTENANT);
        assertThat(axe.disponible()).isGreaterThan(Montant.deEuros(500_000_000));
        assertThat(nombre("""
                select count(*) from politiques.appel_de_fonds a join common.engagement e on e.id = a.engagement_id
                where (a.engage_centimes, a.paye_centimes) is distinct from (e.engage_centimes, e.verse_centimes)
                """)).isZero();
        assertThat(nombre("select count(distinct etat) from politiques.encaissement"))
                .isEqualTo(2);
        assertThat(nombre("select coalesce(sum(capital_centimes), 0) from politiques.encaissement"))
                .isPositive()
                .isEqualTo(axe.rembourse().centimes());
        assertThat(prets.tous()).anyMatch(pret -> pret.du().estPositif());
        assertThat(nombre("""
                select count(*) from (select reference from politiques.operation union all
                  select reference from politiques.convention union all select reference from politiques.repartition union all
                  select reference from politiques.compte_rendu union all select reference from politiques.encaissement) d
                where not exists (select from common.journal j where j.dossier = d.reference)
                """)).isZero();
    }

    private long nombre(String requete) {
        Long nombre = sql.queryForObject(requete, Long.class);
        return nombre == null ? -1 : nombre;
    }
}
