package fr.actionlogement.convention.app.base;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Random passwords that nobody types. */
final class Secrets {

    private static final SecureRandom HASARD = new SecureRandom();
    private static final int OCTETS = 24;

    private Secrets() {}

    static String nouveau() {
        byte[] octets = new byte[OCTETS];
        HASARD.nextBytes(octets);
        return HexFormat.of().formatHex(octets);
    }
}
