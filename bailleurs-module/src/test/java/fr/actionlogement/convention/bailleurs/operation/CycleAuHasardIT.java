package fr.actionlogement.convention.bailleurs.operation;

import static fr.actionlogement.convention.bailleurs.Dossiers.AUTRE_CONTROLEUR;
import static fr.actionlogement.convention.bailleurs.Dossiers.COMITE;
import static fr.actionlogement.convention.bailleurs.Dossiers.CONTROLEUR;
import static fr.actionlogement.convention.bailleurs.Dossiers.GESTIONNAIRE;
import static fr.actionlogement.convention.bailleurs.Dossiers.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import fr.actionlogement.convention.bailleurs.Dossiers;
import fr.actionlogement.essai.EssaiIntegre;
import fr.actionlogement.essai.PersonneDEssai;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/**
 * Lives drawn at random, always the same for a seed: any person tries any act at any time, most are refused. Whatever
 * happens, after each act the books of the operation hold.
 */
@EssaiIntegre
class CycleAuHasardIT {

    private static final int OPERATIONS = 5;
    private static final int ACTES = 70;
    private static final List<PersonneDEssai> PERSONNES =
            List.of(GESTIONNAIRE, CONTROLEUR, AUTRE_CONTROLEUR, COMITE, GESTIONNAIRE);

    /** What should hold of an operation; a row is a fault, in words. */
    private static final String FAUTES = """
            with o as (select * from bailleurs.operation where reference = ?),
              plan as (select coalesce(sum(montant_centimes), 0) as total from bailleurs.financement f join o on o.id = f.operation_id),
              e as (select engage_centimes as engage, verse_centimes as verse from common.engagement where dossier = ?),
              l as (select coalesce(sum(montant_centimes) filter (where type = 'ENGAGEMENT'), 0) as engagements,
                  coalesce(sum(montant_centimes) filter (where type = 'DEGAGEMENT'), 0) as degagements,
                  coalesce(sum(montant_centimes) filter (where type = 'VERSEMENT'), 0)
                    - coalesce(sum(montant_centimes) filter (where type = 'REVERSEMENT'), 0) as versements
                from common.ecriture where dossier = ?),
              x as (select coalesce(sum(demande_centimes), 0) as demande, coalesce(sum(certifie_centimes), 0) as certifie,
                  coalesce(sum(verse_centimes), 0) as verse, coalesce(sum(montant_centimes), 0) as du
                from bailleurs.echeance where dossier = ?)
            select 'plan à ' || plan.total || ' pour un coût de ' || o.cout_centimes from o, plan where plan.total <> o.cout_centimes
            union all select 'versé ' || x.verse || ', certifié ' || x.certifie || ', demandé ' || x.demande || ', dû ' || x.du
              from x where not (0 <= x.verse and x.verse <= x.certifie and x.certifie <= x.demande and x.demande <= x.du)
            union all select 'certifié ' || x.certifie || ' pour ' || sum(e.engage) || ' engagés' from x, e
              group by x.certifie having x.certifie > sum(e.engage)
            union all select 'dégagé et engagé ne font pas ce qui fut accordé' from l, e
              group by l.engagements, l.degagements having sum(e.engage) + l.degagements <> l.engagements
            union all select 'le livre et l’échéancier ne disent pas le même versé' from l, x where l.versements <> x.verse
            union all select 'engagé sans accord' from o, l where o.accorde_le is null and l.engagements <> 0
            union all select 'clos avec un reste à verser' from o, e
              where o.statut in ('SOLDE', 'ABANDONNE', 'REFUSE', 'CADUC') and e.engage <> e.verse
            union all select 'prêt tiré de ' || p.tire_centimes || ' pour ' || (
                select coalesce(sum(v.verse_centimes - v.reverse_centimes), 0) from bailleurs.demande_versement v
                join bailleurs.echeance t on t.id = v.echeance_id and t.financeur = 'AL_PRET' where v.dossier = o.reference)
              from o join bailleurs.pret p on p.operation_reference = o.reference
              where p.tire_centimes <> (
                select coalesce(sum(v.verse_centimes - v.reverse_centimes), 0) from bailleurs.demande_versement v
                join bailleurs.echeance t on t.id = v.echeance_id and t.financeur = 'AL_PRET' where v.dossier = o.reference)
            """;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcTemplate sql;

    Dossiers dossiers;
    Set<StatutDOperation> atteints = EnumSet.noneOf(StatutDOperation.class);
    int acceptes;

    @BeforeEach
    void preparer() {
        dossiers = new Dossiers(mvc);
    }

    @ParameterizedTest(name = "graine {0}")
    @ValueSource(longs = {1, 20230616, 42})
    void aucune_suite_d_actes_ne_rompt_les_comptes(long graine) throws Exception {
        SplittableRandom hasard = new SplittableRandom(graine);
        for (int i = 0; i < OPERATIONS; i++) {
            vivre(dossiers.brouillon(), hasard);
        }
        assertThat(acceptes).as("actes acceptés, graine %d", graine).isGreaterThan(OPERATIONS * 8);
        assertThat(atteints)
                .as("états atteints, graine %d", graine)
                .hasSizeGreaterThan(7)
                .contains(StatutDOperation.EN_TRAVAUX);
        assertThat(sql.queryForList("select nature || detail from common.verifier()", String.class))
                .isEmpty();
    }

    private void vivre(String op, SplittableRandom hasard) throws Exception {
        List<String> suite = new ArrayList<>();
        for (int i = 0; i < ACTES; i++) {
            PersonneDEssai qui = PERSONNES.get(hasard.nextInt(PERSONNES.size()));
            MockHttpServletRequestBuilder acte = acte(op, hasard, qui);
            if (acte != null) {
                var reponse = mvc.perform(acte.with(qui)).andReturn();
                int statut = reponse.getResponse().getStatus();
                String dit = qui.identifiant() + " "
                        + reponse.getRequest().getRequestURI().replaceFirst("/api/bailleurs/", "") + " -> " + statut;
                suite.add(dit);
                acceptes += statut < 300 ? 1 : 0;
                atteints.add(statut(op));
                assertThat(statut).as(String.join("\n", suite)).isBetween(200, 499);
                assertThat(sql.queryForList(FAUTES, String.class, op, op, op, op))
                        .as(String.join("\n", suite))
                        .isEmpty();
            }
        }
    }

    /** An act drawn at random; the main way forward is drawn more often, so that lives go somewhere. */
    private MockHttpServletRequestBuilder acte(String op, SplittableRandom hasard, PersonneDEssai qui)
            throws Exception {
        int tirage = hasard.nextInt(100);
        if (tirage < 45) {
            return json(post("/api/bailleurs/operations/" + op + "/" + suivant(op, hasard)), motif());
        }
        if (tirage < 65) {
            return demande(op, hasard);
        }
        if (tirage < 85) {
            return decision(op, hasard);
        }
        if (tirage < 92) {
            return avenant(op, hasard, qui);
        }
        ActeDOperation[] actes = ActeDOperation.values();
        ActeDOperation acte = actes[hasard.nextInt(actes.length - 1)];
        boolean rare = acte == ActeDOperation.ABANDONNER || acte == ActeDOperation.REFUSER;
        return rare && hasard.nextInt(3) > 0
                ? null
                : json(post("/api/bailleurs/operations/" + op + "/" + acte.chemin()), motif());
    }

    private String suivant(String op, SplittableRandom hasard) throws Exception {
        StatutDOperation statut = statut(op);
        if (statut == StatutDOperation.ACHEVE && hasard.nextBoolean()) {
            dossiers.joindre(op, "DECOMPTE-DEFINITIF");
        }
        return switch (statut) {
            case BROUILLON -> "deposer";
            case DEPOSE -> "instruire";
            case EN_INSTRUCTION -> "presenter";
            case COMPLEMENT_DEMANDE -> "completer";
            case EN_COMITE -> "accorder";
            case ACCORDE -> "conventionner";
            case CONVENTIONNE -> "mettre-en-chantier";
            case EN_TRAVAUX -> hasard.nextInt(4) == 0 ? "achever" : "presenter";
            default -> hasard.nextInt(4) == 0 ? "solder" : "deposer";
        };
    }

    private MockHttpServletRequestBuilder demande(String op, SplittableRandom hasard) {
        List<Map<String, Object>> echeances = sql.queryForList(
                "select id, declencheur, montant_centimes from bailleurs.echeance where dossier = ? order by id", op);
        if (echeances.isEmpty()) {
            return null;
        }
        Map<String, Object> e = echeances.get(hasard.nextInt(echeances.size()));
        long euros = 1 + hasard.nextLong(((Number) e.get("montant_centimes")).longValue() / 80);
        return json(
                post("/api/bailleurs/operations/" + op + "/versements"),
                "{\"echeance\":" + e.get("id") + ",\"justificatif\":\"Pièce\",\"montant\":" + euros
                        + (e.get("declencheur").equals("AVANCEMENT")
                                ? ",\"avancement\":" + (1 + hasard.nextInt(100)) + "}"
                                : "}"));
    }

    private MockHttpServletRequestBuilder decision(String op, SplittableRandom hasard) {
        List<String> demandes = sql.queryForList(
                "select reference from bailleurs.demande_versement where dossier = ? and statut in ('DEMANDE', 'CERTIFIE', 'VERSE')",
                String.class,
                op);
        List<String> reversements = sql.queryForList(
                "select r.reference from bailleurs.reversement r join bailleurs.demande_versement d on d.id = r.demande_id"
                        + " where d.dossier = ? and r.statut = 'CONSTATE'",
                String.class,
                op);
        if (!reversements.isEmpty() && hasard.nextBoolean()) {
            return json(
                    post("/api/bailleurs/reversements/" + reversements.get(0)
                            + (hasard.nextInt(3) == 0 ? "/rejeter" : "/ordonner")),
                    hasard.nextInt(3) == 0 ? motif() : "{}");
        }
        if (demandes.isEmpty()) {
            return null;
        }
        String url = "/api/bailleurs/versements/" + demandes.get(hasard.nextInt(demandes.size()));
        return switch (hasard.nextInt(9)) {
            case 0 -> json(post(url + "/rejeter"), motif());
            case 1 -> json(post(url + "/certifier"), "{\"retenue\":0.5,\"motifRetenue\":\"Garantie\"}");
            case 2 -> json(post(url + "/lever-retenue"), "{}");
            case 3 -> json(post(url + "/reversements"), motif());
            case 4, 5 -> json(post(url + "/certifier"), "{}");
            default -> json(post(url + "/payer"), "{}");
        };
    }

    private MockHttpServletRequestBuilder avenant(String op, SplittableRandom hasard, PersonneDEssai qui)
            throws Exception {
        List<String> attente = sql.queryForList(
                "select reference from bailleurs.avenant_operation where operation_reference = ? and statut = 'DEMANDE'",
                String.class,
                op);
        if (!attente.isEmpty()) {
            return json(
                    post("/api/bailleurs/avenants/" + attente.get(0)
                            + (hasard.nextInt(4) == 0 ? "/rejeter" : "/approuver")),
                    hasard.nextInt(4) == 0 ? motif() : "");
        }
        String version = mvc.perform(get("/api/bailleurs/operations/" + op).with(qui))
                .andReturn()
                .getResponse()
                .getHeader("ETag");
        int pret = 300_000 + hasard.nextInt(1_500_000);
        int subvention = 1_000 + hasard.nextInt(400_000);
        String saisie = Dossiers.saisie("59350", "BAI-PRODUCTION")
                .replace("\"AL_PRET\",\"montant\":1000000", "\"AL_PRET\",\"montant\":" + pret)
                .replace("\"AL_SUBVENTION\",\"montant\":250000", "\"AL_SUBVENTION\",\"montant\":" + subvention)
                .replace("\"CDC\",\"montant\":7750000", "\"CDC\",\"montant\":" + (9_000_000 - pret - subvention));
        return statut(op) == StatutDOperation.BROUILLON
                ? json(put("/api/bailleurs/operations/" + op), saisie).header("If-Match", version)
                : json(
                                post("/api/bailleurs/operations/" + op + "/avenants"),
                                "{\"motif\":\"Au hasard\",\"operation\":" + saisie + "}")
                        .header("If-Match", version);
    }

    private StatutDOperation statut(String op) {
        return StatutDOperation.valueOf(
                sql.queryForObject("select statut from bailleurs.operation where reference = ?", String.class, op));
    }

    private static String motif() {
        return "{\"motif\":\"Au hasard\"}";
    }
}
