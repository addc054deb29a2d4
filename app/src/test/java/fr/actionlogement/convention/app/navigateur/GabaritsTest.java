package fr.actionlogement.convention.app.navigateur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** A trap of Thymeleaf: on one tag, th:replace wins over th:if and th:each, which are then silently ignored. */
class GabaritsTest {

    private static final Pattern BALISE = Pattern.compile("<[a-z:]+(?:\\s+[\\w:@-]+(?:=\"[^\"]*\")?)+\\s*/?>");
    private static final Pattern INCLUSION = Pattern.compile("\\sth:(replace|insert)=");
    private static final Pattern CONDITION = Pattern.compile("\\sth:(if|unless|each)=");

    @Test
    void aucune_balise_ne_porte_une_inclusion_et_une_condition() throws IOException {
        Resource[] gabarits = new PathMatchingResourcePatternResolver().getResources("classpath*:templates/**/*.html");
        assertThat(gabarits).isNotEmpty();
        List<String> fautes = new ArrayList<>();
        for (Resource gabarit : gabarits) {
            Matcher balises = BALISE.matcher(gabarit.getContentAsString(StandardCharsets.UTF_8));
            while (balises.find()) {
                String balise = balises.group();
                if (INCLUSION.matcher(balise).find()
                        && CONDITION.matcher(balise).find()) {
                    fautes.add(gabarit.getFilename() + " : " + balise);
                }
            }
        }
        assertThat(fautes).isEmpty();
    }
}
