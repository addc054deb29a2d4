package fr.actionlogement.convention.salaries.reference;

import fr.actionlogement.convention.salaries.reference.interne.Numerotation;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives references {@code MJ-2026-000123} in the transaction of the act that uses them. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class References {

    private final Numerotation compteurs;

    References(Numerotation compteurs) {
        this.compteurs = compteurs;
    }

    /**
     * The next reference.
     *
     * @param prefixe two to four capitals
     */
    public String prochaine(String prefixe, int annee) {
        return prochaines(prefixe, annee, 1).get(0);
    }

    /** The next {@code combien} references, in order. */
    public List<String> prochaines(String prefixe, int annee, int combien) {
        return compteurs.prochaines(prefixe, annee, combien);
    }
}
