package fr.actionlogement.convention.common.remarque.interne;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A remark.
 *
 * @param champ code of the field it is about
 * @param reponse the reply, null until it is answered
 */
public record RemarqueVue(
        long id,
        String champ,
        String texte,
        EtatDeRemarque etat,
        String auteur,
        Instant creeLe,
        @Nullable String reponse,
        @Nullable String resoluePar,
        @Nullable Instant resolueLe,
        @Nullable String closePar,
        @Nullable Instant closeLe) {}
