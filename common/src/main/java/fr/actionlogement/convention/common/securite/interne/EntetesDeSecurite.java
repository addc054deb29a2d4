package fr.actionlogement.convention.common.securite.interne;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What browsers are told on every answer. Strict transport security is said on https only, by the framework. */
final class EntetesDeSecurite {

    static final String POLITIQUE = String.join(
            "; ",
            "default-src 'self'",
            "object-src 'none'",
            "base-uri 'self'",
            "frame-ancestors 'none'",
            "form-action 'self'",
            "img-src 'self' data:");

    private EntetesDeSecurite() {}

    static void appliquer(HeadersConfigurer<HttpSecurity> entetes) {
        entetes.contentSecurityPolicy(contenu -> contenu.policyDirectives(POLITIQUE))
                .referrerPolicy(origine -> origine.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        droits -> droits.policy("camera=(), geolocation=(), microphone=(), payment=(), usb=()"));
    }
}
