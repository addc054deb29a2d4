package fr.actionlogement.convention.common.importation.interne;

import fr.actionlogement.convention.common.web.Erreur;
import fr.actionlogement.convention.common.web.Refus;
import java.util.List;

/** A file that cannot be taken as a whole (400 unreadable, 422 readable but not the expected file). Nothing is kept of it. */
public class FichierRefuse extends Refus {

    private FichierRefuse(int statut, String code, String message, List<Erreur> erreurs) {
        super(statut, code, message, erreurs);
    }

    /** The bytes or the CSV cannot be read. */
    public static FichierRefuse illisible(String code, String message) {
        return new FichierRefuse(400, code, message, List.of(new Erreur("fichier", code, message)));
    }

    /** The file is readable and is not what its kind expects. */
    public static FichierRefuse inattendu(String code, String message) {
        return inattendu(code, message, List.of(new Erreur("fichier", code, message)));
    }

    /** Same, with each fault of the header. */
    public static FichierRefuse inattendu(String code, String message, List<Erreur> erreurs) {
        return new FichierRefuse(422, code, message, erreurs);
    }
}
