package fr.actionlogement.convention.common.securite.interne;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** A random value of 256 bits, shown once and known afterwards by its digest alone. */
final class Secret {

    private static final int OCTETS = 32;
    private static final SecureRandom HASARD = new SecureRandom();

    private Secret() {}

    /** A new secret, in characters that a URL and a header accept. */
    static String nouveau() {
        byte[] octets = new byte[OCTETS];
        HASARD.nextBytes(octets);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(octets);
    }

    /** What is stored: the SHA-256 of the secret. A secret of 256 bits needs no salt. */
    static byte[] empreinte(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
