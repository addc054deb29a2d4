package fr.actionlogement.convention.salaries.personne.interne;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.List;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import org.springframework.stereotype.Component;

/**
 * Encrypts one value of one column of one person (AES-256-GCM), and makes the blind indexes that find a value again
 * without reading it.
 */
@Component
class Coffre {

    private static final String ALGORITHME = "AES/GCM/NoPadding";
    private static final int VECTEUR = 12;
    private static final int SCEAU_BITS = 128;

    private final Trousseau trousseau;
    private final SecureRandom hasard = new SecureRandom();

    Coffre(Trousseau trousseau) {
        this.trousseau = trousseau;
    }

    /** Number of the key that {@link #chiffrer} uses. */
    int cle() {
        return trousseau.courante().numero();
    }

    byte[] chiffrer(UUID personne, Colonne colonne, String clair) {
        byte[] vecteur = new byte[VECTEUR];
        hasard.nextBytes(vecteur);
        byte[] chiffre = transformer(
                Cipher.ENCRYPT_MODE,
                trousseau.courante(),
                vecteur,
                lien(personne, colonne),
                clair.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(VECTEUR + chiffre.length)
                .put(vecteur)
                .put(chiffre)
                .array();
    }

    String dechiffrer(int cle, UUID personne, Colonne colonne, byte[] chiffre) {
        ByteBuffer lu = ByteBuffer.wrap(chiffre);
        byte[] vecteur = new byte[VECTEUR];
        lu.get(vecteur);
        byte[] reste = new byte[lu.remaining()];
        lu.get(reste);
        byte[] clair = transformer(Cipher.DECRYPT_MODE, trousseau.numero(cle), vecteur, lien(personne, colonne), reste);
        return new String(clair, StandardCharsets.UTF_8);
    }

    /** Blind index of texts that are already brought to one form, under the key that encrypts. */
    byte[] index(String domaine, List<String> textes) {
        return index(trousseau.courante(), domaine, textes);
    }

    /** The same under every key, to find what was written before a key was renewed. */
    List<byte[]> tousLesIndex(String domaine, List<String> textes) {
        return trousseau.toutes().stream()
                .map(cle -> index(cle, domaine, textes))
                .toList();
    }

    private static byte[] index(Cle cle, String domaine, List<String> textes) {
        return cle.index(domaine + '\u0001' + String.join("\u0001", textes));
    }

    private static byte[] lien(UUID personne, Colonne colonne) {
        return (colonne.name() + '/' + personne).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] transformer(int sens, Cle cle, byte[] vecteur, byte[] lien, byte[] entree) {
        try {
            Cipher chiffre = Cipher.getInstance(ALGORITHME);
            chiffre.init(sens, cle.chiffrement(), new GCMParameterSpec(SCEAU_BITS, vecteur));
            chiffre.updateAAD(lien);
            return chiffre.doFinal(entree);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Une identité ne se déchiffre pas : valeur altérée ou clé étrangère", e);
        }
    }
}
