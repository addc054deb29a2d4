package fr.actionlogement.convention.common.subvention.interne;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.subvention.SourceDeSubventions;
import fr.actionlogement.convention.common.subvention.Subvention;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers the grants of the axes: what is complete goes in the file, what is not is named. */
@Service
public class Subventions {

    private static final int MONTREES = 50;

    private final List<SourceDeSubventions> sources;
    private final AttribuantProperties attribuant;

    Subventions(List<SourceDeSubventions> sources, AttribuantProperties attribuant) {
        this.sources = sources.stream()
                .sorted(Comparator.comparing(SourceDeSubventions::axe))
                .toList();
        this.attribuant = attribuant;
    }

    /** What each axis has to publish. */
    @Transactional(readOnly = true)
    public List<BilanDesSubventions> bilans() {
        return sources.stream().map(Subventions::bilan).toList();
    }

    /** Name, SIRET and source of who grants, in one French line. */
    public String attribuant() {
        return "%s, SIRET %s. Source : %s".formatted(attribuant.nom(), attribuant.siret(), attribuant.source());
    }

    /** Writes the file, row by row: commas, UTF-8, dates and decimals as the schema asks. */
    @Transactional(readOnly = true)
    public void ecrire(OutputStream sortie) {
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(',')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(sortie, StandardCharsets.UTF_8)) {
            csv.writeRecord(LigneScdl.COLONNES);
            sources.forEach(source -> source.parcourir(subvention -> {
                if (subvention.identifiee()) {
                    csv.writeRecord(LigneScdl.de(attribuant, subvention).stream()
                            .map(Subventions::neutraliser)
                            .toList());
                }
            }));
        } catch (IOException coupure) {
            throw new UncheckedIOException(coupure);
        }
    }

    /** A cell that a spreadsheet would run is written as text. */
    private static String neutraliser(String cellule) {
        return !cellule.isEmpty() && "=+-@\t\r".indexOf(cellule.charAt(0)) >= 0 ? "'" + cellule : cellule;
    }

    private static BilanDesSubventions bilan(SourceDeSubventions source) {
        long[] nombres = new long[2];
        long[] centimes = new long[2];
        List<Subvention> aCompleter = new ArrayList<>();
        source.parcourir(subvention -> {
            int rang = subvention.identifiee() ? 0 : 1;
            nombres[rang]++;
            centimes[rang] = Math.addExact(centimes[rang], subvention.montant().centimes());
            if (rang == 1 && aCompleter.size() < MONTREES) {
                aCompleter.add(subvention);
            }
        });
        return new BilanDesSubventions(
                source.axe(),
                nombres[0],
                Montant.deCentimes(centimes[0]),
                nombres[1],
                Montant.deCentimes(centimes[1]),
                aCompleter);
    }
}
