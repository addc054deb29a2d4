package fr.actionlogement.convention.common.web.interne;

import org.apache.catalina.Container;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Replaces Tomcat's own error page. */
@Configuration(proxyBeanMethods = false)
class TomcatConfiguration {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> sansPageDeTomcat() {
        return usine -> usine.addContextCustomizers(contexte -> {
            Container parent = contexte.getParent();
            if (parent instanceof StandardHost) {
                StandardHost hote = (StandardHost) parent;
                for (var valve : hote.getPipeline().getValves()) {
                    if (valve instanceof ErrorReportValve) {
                        hote.getPipeline().removeValve(valve);
                    }
                }
                hote.setErrorReportValveClass(ProblemeValve.class.getName());
                hote.getPipeline().addValve(new ProblemeValve());
            }
        });
    }
}
