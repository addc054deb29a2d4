package fr.actionlogement.convention.salaries.personne.interne;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** The file of keys beside the data, readable by the owner of the process only; one {@code number:hexadecimal} per line. */
final class FichierDeCles {

    private final Path fichier;

    FichierDeCles(Path fichier) {
        this.fichier = fichier.toAbsolutePath().normalize();
    }

    boolean existe() {
        return Files.exists(fichier);
    }

    List<Cle> lire() {
        try {
            return lire(Files.readString(fichier), "le fichier " + fichier);
        } catch (IOException e) {
            throw new ClesInutilisables("Les clés des identités ne se lisent pas dans " + fichier + ".", e);
        }
    }

    /** Draws the first key; a start that is killed leaves the whole file or none. */
    void creer() {
        byte[] hasard = new byte[Cle.OCTETS];
        new SecureRandom().nextBytes(hasard);
        try {
            Files.createDirectories(fichier.getParent());
            Path brouillon = Files.createTempFile(fichier.getParent(), "cles", ".tmp", prive());
            Files.writeString(brouillon, new Cle(1, hasard).enTexte() + "\n");
            Files.move(brouillon, fichier, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new ClesInutilisables(
                    "Le fichier des clés des identités ne peut pas être écrit : " + fichier
                            + ". Donnez les clés par CONVENTION_IDENTITES_CLES ou rendez ce dossier accessible.",
                    e);
        }
    }

    Path chemin() {
        return fichier;
    }

    /** Reads keys written one per line or separated by commas. */
    static List<Cle> lire(String texte, String origine) {
        List<Cle> cles = new ArrayList<>();
        for (String morceau : texte.split("[,\\s]+")) {
            if (!morceau.isEmpty()) {
                cles.add(une(morceau, origine));
            }
        }
        if (cles.isEmpty() || cles.stream().map(Cle::numero).distinct().count() < cles.size()) {
            throw new ClesInutilisables(
                    "Les clés des identités données par " + origine + " sont absentes, ou deux portent le même numéro.",
                    null);
        }
        return cles;
    }

    private static Cle une(String morceau, String origine) {
        String[] parties = morceau.split(":", 2);
        try {
            return new Cle(Integer.parseInt(parties[0]), HexFormat.of().parseHex(parties.length < 2 ? "" : parties[1]));
        } catch (IllegalArgumentException mal) {
            // Neither the cause nor the text: both would show the key.
            throw new ClesInutilisables(
                    "Une clé des identités est mal écrite dans " + origine
                            + " : attendu un numéro, deux-points et 64 chiffres hexadécimaux.",
                    null);
        }
    }

    private static FileAttribute<?>[] prive() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
