package fr.actionlogement.convention.common.export.interne;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The CSV of the house: UTF-8 with BOM, semicolons, CRLF. A text that a spreadsheet would run as a formula goes out behind
 * an apostrophe, which the imports take off again. What a file says of itself is at its end, on lines that begin with
 * {@link #MARQUE}, which the imports pass over.
 */
public final class CsvSortant {

    /** Beginning of the lines that are no data. */
    public static final String MARQUE = "# Export\u00a0: ";

    private static final Pattern NOMBRE =
            Pattern.compile("[-+][0-9][0-9 \\u00A0\\u202F]*(?:[,.][0-9]+)?[ \\u00A0\\u202F]?€?");

    private CsvSortant() {}

    /** Opens a file: writes its BOM. */
    public static CsvWriter ouvrir(OutputStream sortie) throws IOException {
        sortie.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        return CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(sortie, StandardCharsets.UTF_8);
    }

    /** The cell as a spreadsheet may open it. */
    public static String neutraliser(String cellule) {
        return estDangereuse(cellule) ? "'" + cellule : cellule;
    }

    /** Whether a spreadsheet would run the cell. */
    public static boolean estDangereuse(String cellule) {
        return !cellule.isEmpty()
                && "=+-@\t\r".indexOf(cellule.charAt(0)) >= 0
                && !NOMBRE.matcher(cellule).matches();
    }
}
