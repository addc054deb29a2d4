package fr.actionlogement.convention.common.export.interne;

import fr.actionlogement.convention.common.web.Introuvable;
import java.util.Arrays;
import java.util.Locale;

/** The kinds of file a table goes out as. */
public enum Format {
    /** Semicolons, UTF-8 with BOM, CRLF, comma decimals. */
    CSV("text/csv;charset=UTF-8"),
    /** Office Open XML workbook; numbers and dates are numbers and dates. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String media;

    Format(String media) {
        this.media = media;
    }

    /** Media type of the answer. */
    public String media() {
        return media;
    }

    /** Extension, without dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The format of an extension.
     *
     * @throws Introuvable when there is none
     */
    public static Format de(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension().equals(extension))
                .findFirst()
                .orElseThrow(() -> new Introuvable("Ce format n’existe pas\u00a0: demandez csv ou xlsx."));
    }
}
