package fr.actionlogement.convention.politiquespubliques.dossier;

import fr.actionlogement.convention.common.montant.Montant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The page on which one act is read again, then done: template {@code politiques/acte}.
 *
 * @param titre what is done, to what
 * @param consequence what the act changes, one French sentence or more
 * @param lu what the dossier says, label to text, in order
 * @param action where the form is sent
 * @param bouton the verb of the act
 * @param montant what the button says after the verb, null for nothing
 * @param retour page of the dossier
 * @param ouvert whether the act is open to the reader
 */
public record PageDActe(
        String titre,
        String consequence,
        Map<String, String> lu,
        List<ChampDActe> champs,
        String action,
        String bouton,
        @Nullable Montant montant,
        String retour,
        boolean ouvert) {}
