package fr.actionlogement.convention.common.securite.interne;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.boot.web.server.servlet.CookieSameSiteSupplier;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The three chains: public files, programs with a token, people with a session. */
@Configuration(proxyBeanMethods = false)
@PropertySource(value = "classpath:convention/common/securite.properties", encoding = "UTF-8")
class SecuriteConfiguration {

    private static final String UN_AN = "max-age=31536000";

    /** A file whose address carries its content or its version never changes: nobody asks for it again. */
    private static final HeaderWriter CACHE_DES_FICHIERS = (requete, reponse) -> {
        String pose = reponse.getHeader(HttpHeaders.CACHE_CONTROL);
        if (reponse.getStatus() < HttpStatus.BAD_REQUEST.value()) {
            boolean unAn = pose != null && pose.contains(UN_AN);
            String cache = unAn ? UN_AN + ", public, immutable" : pose == null ? "public, max-age=3600" : pose;
            reponse.setHeader(HttpHeaders.CACHE_CONTROL, cache);
        }
    };

    private static final RequestMatcher SORTIE = PathPatternRequestMatcher.pathPattern(HttpMethod.POST, "/deconnexion");

    private final RegleDAcces regle;
    private final ReponsesDeRefus refus;

    SecuriteConfiguration(RegleDAcces regle, ReponsesDeRefus refus) {
        this.regle = regle;
        this.refus = refus;
    }

    @Bean
    @Order(1)
    SecurityFilterChain fichiersPublics(HttpSecurity http, RessourcesStatiques fichiers) {
        return http.securityMatcher(fichiers)
                .authorizeHttpRequests(requetes -> requetes.anyRequest().permitAll())
                .headers(EntetesDeSecurite::appliquer)
                .headers(entetes ->
                        entetes.cacheControl(cache -> cache.disable()).addHeaderWriter(CACHE_DES_FICHIERS))
                .csrf(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    /** A request that carries credentials never looks at a session, so it needs no CSRF token. */
    @Bean
    @Order(2)
    SecurityFilterChain programmes(HttpSecurity http, JetonsEnBase jetons) {
        return http.securityMatcher(requete ->
                        ReponsesDeRefus.estApi(requete) && requete.getHeader(HttpHeaders.AUTHORIZATION) != null)
                .authorizeHttpRequests(this::regler)
                .addFilterBefore(new JetonFilter(jetons, refus), AuthorizationFilter.class)
                .exceptionHandling(
                        echecs -> echecs.authenticationEntryPoint(refus).accessDeniedHandler(refus))
                .headers(EntetesDeSecurite::appliquer)
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain personnes(
            HttpSecurity http,
            OuvertureDeSession sessions,
            SecurityContextRepository contextes,
            RequestCache demandes) {
        return http.authorizeHttpRequests(this::regler)
                .addFilterAfter(new SessionVerifieeFilter(sessions, refus), SecurityContextHolderFilter.class)
                .securityContext(contexte -> contexte.securityContextRepository(contextes))
                .requestCache(cache -> cache.requestCache(demandes))
                .exceptionHandling(
                        echecs -> echecs.authenticationEntryPoint(refus).accessDeniedHandler(refus))
                .headers(EntetesDeSecurite::appliquer)
                .logout(sortie -> sortie.logoutRequestMatcher(SecuriteConfiguration::demandeASortir)
                        .logoutSuccessUrl("/connexion?deconnecte"))
                .build();
    }

    private void regler(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requetes) {
        requetes.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                .permitAll()
                .requestMatchers("/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness")
                .permitAll()
                .requestMatchers("/actuator/info", "/accessibilite")
                .permitAll()
                .requestMatchers("/actuator", "/actuator/**")
                .denyAll()
                .anyRequest()
                .access(regle);
    }

    /** The form of the header as it is: with anything more, it is an address like another, that nothing serves. */
    private static boolean demandeASortir(HttpServletRequest requete) {
        return SORTIE.matches(requete)
                && Set.of("_csrf").containsAll(requete.getParameterMap().keySet());
    }

    /** One observation per request is enough: the filters and decisions inside it are not measured one by one. */
    @Bean
    static SecurityObservationSettings observationDesRequetesSeules() {
        return SecurityObservationSettings.noObservations();
    }

    /** The container adds Secure by itself on https. */
    @Bean
    static CookieSameSiteSupplier cookiesDuSite() {
        return CookieSameSiteSupplier.ofLax();
    }

    @Bean
    ServletContextInitializer cookieDeSession() {
        return contexte -> contexte.getSessionCookieConfig().setHttpOnly(true);
    }
}
