package fr.actionlogement.convention.common.subvention.interne;

import fr.actionlogement.convention.common.tiers.Siret;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who grants.
 *
 * @param siret fourteen digits
 * @param source where it was read
 */
@ConfigurationProperties("convention.attribuant")
record AttribuantProperties(String nom, String siret, String source) {

    /** Refuses a SIRET whose key is false, when the application starts. */
    AttribuantProperties {
        siret = Siret.lire(siret).numero();
    }
}
