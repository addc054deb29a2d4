package fr.actionlogement.convention.common.piece.interne;

import fr.actionlogement.convention.common.web.RegleNonRespectee;
import fr.actionlogement.convention.common.web.interne.NomDeFichier;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/** Reads a document once, up to its largest size, and tells what it is. */
@Component
public class ExamenDePiece {

    private final int octetsMax;

    ExamenDePiece(@Value("${convention.piece.octets-max:10485760}") int octetsMax) {
        this.octetsMax = octetsMax;
    }

    /** @throws RegleNonRespectee on the field {@code fichier} */
    public ContenuDePiece examiner(String nom, InputStreamSource fichier) {
        String propre = NomDeFichier.propre(nom, "piece");
        byte[] octets = lire(fichier);
        if (octets.length == 0) {
            throw refus("fichier-vide", "Le fichier est vide\u00a0: choisissez-en un autre.");
        }
        if (octets.length > octetsMax) {
            throw refus(
                    "fichier-trop-grand",
                    "Le fichier dépasse " + octetsMax / (1 << 20) + "\u00a0Mo\u00a0: réduisez-le ou séparez-le.");
        }
        NatureDeFichier nature = NatureDeFichier.de(octets)
                .orElseThrow(() -> refus(
                        "fichier-refuse",
                        "Le contenu de ce fichier n’est pas accepté\u00a0: joignez un PDF, une image PNG ou JPEG, un document"
                                + " Word ou un classeur Excel sans macro."));
        if (!nature.admet(propre)) {
            throw refus(
                    "extension-trompeuse",
                    "Le nom de ce fichier ne dit pas ce qu’il contient\u00a0: renommez-le d’après son contenu ("
                            + nature.name().toLowerCase(Locale.ROOT) + ").");
        }
        return new ContenuDePiece(propre, nature.media(), octets, empreinte(octets));
    }

    private byte[] lire(InputStreamSource fichier) {
        try (InputStream flux = fichier.getInputStream()) {
            return flux.readNBytes(octetsMax + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] empreinte(byte[] octets) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(octets);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static RegleNonRespectee refus(String code, String message) {
        return RegleNonRespectee.surChamp("fichier", code, message);
    }
}
