package fr.actionlogement.convention.common.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.support.DefaultFormattingConversionService;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DataBinder;

class RefusTest {

    /** A form whose date was not sent. */
    static final class Formulaire {
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        public LocalDate getDate() {
            return null;
        }
    }

    @Test
    void le_refus_d_une_date_absente_laisse_la_page_s_ecrire() {
        DataBinder liaison = new DataBinder(new Formulaire(), "formulaire");
        liaison.setConversionService(new DefaultFormattingConversionService());
        BindingResult formulaire = liaison.getBindingResult();

        RegleNonRespectee.surChamp("date", "obligatoire", "Indiquez la date.").reporterDans(formulaire);

        assertThat(formulaire.getFieldErrors("date")).hasSize(1);
        assertThat(formulaire.getFieldValue("date")).isIn("", null);
    }
}
