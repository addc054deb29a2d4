package fr.actionlogement.convention.salaries.personne.interne;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** One key of the identities: 32 random bytes from which each use derives its own, so that no use weakens another. */
final class Cle {

    static final int OCTETS = 32;
    private static final String HMAC = "HmacSHA256";
    private static final int OCTETS_DU_TEMOIN = 16;

    private final int numero;
    private final byte[] maitresse;
    private final SecretKey chiffrement;
    private final SecretKey index;

    Cle(int numero, byte[] maitresse) {
        if (numero < 1 || numero > Short.MAX_VALUE || maitresse.length != OCTETS) {
            throw new IllegalArgumentException("clé d’identité mal formée");
        }
        this.numero = numero;
        this.maitresse = maitresse.clone();
        this.chiffrement = new SecretKeySpec(deriver("chiffrement"), "AES");
        this.index = new SecretKeySpec(deriver("index"), HMAC);
    }

    int numero() {
        return numero;
    }

    SecretKey chiffrement() {
        return chiffrement;
    }

    /** Blind index of a text: the same text gives the same index under the same key, and the index gives nothing back. */
    byte[] index(String texte) {
        return hmac(index, texte);
    }

    /** What the database keeps to recognise the key, without being able to do anything with it. */
    String temoin() {
        return HexFormat.of().formatHex(Arrays.copyOf(deriver("temoin"), OCTETS_DU_TEMOIN));
    }

    /** As written in the file of keys. */
    String enTexte() {
        return numero + ":" + HexFormat.of().formatHex(maitresse);
    }

    private byte[] deriver(String usage) {
        return hmac(new SecretKeySpec(maitresse, HMAC), usage);
    }

    private static byte[] hmac(SecretKey cle, String texte) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(cle);
            return mac.doFinal(texte.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("HMAC-SHA256 absent de cette machine Java", absent);
        }
    }
}
