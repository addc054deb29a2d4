package fr.actionlogement.convention.common.importation.interne;

import static org.assertj.core.api.Assertions.assertThat;

import fr.actionlogement.essai.EssaiIntegre;
import fr.actionlogement.essai.PersonneDEssai;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/** What the tests of the engine share: one context, whose watch is asleep, and a few readings. */
@EssaiIntegre
@TestPropertySource(properties = "convention.import.reprise=1h")
abstract class EssaiDImport {

    @Autowired
    protected Imports imports;

    @Autowired
    protected LectureDesLots lecture;

    @Autowired
    protected JdbcTemplate sql;

    protected LotVu deposer(PersonneDEssai qui, String type, String texte) {
        return qui.obtenir(() ->
                imports.deposer(type, "essai.csv", new ByteArrayResource(texte.getBytes(StandardCharsets.UTF_8))));
    }

    /** Waits for the background to be done with the lot. */
    protected LotVu attendre(long lot, EtatDeLot etat) throws InterruptedException {
        long limite = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        LotVu vu = lecture.lot(lot).orElseThrow();
        while (vu.etat().enCours() && System.nanoTime() < limite) {
            TimeUnit.MILLISECONDS.sleep(50);
            vu = lecture.lot(lot).orElseThrow();
        }
        assertThat(vu.etat()).as("%s", vu).isEqualTo(etat);
        return vu;
    }

    protected long engage(String ligne) {
        return sql.queryForObject(
                "select s.engage_centimes from common.solde s join common.enveloppe e on e.id = s.enveloppe_id"
                        + " where e.code = ?",
                Long.class,
                ligne);
    }

    protected long alloue(String ligne, int exercice) {
        return sql.queryForObject(
                "select x.alloue_centimes from common.solde_exercice x join common.enveloppe e on e.id = x.enveloppe_id"
                        + " where e.code = ? and x.exercice = ?",
                Long.class,
                ligne,
                exercice);
    }

    protected void verifierLeLivre() {
        assertThat(sql.queryForList(
                        "select ligne || ' ' || nature || ' ' || detail from common.verifier()", String.class))
                .isEmpty();
    }

    protected List<String> codes(LotVu lot) {
        return lecture.rejets(lot.id(), false, 10_000).stream()
                .map(rejet -> rejet.ligne() + " " + rejet.code())
                .toList();
    }
}
