package fr.actionlogement.convention.common.export.interne;

import fr.actionlogement.convention.common.export.ColonneExportee;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.montant.Taux;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A table as a workbook: a sheet of data, cut when a sheet is full, and a sheet that says what the file is. */
final class FichierXlsx implements Fichier {

    /** Below the limit of the format, 1 048 576. */
    private static final int LIGNES_PAR_FEUILLE = 1_000_000;

    private static final int PAQUET = 500;
    private static final Map<ColonneExportee.Type, String> FORMES = Map.of(
            ColonneExportee.Type.MONTANT, "#,##0.00\\ \"€\"",
            ColonneExportee.Type.NOMBRE, "0",
            ColonneExportee.Type.TAUX, "0.00##\" %\"",
            ColonneExportee.Type.DATE, "dd/mm/yyyy",
            ColonneExportee.Type.INSTANT, "dd/mm/yyyy\\ hh:mm:ss");

    private final List<? extends ColonneExportee<?>> colonnes;
    private final Workbook classeur;
    private final ZoneId fuseau;
    private Worksheet feuille;
    private int feuilles;
    private int rang;
    private int debutDuPaquet;

    FichierXlsx(List<? extends ColonneExportee<?>> colonnes, OutputStream sortie, ZoneId fuseau) {
        this.colonnes = colonnes;
        this.fuseau = fuseau;
        this.classeur = new Workbook(sortie, "Convention", null);
        this.feuille = ouvrirFeuille();
    }

    private Worksheet ouvrirFeuille() {
        feuilles++;
        Worksheet ouverte = classeur.newWorksheet(feuilles == 1 ? "Données" : "Données " + feuilles);
        for (int i = 0; i < colonnes.size(); i++) {
            ouverte.inlineString(0, i, colonnes.get(i).titre());
            ouverte.style(0, i).bold().wrapText(true).set();
            ouverte.width(i, colonnes.get(i).type() == ColonneExportee.Type.TEXTE ? 28 : 18);
        }
        ouverte.freezePane(0, 1);
        rang = 1;
        debutDuPaquet = 1;
        return ouverte;
    }

    @Override
    public void ligne(@Nullable Object[] cellules) {
        try {
            if (rang > LIGNES_PAR_FEUILLE) {
                vider();
                feuille.finish();
                feuille = ouvrirFeuille();
            }
            ecrire(cellules);
            if (rang - debutDuPaquet == PAQUET) {
                vider();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void ecrire(@Nullable Object[] cellules) {
        for (int i = 0; i < cellules.length; i++) {
            Object cellule = cellules[i];
            if (cellule != null) {
                poser(feuille, rang, i, cellule);
            }
        }
        rang++;
    }

    /** Lets a packet go: its columns are given their format at once, which costs far less than cell by cell. */
    private void vider() throws IOException {
        for (int i = 0; i < colonnes.size() && rang > debutDuPaquet; i++) {
            String forme = FORMES.get(colonnes.get(i).type());
            if (forme != null) {
                feuille.range(debutDuPaquet, i, rang - 1, i)
                        .style()
                        .format(forme)
                        .set();
            }
        }
        feuille.flush();
        debutDuPaquet = rang;
    }

    private void poser(Worksheet ou, int ligne, int colonne, Object cellule) {
        if (cellule instanceof Montant) {
            ou.value(ligne, colonne, ((Montant) cellule).enEuros());
        } else if (cellule instanceof Taux) {
            ou.value(ligne, colonne, ((Taux) cellule).enPourcent());
        } else if (cellule instanceof Long) {
            ou.value(ligne, colonne, (Long) cellule);
        } else if (cellule instanceof LocalDate) {
            ou.value(ligne, colonne, (LocalDate) cellule);
        } else if (cellule instanceof Instant) {
            ou.value(ligne, colonne, ((Instant) cellule).atZone(fuseau).toLocalDateTime());
        } else {
            ou.inlineString(ligne, colonne, cellule.toString());
        }
    }

    @Override
    public void finir(Cartouche cartouche, Totaux totaux) throws IOException {
        vider();
        feuille.finish();
        Worksheet propos = classeur.newWorksheet("À propos");
        propos.width(0, 28);
        propos.width(1, 60);
        texte(propos, 0, "Table", cartouche.titre());
        texte(propos, 1, "Filtres", cartouche.filtresEnTexte());
        texte(propos, 2, "Par", cartouche.auteur());
        valeur(propos, 3, "Le", ColonneExportee.Type.INSTANT, cartouche.instant());
        valeur(propos, 4, "Lignes", ColonneExportee.Type.NOMBRE, totaux.lignes());
        int ligne = 5;
        for (int i = 0; i < colonnes.size(); i++) {
            Object total = totaux.total(i);
            if (total != null) {
                valeur(
                        propos,
                        ligne++,
                        "Total " + colonnes.get(i).titre(),
                        colonnes.get(i).type(),
                        total);
            }
        }
        propos.finish();
        classeur.finish();
    }

    private static void texte(Worksheet ou, int ligne, String quoi, String texte) {
        ou.inlineString(ligne, 0, quoi);
        ou.style(ligne, 0).bold().set();
        ou.inlineString(ligne, 1, texte);
        ou.style(ligne, 1).wrapText(true).set();
    }

    private void valeur(Worksheet ou, int ligne, String quoi, ColonneExportee.Type type, Object valeur) {
        ou.inlineString(ligne, 0, quoi);
        ou.style(ligne, 0).bold().set();
        poser(ou, ligne, 1, valeur);
        ou.style(ligne, 1).format(FORMES.get(type)).horizontalAlignment("left").set();
    }
}
