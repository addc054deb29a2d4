package fr.actionlogement.convention.common.importation.interne;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;

/** Cuts a file into chunks of rows read, in file order; rows whose cells are all empty are passed over. */
final class SuiteDeLignes {

    /** The most rows in a chunk. */
    static final int TRANCHE = 1_000;

    private final FichierCsv fichier;
    private final LectureDeLigne lecture;
    private int rang;

    SuiteDeLignes(FichierCsv fichier) {
        this.fichier = fichier;
        this.lecture = new LectureDeLigne(fichier.entete());
    }

    /** Next chunk, empty at the end of the file. */
    List<LigneLue> suivante() {
        List<LigneLue> lignes = new ArrayList<>(TRANCHE);
        while (lignes.size() < TRANCHE && fichier.reste()) {
            CsvRecord brute = fichier.suivante();
            if (!brute.getFields().stream().allMatch(String::isBlank)) {
                rang++;
                lignes.add(lecture.lire(rang, Math.toIntExact(brute.getStartingLineNumber()), brute.getFields()));
            }
        }
        return lignes;
    }
}
