package fr.actionlogement.convention.common.securite.interne;

import java.util.Locale;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** Checks an identifier and a password. No transaction: hashing must not hold a connection. */
@Service
public class Connexion {

    private final ComptesEnBase comptes;
    private final Freinage freinage;
    private final PasswordEncoder chiffrement;
    private final String leurre;

    Connexion(ComptesEnBase comptes, Freinage freinage, PasswordEncoder chiffrement) {
        this.comptes = comptes;
        this.freinage = freinage;
        this.chiffrement = chiffrement;
        this.leurre = String.valueOf(chiffrement.encode(Secret.nouveau()));
    }

    /**
     * Gives the account of these credentials.
     *
     * @param adresse network address of the caller, for the throttling
     * @throws ConnexionRefusee in the same words and time for an unknown, closed or mistyped account
     */
    public Compte verifier(String identifiant, String motDePasse, String adresse) {
        String saisi = identifiant.strip().toLowerCase(Locale.ROOT);
        if (!freinage.tenter(saisi, adresse)) {
            throw ConnexionRefusee.freinee();
        }
        Optional<String> attendu = comptes.motDePasse(saisi);
        boolean juste = chiffrement.matches(motDePasse, attendu.orElse(leurre));
        if (!juste || attendu.isEmpty()) {
            throw ConnexionRefusee.inconnue();
        }
        freinage.oublier(saisi);
        return comptes.parIdentifiant(saisi).filter(Compte::actif).orElseThrow(ConnexionRefusee::inconnue);
    }
}
