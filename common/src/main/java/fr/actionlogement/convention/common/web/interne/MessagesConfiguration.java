package fr.actionlogement.convention.common.web.interne;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The French messages of every module present: {@code messages/<code>_fr.properties}. */
@Configuration(proxyBeanMethods = false)
class MessagesConfiguration {

    private static final String SUFFIXE = "_fr.properties";

    @Bean
    MessageSource messageSource() throws IOException {
        var trouves = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*" + SUFFIXE);
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames(Arrays.stream(trouves)
                .map(r -> String.valueOf(r.getFilename()).replace(SUFFIXE, ""))
                .sorted()
                .map(nom -> "messages/" + nom)
                .toArray(String[]::new));
        messages.setDefaultEncoding("UTF-8");
        messages.setDefaultLocale(Locale.FRANCE);
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
