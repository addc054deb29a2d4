package fr.actionlogement.convention.common.importation.interne;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.actionlogement.convention.common.export.interne.CsvSortant;
import fr.actionlogement.convention.common.importation.Colonne;
import fr.actionlogement.convention.common.importation.Descriptif;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** The CSV files that the engine gives: UTF-8 with BOM, semicolons, CRLF, formulas neutralised. */
@Component
public class FichiersCsvSortants {

    private final LectureDesLots lots;
    private final Tranche tranche;

    FichiersCsvSortants(LectureDesLots lots, Tranche tranche) {
        this.lots = lots;
        this.tranche = tranche;
    }

    /** The template of a kind: its titles and one example row. */
    public void modele(Descriptif descriptif, OutputStream sortie) {
        ecrire(sortie, csv -> {
            csv.writeRecord(descriptif.colonnes().stream()
                    .map(FichiersCsvSortants::titre)
                    .toList());
            csv.writeRecord(descriptif.colonnes().stream().map(Colonne::exemple).toList());
        });
    }

    /** The rows of a lot that were rejected or refused, with the reasons: to be corrected and imported again. */
    public void rejets(long lot, OutputStream sortie) {
        List<String> titres = lots.titres(lot);
        ecrire(sortie, csv -> {
            List<String> entete = new ArrayList<>(titres);
            entete.removeAll(Entete.DES_REJETS);
            entete.addAll(Entete.DES_REJETS);
            csv.writeRecord(entete.stream().map(CsvSortant::neutraliser).toList());
            tranche.executer(() -> {
                lots.parcourirLesRejetees(lot, ligne -> csv.writeRecord(cellules(titres, ligne)));
                return true;
            });
        });
    }

    private static List<String> cellules(List<String> titres, LectureDesLots.LigneRejetee ligne) {
        List<String> cellules = new ArrayList<>();
        for (int i = 0; i < titres.size(); i++) {
            if (!Entete.DES_REJETS.contains(titres.get(i))) {
                cellules.add(
                        i < ligne.cellules().size()
                                ? CsvSortant.neutraliser(ligne.cellules().get(i))
                                : "");
            }
        }
        cellules.add(String.valueOf(ligne.numero()));
        cellules.add(CsvSortant.neutraliser(ligne.motifs()));
        return cellules;
    }

    /** A title that goes on shows how. */
    private static String titre(Colonne<?> colonne) {
        return colonne.suffixe() == null
                ? colonne.titre()
                : colonne.titre() + " " + colonne.suffixe().libelle();
    }

    private static void ecrire(OutputStream sortie, Consumer<CsvWriter> contenu) {
        try {
            CsvWriter csv = CsvSortant.ouvrir(sortie);
            contenu.accept(csv);
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
