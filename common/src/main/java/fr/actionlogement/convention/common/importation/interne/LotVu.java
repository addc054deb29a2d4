package fr.actionlogement.convention.common.importation.interne;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A lot, as read.
 *
 * @param reference what users read, for instance {@code IMP-000012}
 * @param type code of its kind
 * @param fichier name of the deposited file
 * @param empreinte SHA-256 of the file, in hexadecimal
 * @param encodage name of the encoding found
 * @param separateur {@code ;}, {@code ,} or {@code tabulation}
 * @param lignes rows of the file, header and empty lines apart
 * @param rejetees rows the simulation rejects
 * @param prevues rows a ceiling would refuse as things stood at the simulation
 * @param sansEffet rows that change nothing
 * @param erreur why it stopped, in French; null when nothing went wrong
 * @param passeLe when the present run started; null before the first
 * @param passeFaites rows the present run dealt with
 * @param postes amounts by line and year, empty for a kind that commits nothing
 */
public record LotVu(
        long id,
        String reference,
        String type,
        String libelle,
        String fichier,
        long octets,
        String empreinte,
        String encodage,
        String separateur,
        EtatDeLot etat,
        int lignes,
        int rejetees,
        int prevues,
        int appliquees,
        int sansEffet,
        int refusees,
        int annulees,
        String deposePar,
        Instant deposeLe,
        @Nullable String appliquePar,
        @Nullable String annulePar,
        @Nullable Instant passeLe,
        int passeFaites,
        @Nullable Instant termineLe,
        @Nullable String erreur,
        List<PosteSimule> postes) {

    /** Rows the simulation accepts. */
    public int valides() {
        return lignes - rejetees;
    }

    /** Rows that the engine has still to deal with. */
    public int restantes() {
        return etat == EtatDeLot.EN_ANNULATION ? appliquees - annulees : valides() - appliquees - sansEffet - refusees;
    }
}
