package fr.actionlogement.convention.bailleurs.bailleur;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a service of a landlord is written to for. */
public enum FonctionDeContact {
    /** Management. */
    DIRECTION("Direction"),
    /** New operations. */
    DEVELOPPEMENT("Développement et maîtrise d’ouvrage"),
    /** Renovation and energy. */
    PATRIMOINE("Patrimoine et réhabilitation"),
    /** Loans and payments. */
    FINANCES("Finances"),
    /** Reservation rights. */
    ATTRIBUTIONS("Attributions et droits de réservation");

    private final String libelle;

    FonctionDeContact(String libelle) {
        this.libelle = libelle;
    }

    /** French name. */
    public String libelle() {
        return libelle;
    }

    /** Last part of its URL. */
    public String chemin() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The function of an URL. */
    public static Optional<FonctionDeContact> duChemin(String chemin) {
        return Arrays.stream(values()).filter(f -> f.chemin().equals(chemin)).findFirst();
    }
}
