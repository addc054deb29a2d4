package fr.actionlogement.convention.common.atterrissage.interne;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ProjectionTest {

    private static final LocalDate DEBUT = LocalDate.of(2023, 1, 1);
    private static final LocalDate FIN = LocalDate.of(2027, 12, 31);

    @Test
    void prolonge_le_rythme_de_douze_mois_et_encadre_par_les_deux_autres() {
        LocalDate date = LocalDate.of(2026, 12, 31);
        Projection p = Projection.de(1_000, new long[] {182, 365, 365}, DEBUT, date, FIN, Long.MAX_VALUE);
        assertThat(p.central()).isEqualTo(1_000 + 365);
        assertThat(p.bas()).isEqualTo(1_000 + 365 * 365 / 731);
        assertThat(p.haut()).isEqualTo(1_000 + Math.max(365, 182 * 365 / 184));
    }

    @Test
    void ne_depasse_pas_le_plafond_ni_ne_redescend_sous_l_acquis() {
        LocalDate date = LocalDate.of(2025, 12, 31);
        assertThat(Projection.de(900, new long[] {500, 500, 500}, DEBUT, date, FIN, 1_000)
                        .haut())
                .isEqualTo(1_000);
        Projection recul = Projection.de(900, new long[] {-50, -50, -50}, DEBUT, date, FIN, 1_000);
        assertThat(recul).isEqualTo(new Projection(900, 900, 900, 900, 0));
    }

    @Test
    void ne_compte_pas_de_rythme_avant_la_convention_ni_apres_sa_fin() {
        Projection tot =
                Projection.de(31, new long[] {31, 31, 31}, DEBUT, LocalDate.of(2023, 1, 31), FIN, Long.MAX_VALUE);
        assertThat(tot.bas()).isEqualTo(tot.haut()).isEqualTo(31 + 1_795);
        assertThat(Projection.de(7, new long[] {5, 5, 5}, DEBUT, LocalDate.of(2028, 6, 1), FIN, 100)
                        .haut())
                .isEqualTo(7);
        assertThat(Projection.de(0, new long[] {0, 0, 0}, DEBUT, LocalDate.of(2022, 6, 1), FIN, 100)
                        .haut())
                .isZero();
    }

    @Test
    void tient_les_grands_montants_au_centime() {
        long quatorzeMilliards = 1_440_000_000_000L;
        Projection p = Projection.de(
                0,
                new long[] {quatorzeMilliards, quatorzeMilliards, quatorzeMilliards},
                DEBUT,
                LocalDate.of(2025, 6, 30),
                FIN,
                quatorzeMilliards);
        assertThat(p.haut()).isEqualTo(quatorzeMilliards);
    }
}
