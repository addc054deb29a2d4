package fr.actionlogement.convention.common.importation.interne;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.springframework.core.io.InputStreamSource;

/**
 * What the bytes of a file say, in one pass that keeps none: its fingerprint and its encoding.
 *
 * @param empreinte SHA-256 of the bytes
 * @param octets number of bytes, positive
 */
record ExamenDuFichier(byte[] empreinte, long octets, Encodage encodage) {

    static ExamenDuFichier de(InputStreamSource fichier) {
        try (InputStream flux = fichier.getInputStream()) {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            SuiteDOctets octets = new SuiteDOctets();
            byte[] tampon = new byte[65_536];
            for (int lus = flux.read(tampon); lus >= 0; lus = flux.read(tampon)) {
                sha.update(tampon, 0, lus);
                for (int i = 0; i < lus; i++) {
                    octets.lire(tampon[i] & 0xFF);
                }
            }
            return new ExamenDuFichier(sha.digest(), octets.nombre(), octets.encodage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
