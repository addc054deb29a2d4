package fr.actionlogement.convention.common.web.interne;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;

/** Wires the web floor. The settings of HTTP, JSON and JDBC are in {@code convention/common/web.properties}. */
@Configuration(proxyBeanMethods = false)
@PropertySource(value = "classpath:convention/common/web.properties", encoding = "UTF-8")
class WebConfiguration implements WebMvcConfigurer {

    private final ParametresInterceptor parametres;
    private final SaisieInterceptor saisie;

    WebConfiguration(ParametresInterceptor parametres, SaisieInterceptor saisie) {
        this.parametres = parametres;
        this.saisie = saisie;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registre) {
        registre.addInterceptor(parametres);
        registre.addInterceptor(saisie);
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registre) {
        registre.addViewController("/accessibilite").setViewName("common/accessibilite");
    }

    @Bean
    static FilterRegistrationBean<ResourceUrlEncodingFilter> adressesDesFichiers(FichiersPublics fichiers) {
        var filtre = new FilterRegistrationBean<ResourceUrlEncodingFilter>(new AdressesDesFichiersFilter(fichiers));
        filtre.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        return filtre;
    }
}
