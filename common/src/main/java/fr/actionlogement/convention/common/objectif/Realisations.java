package fr.actionlogement.convention.common.objectif;

import fr.actionlogement.convention.common.objectif.interne.RegistreDesRealisations;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Records what the convention produced, in the transaction of the act that proves it. A dossier counts once per target. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Realisations {

    private final RegistreDesRealisations registre;
    private final UtilisateurCourant auteur;

    Realisations(RegistreDesRealisations registre, UtilisateurCourant auteur) {
        this.registre = registre;
        this.auteur = auteur;
    }

    /**
     * Counts a dossier for a target.
     *
     * @param objectif code of the target, for instance {@code LOGEMENTS-PRODUITS}
     * @param nombre dwellings or aids, positive
     * @throws fr.actionlogement.convention.common.web.ConflitDEtat when the dossier is counted already
     */
    public void constater(String objectif, String dossier, long nombre, LocalDate date) {
        constater(List.of(new Realisation(objectif, dossier, nombre, date)));
    }

    /** Same, in one statement for a chunk. */
    public void constater(List<Realisation> realisations) {
        registre.constater(realisations, auteur.identifiant());
    }

    /** Takes back what was counted for the dossiers; those that are not counted are left alone. */
    public void retirer(String objectif, List<String> dossiers) {
        registre.retirer(objectif, dossiers, auteur.identifiant());
    }
}
