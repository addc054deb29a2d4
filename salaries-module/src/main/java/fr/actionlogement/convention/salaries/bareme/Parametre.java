package fr.actionlogement.convention.salaries.bareme;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.montant.Taux;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One value of one rule, over one period.
 *
 * @param id identifier, kept by the dossiers that were judged by it
 * @param produit code of the product, {@code COMMUN} for what several share
 * @param regle the rule, with its dimensions
 * @param libelle French sentence without its value
 * @param valeur number, in the unit's own measure
 * @param valideDu first day
 * @param valideAu last day, null when it still runs
 * @param referenceLegale legal text, empty when it is not known
 * @param source where it was read
 * @param preuve how sure it is
 * @param aConfirmer whether sources disagree, whatever the grade of this one
 * @param note what a reader must know besides, possibly empty
 * @param retire whether another value took its place; only the files judged by it still read it
 */
public record Parametre(
        int id,
        String produit,
        @JsonUnwrapped Cle regle,
        String libelle,
        long valeur,
        Unite unite,
        LocalDate valideDu,
        @Nullable LocalDate valideAu,
        String referenceLegale,
        String source,
        NiveauDePreuve preuve,
        boolean aConfirmer,
        String note,
        @JsonIgnore boolean retire) {

    private static final Map<String, String> ZONES = Map.of(
            "ABIS", "zone A bis",
            "PARIS", "Paris et communes limitrophes",
            "IDF", "Île-de-France",
            "DROM", "outre-mer",
            "AUTRE", "autres régions");

    /** The key alone. */
    public String cle() {
        return regle.cle();
    }

    /** The value as an amount. */
    public Montant montant() {
        return Montant.deCentimes(valeur);
    }

    /** The value as a rate. */
    public Taux taux() {
        return new Taux(valeur);
    }

    /** The value as a small number: years, months, kilometres, minutes. */
    public int nombre() {
        return Math.toIntExact(valeur);
    }

    /** The value in French, with its unit. */
    public String enTexte() {
        return unite.enTexte(valeur);
    }

    /**
     * What the rule's name does not say of where it holds, after it: a zone, another product, a commune.
     *
     * @param produits names of the products, by code
     */
    public String dimensions(Map<String, String> produits) {
        String zone = regle.zone().isEmpty() ? "" : ", " + ZONES.getOrDefault(regle.zone(), "zone " + regle.zone());
        String profil = regle.profil().matches("[0-9]+") ? regle.profil() : produits.getOrDefault(regle.profil(), "");
        return zone + (profil.isEmpty() ? "" : " (" + profil + ")");
    }

    /** Whether the value is in force on that day. */
    public boolean vautLe(LocalDate jour) {
        return !jour.isBefore(valideDu) && (valideAu == null || !jour.isAfter(valideAu));
    }

    /** Whether the value may be shown without a warning. */
    @JsonIgnore
    public boolean estSur() {
        return preuve.estVerifie() && !aConfirmer;
    }
}
