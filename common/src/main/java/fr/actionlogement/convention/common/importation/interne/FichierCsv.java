package fr.actionlogement.convention.common.importation.interne;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import fr.actionlogement.convention.common.export.interne.CsvSortant;
import fr.actionlogement.convention.common.importation.Colonne;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamSource;

/** A CSV file read as a stream; its separator is the one under which the header names the most columns. */
final class FichierCsv implements AutoCloseable {

    private static final List<Character> SEPARATEURS = List.of(';', ',', '\t');
    private static final int LIGNE_MAX = 1 << 20;

    private final CsvReader<CsvRecord> lecteur;
    private final CloseableIterator<CsvRecord> lignes;
    private final char separateur;
    private final Entete entete;
    private long derniere = 1;
    private @Nullable CsvRecord prochaine;

    private FichierCsv(CsvReader<CsvRecord> lecteur, char separateur, List<Colonne<?>> colonnes) {
        this.lecteur = lecteur;
        this.lignes = lecteur.iterator();
        this.separateur = separateur;
        this.entete = Entete.de(premiere(), colonnes);
    }

    /** @throws FichierRefuse when there is no header, or not the expected one */
    static FichierCsv ouvrir(InputStreamSource fichier, Encodage encodage, List<Colonne<?>> colonnes) {
        char choisi = SEPARATEURS.get(0);
        long meilleur = -1;
        for (char candidat : SEPARATEURS) {
            long note = noter(fichier, encodage, candidat, colonnes);
            if (note > meilleur) {
                meilleur = note;
                choisi = candidat;
            }
        }
        FichierCsv csv = new FichierCsv(lecteur(fichier, encodage, choisi), choisi, colonnes);
        try {
            csv.entete.verifier(colonnes);
            return csv;
        } catch (FichierRefuse refus) {
            csv.close();
            throw refus;
        }
    }

    /** Columns recognised first, then columns seen; a header that cannot be read under it scores nothing. */
    private static long noter(
            InputStreamSource fichier, Encodage encodage, char separateur, List<Colonne<?>> colonnes) {
        try (FichierCsv essai = new FichierCsv(lecteur(fichier, encodage, separateur), separateur, colonnes)) {
            return essai.entete.reconnues() * 100_000
                    + Math.min(99_999, essai.entete.titres().size());
        } catch (FichierRefuse refus) {
            return 0;
        }
    }

    private static CsvReader<CsvRecord> lecteur(InputStreamSource fichier, Encodage encodage, char separateur) {
        try {
            InputStream flux = fichier.getInputStream();
            flux.skipNBytes(encodage == Encodage.UTF_8_AVEC_BOM ? 3 : 0);
            Reader texte = new InputStreamReader(flux, encodage.jeu());
            return CsvReader.builder()
                    .fieldSeparator(separateur)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .maxBufferSize(LIGNE_MAX)
                    .ofCsvRecord(texte);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Name of the separator found. */
    String separateur() {
        return separateur == '\t' ? "tabulation" : String.valueOf(separateur);
    }

    Entete entete() {
        return entete;
    }

    /** Whether a row is left; what an export says of itself at its foot is no row. */
    boolean reste() {
        while (prochaine == null && lire(lignes::hasNext)) {
            CsvRecord lue = lire(lignes::next);
            derniere = lue.getStartingLineNumber();
            prochaine = lue.getField(0).startsWith(CsvSortant.MARQUE) ? null : lue;
        }
        return prochaine != null;
    }

    CsvRecord suivante() {
        if (!reste()) {
            throw new NoSuchElementException();
        }
        CsvRecord ligne = Objects.requireNonNull(prochaine);
        prochaine = null;
        return ligne;
    }

    private List<String> premiere() {
        if (!reste()) {
            throw FichierRefuse.inattendu("fichier-vide", "Le fichier est vide\u00a0: choisissez-en un autre.");
        }
        return suivante().getFields().stream().map(Cellules::lire).toList();
    }

    private <T> T lire(Supplier<T> lecture) {
        try {
            return lecture.get();
        } catch (CsvParseException e) {
            throw FichierRefuse.illisible(
                    "csv-illisible",
                    "Le fichier n’est plus lisible après la ligne " + derniere
                            + "\u00a0: vérifiez les guillemets, ou une ligne démesurée.");
        } catch (UncheckedIOException e) {
            throw FichierRefuse.illisible(
                    "fichier-interrompu", "Le fichier n’a pas pu être lu jusqu’au bout\u00a0: envoyez-le de nouveau.");
        }
    }

    @Override
    public void close() {
        try {
            lecteur.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
