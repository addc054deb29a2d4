package fr.actionlogement.convention.salaries.bareme.interne;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.actionlogement.convention.salaries.bareme.Cle;
import fr.actionlogement.convention.salaries.bareme.NiveauDePreuve;
import fr.actionlogement.convention.salaries.bareme.Parametre;
import fr.actionlogement.convention.salaries.bareme.Unite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** The values shipped in {@code convention/salaries}, written as the business writes them. */
public final class ValeursLivrees {

    private static final List<String> FICHIERS =
            List.of("convention/salaries/baremes.csv", "convention/salaries/plafonds.csv");

    private ValeursLivrees() {}

    /** Every value, in the order of the files; its identifier is its place. */
    public static List<Parametre> lire() {
        List<Parametre> valeurs = new ArrayList<>();
        for (String fichier : FICHIERS) {
            try (CsvReader<NamedCsvRecord> lecteur = CsvReader.builder()
                    .fieldSeparator(';')
                    .ofNamedCsvRecord(new String(
                            new ClassPathResource(fichier).getContentAsByteArray(), StandardCharsets.UTF_8))) {
                lecteur.forEach(ligne -> valeurs.add(parametre(ligne, valeurs.size() + 1)));
            } catch (IOException e) {
                throw new UncheckedIOException("Barèmes illisibles : " + fichier, e);
            }
        }
        return valeurs;
    }

    private static Parametre parametre(NamedCsvRecord ligne, int id) {
        Unite unite = Unite.valueOf(ligne.getField("unite"));
        String fin = ligne.getField("valide_au");
        return new Parametre(
                id,
                ligne.getField("produit"),
                new Cle(
                        ligne.getField("cle"),
                        ligne.getField("zone"),
                        ligne.getField("menage"),
                        ligne.getField("profil")),
                ligne.getField("libelle"),
                unite.lire(ligne.getField("valeur")),
                unite,
                LocalDate.parse(ligne.getField("valide_du")),
                fin.isEmpty() ? null : LocalDate.parse(fin),
                ligne.getField("reference_legale"),
                ligne.getField("source"),
                NiveauDePreuve.valueOf(ligne.getField("niveau_preuve")),
                ligne.getField("a_confirmer").equals("oui"),
                ligne.getField("note"),
                false);
    }
}
