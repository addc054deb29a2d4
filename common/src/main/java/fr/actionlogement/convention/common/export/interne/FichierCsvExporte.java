package fr.actionlogement.convention.common.export.interne;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.actionlogement.convention.common.export.ColonneExportee;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.montant.Taux;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table as CSV: comma decimals without grouping, dates as {@code 31/12/2026}. */
final class FichierCsvExporte implements Fichier {

    private final List<? extends ColonneExportee<?>> colonnes;
    private final CsvWriter csv;
    private final ZoneId fuseau;

    FichierCsvExporte(List<? extends ColonneExportee<?>> colonnes, OutputStream sortie, ZoneId fuseau)
            throws IOException {
        this.colonnes = colonnes;
        this.fuseau = fuseau;
        this.csv = CsvSortant.ouvrir(sortie);
        csv.writeRecord(colonnes.stream().map(ColonneExportee::titre).toList());
    }

    @Override
    public void ligne(@Nullable Object[] cellules) {
        String[] textes = new String[cellules.length];
        for (int i = 0; i < cellules.length; i++) {
            textes[i] = texte(cellules[i]);
        }
        csv.writeRecord(textes);
    }

    @Override
    public void finir(Cartouche cartouche, Totaux totaux) throws IOException {
        dire(cartouche.titre());
        dire("filtres\u00a0: " + cartouche.filtresEnTexte());
        dire("par " + cartouche.auteur() + ", le " + CellulesCsv.seconde(cartouche.instant(), fuseau));
        dire("lignes\u00a0: " + totaux.lignes());
        for (int i = 0; i < colonnes.size(); i++) {
            if (colonnes.get(i).totalisee()) {
                dire("total " + colonnes.get(i).titre() + "\u00a0: " + texte(totaux.total(i)));
            }
        }
        csv.flush();
    }

    private void dire(String texte) {
        csv.writeRecord(CsvSortant.MARQUE + texte.replaceAll("[\\r\\n]+", " "));
    }

    private String texte(@Nullable Object cellule) {
        if (cellule == null) {
            return "";
        }
        if (cellule instanceof Montant) {
            return CellulesCsv.montant((Montant) cellule);
        }
        if (cellule instanceof LocalDate) {
            return CellulesCsv.jour((LocalDate) cellule);
        }
        if (cellule instanceof Instant) {
            return CellulesCsv.seconde((Instant) cellule, fuseau);
        }
        if (cellule instanceof Taux) {
            return CellulesCsv.taux((Taux) cellule);
        }
        return cellule instanceof Long ? cellule.toString() : CsvSortant.neutraliser(cellule.toString());
    }
}
