package fr.actionlogement.convention.salaries.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.actionlogement.convention.common.axe.ATraiter;
import fr.actionlogement.convention.common.axe.SourceATraiter;
import fr.actionlogement.convention.common.axe.SourceDeRecherche;
import fr.actionlogement.convention.common.objectif.ObjectifVu;
import fr.actionlogement.convention.common.objectif.Objectifs;
import fr.actionlogement.convention.common.securite.AuNomDe;
import fr.actionlogement.convention.salaries.aide.Etat;
import fr.actionlogement.essai.EssaiIntegre;
import fr.actionlogement.essai.Personnes;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;

@EssaiIntegre
class DemonstrationDesSalariesIT {

    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationDesSalariesIT.class);

    @Autowired
    DemonstrationDesSalaries donnees;

    @Autowired
    Objectifs objectifs;

    @Autowired
    List<SourceATraiter> travaux;

    @Autowired
    @Qualifier("fr.actionlogement.convention.salaries.aide.TravailDesSalaries")
    SourceDeRecherche travailRecherche;

    @Autowired
    DemonstrationDeVisale visale;

    @Autowired
    JdbcTemplate sql;

    @Test
    void les_donnees_fictives_tiennent_dans_les_dotations_et_font_vivre_chaque_ligne() {
        long debut = System.nanoTime();
        donnees.charger(RandomGeneratorFactory.of("L64X128MixRandom").create(1));
        LOG.info("Chargement en {} ms", (System.nanoTime() - debut) / 1_000_000);
        debut = System.nanoTime();
        visale.charger(RandomGeneratorFactory.of("L64X128MixRandom").create(1));
        LOG.info("Visale en {} ms", (System.nanoTime() - debut) / 1_000_000);
        assertThat(compter("select count(distinct etat) from salaries.visale_sinistre"))
                .isEqualTo(5);
        assertThat(compter("select count(distinct regime) from salaries.visale_contrat"))
                .isEqualTo(3);

        assertThat(compter("select count(*) from salaries.aide")).isBetween(18_000L, 22_000L);
        assertThat(sql.queryForList("select distinct etat from salaries.aide", String.class))
                .contains(
                        Etat.BROUILLON.name(),
                        Etat.DEPOSE.name(),
                        Etat.INSTRUIT.name(),
                        Etat.ACCORDE.name(),
                        Etat.OFFRE_EMISE.name(),
                        Etat.EN_PAIEMENT.name(),
                        Etat.EN_REMBOURSEMENT.name(),
                        Etat.SOLDE.name(),
                        Etat.REFUSE.name(),
                        Etat.ABANDONNE.name());
        assertThat(compter("select count(*) from salaries.pret l join salaries.echeance e using (aide_id)"
                        + " where e.regle_centimes = 0 and e.le < current_date"))
                .isPositive();
        assertThat(compter("select count(*) from common.verifier()")).isZero();
        assertThat(
                        compter(
                                "select count(*) from common.solde_exercice s join common.enveloppe e on e.id = s.enveloppe_id"
                                        + " where e.code like 'SAL-%' and s.exercice <= 2025 and"
                                        + " s.engage_centimes not between s.alloue_centimes * 0.6 and s.alloue_centimes * 0.98"))
                .isZero();
        Map<String, String> statuts =
                objectifs.tous(null, null).stream().collect(Collectors.toMap(ObjectifVu::code, ObjectifVu::statut));
        assertThat(statuts)
                .containsEntry("VISALE", "En avance")
                .containsEntry("ACCESSION-TRAVAUX", "En retard")
                .containsEntry("MOBILITE", "Sur la trajectoire")
                .containsEntry("DIFFICULTE", "Sur la trajectoire");

        List<ATraiter> aFaire = Personnes.controleur().obtenir(this::aTraiter);
        assertThat(aFaire).extracting(ATraiter::acte).contains("Décider", "Certifier un terme");
        assertThat(Personnes.gestionnaire("salaries").obtenir(this::aTraiter))
                .extracting(ATraiter::acte)
                .contains("Instruire la demande", "Émettre l’offre", "Relancer un impayé");
        assertThat(Personnes.lecture().obtenir(() -> travailRecherche.chercher("mj-2025-0000", 5)))
                .hasSize(5);
    }

    private List<ATraiter> aTraiter() {
        return travaux.stream().flatMap(t -> t.aTraiter(2_000).stream()).toList();
    }

    private long compter(String requete) {
        Long nombre = sql.queryForObject(requete, Long.class);
        return nombre == null ? 0 : nombre;
    }

    @TestConfiguration
    static class Comptes {

        @Bean
        @Primary
        AuNomDe auNomDeLEssai() {
            return (identifiant, acte) ->
                    Personnes.avec(identifiant, "CONTROLE").faire(acte);
        }
    }
}
