package fr.actionlogement.convention.common.periode;

import static org.assertj.core.api.Assertions.assertThat;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.essai.EssaiIntegre;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.convert.ConversionService;
import tools.jackson.databind.json.JsonMapper;

@EssaiIntegre
class PeriodeIT {

    @Autowired
    PeriodeConvention periode;

    @Autowired
    Clock horloge;

    @Autowired
    JsonMapper json;

    @Autowired
    @Qualifier("mvcConversionService")
    ConversionService conversions;

    record Mouvement(Montant montant, Exercice exercice) {}

    @Test
    void la_convention_court_de_2023_a_2027_avec_sa_source() {
        assertThat(periode.debut()).isEqualTo(LocalDate.of(2023, 1, 1));
        assertThat(periode.fin()).isEqualTo(LocalDate.of(2027, 12, 31));
        assertThat(periode.source()).contains("État", "12 août 2023", "TREL2318530X");
    }

    @Test
    void l_horloge_est_a_paris() {
        assertThat(horloge.getZone()).isEqualTo(ZoneId.of("Europe/Paris"));
    }

    @Test
    void l_application_lit_et_ecrit_les_mots_en_json() {
        assertThat(json.writeValueAsString(new Mouvement(Montant.deCentimes(1250), new Exercice(2025))))
                .isEqualTo("{\"montant\":12.50,\"exercice\":2025}");
        assertThat(json.readValue("{\"montant\":12.5,\"exercice\":2025}", Mouvement.class))
                .isEqualTo(new Mouvement(Montant.deCentimes(1250), new Exercice(2025)));
    }

    @Test
    void les_formulaires_lisent_et_reecrivent_les_mots() {
        assertThat(conversions.convert("1 234,56 €", Montant.class)).isEqualTo(Montant.deCentimes(123_456));
        assertThat(conversions.convert(Montant.deEuros(12), String.class)).isEqualTo("12,00\u00A0€");
        assertThat(conversions.convert("  ", Montant.class)).isNull();
        assertThat(conversions.convert("2025", Exercice.class)).isEqualTo(new Exercice(2025));
        assertThat(conversions.convert("", Exercice.class)).isNull();
    }
}
