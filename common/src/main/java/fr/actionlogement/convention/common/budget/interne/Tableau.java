package fr.actionlogement.convention.common.budget.interne;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** Reads one of the reference tables shipped in the module. */
final class Tableau {

    private static final String DOSSIER = "convention/common/referentiel/";

    private Tableau() {}

    static List<NamedCsvRecord> lire(String nom) {
        try (CsvReader<NamedCsvRecord> lecteur = CsvReader.builder()
                .fieldSeparator(';')
                .ofNamedCsvRecord(new String(
                        new ClassPathResource(DOSSIER + nom).getContentAsByteArray(), StandardCharsets.UTF_8))) {
            return lecteur.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Tableau de référence illisible : " + nom, e);
        }
    }
}
