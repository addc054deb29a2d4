package fr.actionlogement.convention.common.securite.interne;

import java.util.Locale;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.util.function.SingletonSupplier;

/** Checks an identifier and a password. No transaction: hashing must not hold a connection. */
@Service
public class Connexion {

    private final ComptesEnBase comptes;
    private final Freinage freinage;
    private final PasswordEncoder chiffrement;
    /** What an unknown account is compared with, at the same cost as a known one; made at the first connection. */
    private final SingletonSupplier<String> leurre;

    Connexion(ComptesEnBase comptes, Freinage freinage, PasswordEncoder chiffrement) {
        this.comptes = comptes;
        this.freinage = freinage;
        this.chiffrement = chiffrement;
        this.leurre = SingletonSupplier.of(() -> String.valueOf(chiffrement.encode(Secret.nouveau())));
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
        String autre = leurre.obtain();
        Optional<String> attendu = comptes.motDePasse(saisi);
        boolean juste = chiffrement.matches(motDePasse, attendu.orElse(autre));
        if (!juste || attendu.isEmpty()) {
            throw ConnexionRefusee.inconnue();
        }
        freinage.oublier(saisi);
        return comptes.parIdentifiant(saisi).filter(Compte::actif).orElseThrow(ConnexionRefusee::inconnue);
    }
}
