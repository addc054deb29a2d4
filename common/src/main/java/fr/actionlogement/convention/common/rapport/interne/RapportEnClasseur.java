package fr.actionlogement.convention.common.rapport.interne;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.rapport.CelluleDeRapport;
import fr.actionlogement.convention.common.rapport.TableauDeRapport;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

/** A report as a workbook: one sheet per table, figures as figures. */
@Component
public class RapportEnClasseur {

    private static final String EUROS = "#,##0.00\\ \"€\"";

    /** Writes the file; the stream stays open. */
    public void ecrire(Rapport rapport, ContenuDeRapport contenu, OutputStream sortie) {
        try {
            Workbook classeur = new Workbook(sortie, "Convention", null);
            presenter(classeur.newWorksheet("Rapport"), rapport, contenu);
            int rang = 0;
            for (ContenuDeRapport.Section section : contenu.sections()) {
                for (TableauDeRapport tableau : section.tableaux()) {
                    rang++;
                    remplir(classeur.newWorksheet(nom(rang, tableau.titre())), tableau);
                }
            }
            classeur.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A sheet's name has 31 characters at most, and none of {@code []:*?/\}. */
    private static String nom(int rang, String titre) {
        String propre = rang + " " + titre.replaceAll("[\\[\\]:*?/\\\\]", " ");
        return propre.length() > 31 ? propre.substring(0, 31) : propre;
    }

    private static void presenter(Worksheet feuille, Rapport rapport, ContenuDeRapport contenu) throws IOException {
        String[][] lignes = {
            {"Rapport", contenu.titre()},
            {"Numéro", rapport.numero()},
            {"Version", contenu.version()},
            {"Établi par", rapport.etabliPar()},
            {"SHA-256 du contenu", rapport.empreinte()}
        };
        for (int i = 0; i < lignes.length; i++) {
            feuille.inlineString(i, 0, lignes[i][0]);
            feuille.style(i, 0).bold().set();
            feuille.inlineString(i, 1, lignes[i][1]);
        }
        date(feuille, lignes.length, "À la date du", contenu.effet());
        date(feuille, lignes.length + 1, "Tel que connu le", contenu.connue());
        feuille.width(0, 24);
        feuille.width(1, 70);
        feuille.finish();
    }

    private static void date(Worksheet feuille, int ligne, String quoi, LocalDate jour) {
        feuille.inlineString(ligne, 0, quoi);
        feuille.style(ligne, 0).bold().set();
        feuille.value(ligne, 1, jour);
        feuille.style(ligne, 1).format("dd/mm/yyyy").horizontalAlignment("left").set();
    }

    private static void remplir(Worksheet feuille, TableauDeRapport tableau) throws IOException {
        for (int c = 0; c < tableau.colonnes().size(); c++) {
            feuille.inlineString(0, c, tableau.colonnes().get(c));
            feuille.style(0, c).bold().wrapText(true).set();
            feuille.width(c, c == 0 ? 40 : 20);
        }
        feuille.freezePane(0, 1);
        int l = 1;
        for (TableauDeRapport.Ligne ligne : tableau.lignes()) {
            for (int c = 0; c < ligne.cellules().size(); c++) {
                poser(feuille, l, c, ligne.cellules().get(c));
            }
            l++;
        }
        feuille.finish();
    }

    private static void poser(Worksheet feuille, int l, int c, CelluleDeRapport cellule) {
        switch (cellule.type()) {
            case MONTANT -> {
                feuille.value(
                        l,
                        c,
                        Montant.deCentimes(Long.parseLong(cellule.valeur())).enEuros());
                feuille.style(l, c).format(EUROS).set();
            }
            case NOMBRE -> {
                feuille.value(l, c, Long.valueOf(cellule.valeur()));
                feuille.style(l, c).format("#,##0").set();
            }
            default -> feuille.inlineString(l, c, cellule.valeur());
        }
    }
}
