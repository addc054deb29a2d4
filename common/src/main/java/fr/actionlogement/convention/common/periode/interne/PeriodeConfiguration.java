package fr.actionlogement.convention.common.periode.interne;

import fr.actionlogement.convention.common.periode.PeriodeConvention;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PeriodeConvention.class)
@PropertySource(value = "classpath:convention/common/periode.properties", encoding = "UTF-8")
class PeriodeConfiguration {

    /** The only clock of the application: a legal day starts and ends in Paris. */
    @Bean
    Clock horloge() {
        return Clock.system(ZoneId.of("Europe/Paris"));
    }
}
