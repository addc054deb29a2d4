package fr.actionlogement.convention.salaries.bareme.interne;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.actionlogement.convention.salaries.bareme.NiveauDePreuve;
import fr.actionlogement.convention.salaries.bareme.Parametre;
import fr.actionlogement.convention.salaries.bareme.Unite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** The values shipped in {@code convention/salaries/baremes.csv}, written as the business writes them. */
public final class ValeursLivrees {

    private static final String FICHIER = "convention/salaries/baremes.csv";

    private ValeursLivrees() {}

    /** Every value, in the order of the file; its identifier is its place. */
    public static List<Parametre> lire() {
        try (CsvReader<NamedCsvRecord> lecteur = CsvReader.builder()
                .fieldSeparator(';')
                .ofNamedCsvRecord(
                        new String(new ClassPathResource(FICHIER).getContentAsByteArray(), StandardCharsets.UTF_8))) {
            return lecteur.stream().map(ValeursLivrees::parametre).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Barèmes illisibles : " + FICHIER, e);
        }
    }

    private static Parametre parametre(NamedCsvRecord ligne) {
        Unite unite = Unite.valueOf(ligne.getField("unite"));
        String fin = ligne.getField("valide_au");
        return new Parametre(
                (int) ligne.getStartingLineNumber() - 1,
                ligne.getField("produit"),
                ligne.getField("cle"),
                ligne.getField("libelle"),
                unite.lire(ligne.getField("valeur")),
                unite,
                LocalDate.parse(ligne.getField("valide_du")),
                fin.isEmpty() ? null : LocalDate.parse(fin),
                ligne.getField("source"),
                NiveauDePreuve.valueOf(ligne.getField("niveau_preuve")),
                ligne.getField("note"));
    }
}
