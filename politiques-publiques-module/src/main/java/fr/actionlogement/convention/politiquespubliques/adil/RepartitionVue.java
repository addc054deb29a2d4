package fr.actionlogement.convention.politiquespubliques.adil;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.territoire.Departement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A yearly split as shown.
 *
 * @param etat PREPARE, VALIDE or RETIRE
 * @param parts empty in a list
 */
public record RepartitionVue(
        String reference,
        String convention,
        Exercice exercice,
        Montant anil,
        Montant reseau,
        CleDeRepartition cle,
        String etat,
        String auteur,
        @Nullable String validePar,
        List<Part> parts) {

    /**
     * The share of an agency.
     *
     * @param poids what it weighs in the key
     * @param recu calls committed on it so far
     */
    public record Part(Departement departement, String nom, long poids, Montant montant, Montant recu) {}

    /** What the agencies received so far. */
    public Montant recu() {
        return Montant.somme(parts.stream().map(Part::recu).toList());
    }

    /** French state. */
    public String etatEnTexte() {
        return switch (etat) {
            case "PREPARE" -> "À valider";
            case "VALIDE" -> "Validée";
            default -> "Retirée";
        };
    }

    /** File of the national agency's right to call. */
    public String droitDeLAnil() {
        return reference + "-ANIL";
    }

    /** File of the network's right to call. */
    public String droitDuReseau() {
        return reference + "-ADIL";
    }
}
