package fr.actionlogement.convention.common.securite.interne;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class FreinageTest {

    private static final Instant MIDI = Instant.parse("2026-11-23T12:00:00Z");

    private final Freinage freinage = new Freinage(Clock.fixed(MIDI, ZoneOffset.UTC));

    @Test
    void refuse_le_sixieme_essai_d_un_identifiant_d_ou_qu_il_vienne() {
        for (int essai = 1; essai <= 5; essai++) {
            assertThat(freinage.tenter("alice", "adresse" + essai)).isTrue();
        }
        assertThat(freinage.tenter("alice", "ailleurs")).isFalse();
        assertThat(freinage.tenter("bob", "ailleurs")).isTrue();
    }

    @Test
    void refuse_le_trente_et_unieme_essai_d_une_adresse() {
        for (int essai = 1; essai <= 30; essai++) {
            assertThat(freinage.tenter("personne" + essai, "ici")).isTrue();
        }
        assertThat(freinage.tenter("personne", "ici")).isFalse();
    }

    @Test
    void oublie_les_echecs_apres_une_reussite() {
        for (int essai = 1; essai <= 5; essai++) {
            freinage.tenter("alice", "ici");
        }
        freinage.oublier("alice");
        assertThat(freinage.tenter("alice", "ici")).isTrue();
    }
}
