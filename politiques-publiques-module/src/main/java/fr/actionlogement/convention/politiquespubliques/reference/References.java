package fr.actionlogement.convention.politiquespubliques.reference;

import fr.actionlogement.convention.politiquespubliques.reference.interne.CompteursEnBase;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives the next reference of a series in a year, in the transaction of the act that needs it. */
@Service("referencesDesPolitiques")
public class References {

    private final CompteursEnBase compteurs;

    References(CompteursEnBase compteurs) {
        this.compteurs = compteurs;
    }

    /** For instance {@code AF-2026-0012}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String suivante(Serie serie, int annee) {
        return "%s-%d-%04d".formatted(serie, annee, compteurs.suivant(serie.name(), annee));
    }
}
