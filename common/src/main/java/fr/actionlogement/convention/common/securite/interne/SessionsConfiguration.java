package fr.actionlogement.convention.common.securite.interne;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/** Where sessions are kept and how passwords are hashed. */
@Configuration(proxyBeanMethods = false)
class SessionsConfiguration {

    @Bean
    PasswordEncoder chiffrementDesMotsDePasse() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    SecurityContextRepository contextesDeSession() {
        return new HttpSessionSecurityContextRepository();
    }

    /** The page asked before sign-in: a GET of a page, never of the API nor of a fragment. */
    @Bean
    RequestCache demandesEnAttente() {
        HttpSessionRequestCache demandes = new HttpSessionRequestCache();
        demandes.setMatchingRequestParameterName(null);
        demandes.setRequestMatcher(requete -> "GET".equals(requete.getMethod())
                && !ReponsesDeRefus.estApi(requete)
                && requete.getHeader("HX-Request") == null);
        return demandes;
    }

    /** Sessions are opened by {@link OuvertureDeSession} alone; this also keeps the framework from making a user up. */
    @Bean
    AuthenticationManager aucuneAutreAuthentification() {
        return authentification -> {
            throw new ProviderNotFoundException("Sessions are opened by the sign-in page alone.");
        };
    }
}
