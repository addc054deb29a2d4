package fr.actionlogement.convention.bailleurs.operation.importation;

import static fr.actionlogement.convention.bailleurs.Dossiers.COMITE;
import static fr.actionlogement.convention.bailleurs.Dossiers.GESTIONNAIRE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.actionlogement.convention.bailleurs.Depots;
import fr.actionlogement.convention.bailleurs.Dossiers;
import fr.actionlogement.convention.common.budget.Verification;
import fr.actionlogement.essai.EssaiIntegre;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** One operation in fifty is at fault; {@code -Dimportation.lignes=50000} draws the size of a real takeover. */
@EssaiIntegre
class ImportDesOperationsIT {

    private static final Logger LOG = LoggerFactory.getLogger(ImportDesOperationsIT.class);
    private static final int LIGNES = Integer.getInteger("importation.lignes", 5_000);

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    Verification verification;

    Depots depots;

    @BeforeEach
    void preparer() {
        depots = new Depots(mvc, sql);
        FichierDOperations.SIRENS.forEach(siren -> sql.update(
                "insert into bailleurs.bailleur (siren, nom, categorie, groupe_action_logement, departement_code,"
                        + " cree_par) values (?, ?, 'ESH', false, '59', 'essai') on conflict do nothing",
                siren,
                "Bailleur " + siren));
    }

    @Test
    void nomme_chaque_faute_applique_le_reste_et_s_annule_au_centime() throws Exception {
        FichierDOperations dejaRepris = new FichierDOperations(1, "DEJA-REPRISE", 2, 0);
        depots.appliquer(deposer(dejaRepris), COMITE, "APPLIQUE");
        Map<String, String> avant = etat();
        long operationsAvant = nombre("bailleurs.operation");
        long accordeesAvant = nombre("bailleurs.operation where exercice is not null");
        long engageAvant = engage();

        FichierDOperations fichier = new FichierDOperations(20_260, "ANCIEN", LIGNES, LIGNES / 50);
        long debut = System.nanoTime();
        String lot = deposer(fichier);
        mesurer("Simulation", debut);
        assertThat(etat()).isEqualTo(avant);

        debut = System.nanoTime();
        depots.appliquer(lot, COMITE, "APPLIQUE");
        mesurer("Application", debut);
        assertThat(depots.fautes(lot)).isEqualTo(fichier.fautes());
        assertThat(nombre("bailleurs.operation")).isEqualTo(operationsAvant + LIGNES - LIGNES / 50);
        assertThat(nombre("bailleurs.operation where exercice is not null"))
                .isEqualTo(accordeesAvant + fichier.accordees());
        assertThat(engage() - engageAvant).isEqualTo(fichier.engage());
        verifierLesTables();

        debut = System.nanoTime();
        depots.annuler(lot, COMITE, "ANNULE");
        mesurer("Annulation", debut);
        assertThat(etat()).isEqualTo(avant);
        assertThat(verification.verifier().anomalies()).isEmpty();
    }

    @Test
    void garde_une_operation_qui_a_avance_et_rend_les_autres() throws Exception {
        FichierDOperations fichier = new FichierDOperations(7, "AVANCEE", 40, 0);
        String lot = deposer(fichier);
        depots.faire(GESTIONNAIRE, lot + "/application", 403);
        depots.appliquer(lot, COMITE, "APPLIQUE");
        String avancee = sql.queryForObject(
                "select o.reference from bailleurs.operation o join bailleurs.operation_reprise r on r.operation_id = o.id"
                        + " where r.origine like 'AVANCEE-%' and o.statut = 'ACCORDE' order by o.id limit 1",
                String.class);
        new Dossiers(mvc).acte(avancee, "conventionner", GESTIONNAIRE).andExpect(status().isOk());

        for (String page : List.of("", "/instantanes")) {
            mvc.perform(get("/bailleurs/operations/" + avancee + page).with(GESTIONNAIRE))
                    .andExpect(status().isOk());
        }

        depots.annuler(lot, COMITE, "APPLIQUE");
        assertThat(sql.queryForList(
                        "select o.reference from bailleurs.operation o join bailleurs.operation_reprise r"
                                + " on r.operation_id = o.id where r.origine like 'AVANCEE-%'",
                        String.class))
                .containsExactly(avancee);
        assertThat(sql.queryForList(
                        "select code from common.lot_rejet where lot_id = ? and nature = 'ANNULATION'",
                        String.class,
                        Long.valueOf(lot)))
                .containsExactly("operation-avancee");
        assertThat(sql.queryForList("select detail from common.verifier()", String.class))
                .isEmpty();
    }

    /** Without it, deleting n operations reads n times each table that refers to them. */
    @Test
    void ce_qui_se_refere_a_une_operation_se_trouve_par_elle() {
        assertThat(sql.queryForList(
                        "select c.conrelid::regclass || ' ' || c.conname from pg_constraint c where c.contype = 'f'"
                                + " and c.confrelid = 'bailleurs.operation'::regclass and not exists (select from pg_index i"
                                + " where i.indrelid = c.conrelid and (i.indkey::int2[])[0] = c.conkey[1])",
                        String.class))
                .isEmpty();
    }

    /** What the acts of a person check one by one must hold for the whole chunk. */
    private void verifierLesTables() {
        assertThat(nombre("bailleurs.operation o where accorde_par = cree_par")).isZero();
        assertThat(
                        nombre(
                                "bailleurs.financement f join bailleurs.operation o on o.id = f.operation_id"
                                        + " where starts_with(f.financeur, 'AL_') and (f.engagement_id is null) = (o.exercice is not null)"))
                .isZero();
        assertThat(nombre("(select f.engagement_id from bailleurs.financement f left join bailleurs.echeance e"
                        + " on e.engagement_id = f.engagement_id where f.engagement_id is not null"
                        + " group by f.engagement_id, f.montant_centimes"
                        + " having coalesce(sum(e.montant_centimes), 0) <> f.montant_centimes) x"))
                .isZero();
        assertThat(sql.queryForObject(
                        "select sum(r.nombre) from common.realisation_en_cours c"
                                + " join common.realisation r on r.id = c.realisation_id"
                                + " join bailleurs.operation o on o.reference = c.dossier"
                                + " join bailleurs.operation_reprise x on x.operation_id = o.id",
                        Long.class))
                .isEqualTo(sql.queryForObject(
                        "select sum(l.nombre) from bailleurs.logements l"
                                + " join bailleurs.operation_reprise x on x.operation_id = l.operation_id"
                                + " join bailleurs.operation o on o.id = l.operation_id where o.chantier_le is not null",
                        Long.class));
        assertThat(sql.queryForList("select detail from common.verifier()", String.class))
                .isEmpty();
    }

    /** Digest of every table of the axis but the numbers given, and of what the ledger and the targets hold. */
    private Map<String, String> etat() {
        Map<String, String> etat = new TreeMap<>();
        for (String table : sql.queryForList(
                "select table_name from information_schema.tables where table_schema = 'bailleurs'"
                        + " and table_name <> 'compteur' and table_name not like 'flyway%'",
                String.class)) {
            etat.put(table, empreinte("bailleurs." + table));
        }
        etat.put(
                "soldes",
                empreinte("(select enveloppe_id, alloue_centimes, reserve_centimes, engage_centimes,"
                        + " verse_centimes from common.solde)"));
        etat.put("exercices", empreinte("common.solde_exercice"));
        etat.put("objectifs", empreinte("common.realisation_en_cours"));
        etat.put(
                "objectifs par jour",
                empreinte("(select objectif_code, date_effet, sum(nombre) as nombre"
                        + " from common.realisation_jour group by 1, 2 having sum(nombre) <> 0)"));
        return etat;
    }

    private String empreinte(String table) {
        return String.valueOf(sql.queryForObject(
                "select count(*) || ' ' || md5(coalesce(string_agg(x::text, chr(10) order by x::text), '')) from "
                        + table + " x",
                String.class));
    }

    private String deposer(FichierDOperations fichier) throws Exception {
        return depots.deposer("operations", fichier.texte(), GESTIONNAIRE);
    }

    private static void mesurer(String etape, long debut) {
        long memoire = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(reserve -> reserve.getType() == java.lang.management.MemoryType.HEAP)
                .mapToLong(reserve -> reserve.getPeakUsage().getUsed())
                .sum();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        LOG.info(
                "{} de {} lignes : {} ms, {} Mo de tas au plus",
                etape,
                LIGNES,
                Duration.ofNanos(System.nanoTime() - debut).toMillis(),
                memoire / 1_048_576);
    }

    private long nombre(String table) {
        return sql.queryForObject("select count(*) from " + table, Long.class);
    }

    private long engage() {
        List<Long> soldes = sql.queryForList(
                "select s.engage_centimes from common.solde s join common.enveloppe e on e.id = s.enveloppe_id"
                        + " where e.code in ('BAI-PRODUCTION', 'BAI-OUTRE-MER')",
                Long.class);
        return soldes.stream().mapToLong(Long::longValue).sum();
    }
}
