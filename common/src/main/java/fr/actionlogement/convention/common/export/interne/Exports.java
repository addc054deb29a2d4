package fr.actionlogement.convention.common.export.interne;

import fr.actionlogement.convention.common.export.ColonneExportee;
import fr.actionlogement.convention.common.export.TableExportee;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** Takes a table away as a file: at once below a number of rows, in the background above it. */
@Service
public class Exports {

    private final TablesExportees tables;
    private final LiaisonDesCriteres liaison;
    private final LectureLongue lecture;
    private final UtilisateurCourant utilisateur;
    private final Clock horloge;
    private final long immediates;

    Exports(
            TablesExportees tables,
            LiaisonDesCriteres liaison,
            LectureLongue lecture,
            UtilisateurCourant utilisateur,
            Clock horloge,
            @Value("${convention.export.lignes-immediates:50000}") long immediates) {
        this.tables = tables;
        this.liaison = liaison;
        this.lecture = lecture;
        this.utilisateur = utilisateur;
        this.horloge = horloge;
        this.immediates = immediates;
    }

    /**
     * A file ready to be written.
     *
     * @param titre of the table
     * @param nom of the file
     * @param volumineux whether it has more rows than what goes out at once
     */
    public record Pret(String titre, String nom, boolean volumineux, Contenu contenu) {}

    /** Writes the file, once; gives the number of rows. */
    @FunctionalInterface
    public interface Contenu {

        /** Writes everything, and leaves the stream open. */
        long ecrire(OutputStream sortie);
    }

    /**
     * Prepares a file; reads no row yet.
     *
     * @param parametres filters, as in the URL of the page
     * @throws fr.actionlogement.convention.common.web.Introuvable when the table is unknown or closed
     * @throws fr.actionlogement.convention.common.web.DemandeIllisible when a filter cannot be read
     */
    public Pret preparer(String code, Format format, Map<String, List<String>> parametres) {
        return preparer(tables.ouverte(code), format, parametres);
    }

    /** How many rows go out at once. */
    public long immediates() {
        return immediates;
    }

    private <L, C> Pret preparer(TableExportee<L, C> table, Format format, Map<String, List<String>> parametres) {
        C criteres = liaison.lier(table.criteres(), parametres);
        String nom = table.code() + "-" + LocalDate.now(horloge) + "." + format.extension();
        boolean volumineux = table.compter(criteres, immediates + 1) > immediates;
        return new Pret(table.titre(), nom, volumineux, sortie -> ecrire(table, criteres, format, sortie));
    }

    private <L, C> long ecrire(TableExportee<L, C> table, C criteres, Format format, OutputStream sortie) {
        List<ColonneExportee<L>> colonnes = table.colonnes(criteres);
        Totaux totaux = new Totaux(colonnes);
        Cartouche cartouche = new Cartouche(table.titre(), table.filtres(criteres), auteur(), horloge.instant());
        lecture.faire(() -> {
            try {
                Fichier fichier = ouvrir(format, colonnes, sortie);
                table.parcourir(criteres, ligne -> {
                    @Nullable Object[] cellules = new Object[colonnes.size()];
                    for (int i = 0; i < cellules.length; i++) {
                        cellules[i] = colonnes.get(i).valeur(ligne);
                    }
                    totaux.ajouter(cellules);
                    fichier.ligne(cellules);
                });
                fichier.finir(cartouche, totaux);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return totaux.lignes();
    }

    private Fichier ouvrir(Format format, List<? extends ColonneExportee<?>> colonnes, OutputStream sortie)
            throws IOException {
        return format == Format.CSV
                ? new FichierCsvExporte(colonnes, sortie, horloge.getZone())
                : new FichierXlsx(colonnes, sortie, horloge.getZone());
    }

    private String auteur() {
        String nom = utilisateur.nom();
        return nom.equals(utilisateur.identifiant()) ? nom : nom + " (" + utilisateur.identifiant() + ")";
    }
}
