package fr.actionlogement.convention.salaries.personne;

import fr.actionlogement.convention.salaries.personne.interne.Rechiffrement;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Renews the encryption of the identities, one chunk per transaction, while the product serves. */
@Service
@Transactional
public class Rechiffrements {

    private final Rechiffrement rechiffrement;

    Rechiffrements(Rechiffrement rechiffrement) {
        this.rechiffrement = rechiffrement;
    }

    /** Encrypts a chunk of what an older version left in clear; false when nothing is left. */
    public boolean chiffrerCeQuiEstEnClair() {
        return rechiffrement.chiffrerCeQuiEstEnClair();
    }

    /** Brings a chunk under the key of today; false when nothing is left. */
    public boolean renouveler() {
        return rechiffrement.renouveler();
    }
}
