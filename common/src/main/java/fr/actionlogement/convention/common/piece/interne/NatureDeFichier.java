package fr.actionlogement.convention.common.piece.interne;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The kinds of document accepted, told by their content and not by their name. */
enum NatureDeFichier {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    private static final int ENTREES = 5_000;

    private final String media;
    private final List<String> extensions;

    NatureDeFichier(String media, String... extensions) {
        this.media = media;
        this.extensions = List.of(extensions);
    }

    String media() {
        return media;
    }

    boolean admet(String nom) {
        String bas = nom.toLowerCase(Locale.ROOT);
        return extensions.stream().anyMatch(extension -> bas.endsWith("." + extension));
    }

    static Optional<NatureDeFichier> de(byte[] octets) {
        if (commence(octets, '%', 'P', 'D', 'F', '-')) {
            return Optional.of(PDF);
        }
        if (commence(octets, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
            return Optional.of(PNG);
        }
        if (commence(octets, 0xFF, 0xD8, 0xFF)) {
            return Optional.of(JPEG);
        }
        return commence(octets, 'P', 'K', 3, 4) ? bureautique(octets) : Optional.empty();
    }

    /** Names only: nothing of the archive is expanded beyond what finding the next name takes. */
    private static Optional<NatureDeFichier> bureautique(byte[] octets) {
        Set<String> noms = new HashSet<>();
        try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(octets))) {
            for (ZipEntry e = archive.getNextEntry(); e != null && noms.size() < ENTREES; e = archive.getNextEntry()) {
                noms.add(e.getName());
            }
        } catch (IOException | IllegalArgumentException illisible) {
            return Optional.empty();
        }
        boolean macros = noms.stream().anyMatch(nom -> nom.endsWith("vbaProject.bin"));
        if (macros || !noms.contains("[Content_Types].xml")) {
            return Optional.empty();
        }
        if (noms.contains("word/document.xml")) {
            return Optional.of(DOCX);
        }
        return noms.contains("xl/workbook.xml") ? Optional.of(XLSX) : Optional.empty();
    }

    private static boolean commence(byte[] octets, int... debut) {
        byte[] attendu = new byte[debut.length];
        for (int i = 0; i < debut.length; i++) {
            attendu[i] = (byte) debut[i];
        }
        return octets.length > debut.length && Arrays.equals(octets, 0, debut.length, attendu, 0, debut.length);
    }
}
