package fr.actionlogement.convention.app.entree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.mock.env.MockEnvironment;

class ModeTest {

    private final MockEnvironment environnement = new MockEnvironment();

    @Test
    void une_base_nommee_fait_une_installation_sauf_mention_contraire() {
        assertThat(Mode.de(environnement)).isEqualTo(Mode.DEMONSTRATION);
        environnement.setProperty("spring.datasource.url", "jdbc:postgresql://serveur/convention");
        assertThat(Mode.de(environnement)).isEqualTo(Mode.INSTALLATION);
        environnement.setProperty("convention.mode", "demonstration");
        assertThat(Mode.de(environnement)).isEqualTo(Mode.DEMONSTRATION);
    }

    @Test
    void un_mode_inconnu_empeche_de_demarrer() {
        environnement.setProperty("convention.mode", "test");
        assertThatThrownBy(() -> Mode.de(environnement)).hasMessageContaining("« demonstration » ou « installation »");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "192.0.2.1", "", "::"})
    void la_demonstration_refuse_une_adresse_publique(String adresse) {
        assertThatThrownBy(() -> demarrer(adresse)).hasMessageContaining("127.0.0.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "::1", "localhost"})
    void la_demonstration_accepte_la_boucle_locale(String adresse) {
        assertThatCode(() -> demarrer(adresse)).doesNotThrowAnyException();
    }

    private void demarrer(String adresse) {
        environnement.setProperty("server.address", adresse);
        GenericApplicationContext contexte = new GenericApplicationContext();
        contexte.setEnvironment(environnement);
        new DemonstrationChezSoi().initialize(contexte);
    }
}
