package fr.actionlogement.convention.common.journal;

import fr.actionlogement.convention.common.journal.interne.RegistreDuJournal;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Records acts in the transaction that does them, and reads the timeline of a dossier. Never personal data. */
@Service
public class Journal {

    private final RegistreDuJournal registre;
    private final UtilisateurCourant auteur;

    Journal(RegistreDuJournal registre, UtilisateurCourant auteur) {
        this.registre = registre;
        this.auteur = auteur;
    }

    /** Records an act by the current user. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void consigner(Acte acte) {
        consigner(List.of(acte));
    }

    /** Same, in one statement for a chunk. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void consigner(List<Acte> actes) {
        registre.ecrire(actes, auteur.identifiant());
    }

    /** Acts on a dossier, oldest first. */
    public List<ActeVu> chronologie(String dossier) {
        return registre.chronologie(dossier);
    }
}
