package fr.actionlogement.convention.common.travail.interne;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An awaited act, as its reader sees it.
 *
 * @param axe code of the axis
 * @param libelleAxe its French name
 * @param dossier reference of the dossier
 * @param libelle what the dossier is
 * @param acte what is waited for
 * @param depuis since when it waits
 * @param age whole days of waiting
 * @param url page where the act is done
 * @param responsable name of who takes care of it, null when nobody does
 * @param mienne whether that is the reader
 */
public record Tache(
        String axe,
        String libelleAxe,
        String dossier,
        String libelle,
        String acte,
        Instant depuis,
        long age,
        String url,
        @Nullable String responsable,
        boolean mienne) {}
