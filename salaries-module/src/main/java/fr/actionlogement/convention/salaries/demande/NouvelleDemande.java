package fr.actionlogement.convention.salaries.demande;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.web.Erreur;
import fr.actionlogement.convention.common.web.TexteSur;
import fr.actionlogement.convention.salaries.eligibilite.Produit;
import fr.actionlogement.convention.salaries.eligibilite.Situation;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for; a draft may leave out anything but the product and the commune.
 *
 * @param forme form of a help in difficulty, null for the other products
 * @param commune INSEE code of the dwelling
 * @param objet what tells the dwelling or the operation from another, without anybody's name
 * @param montant loan asked for, deposit to advance, help asked for; each month for an allègement
 * @param mois duration of the loan or of the help
 * @param situation what is declared; the identity says the age
 */
public record NouvelleDemande(
        @NotNull(message = "Choisissez le produit.") Produit produit,
        @Nullable Forme forme,

        @NotNull(message = "Indiquez la commune du logement.")
        CodeCommune commune,

        @TexteSur(max = 200) @Nullable String objet,
        @Nullable Montant montant,
        @Nullable Integer mois,

        @NotNull(message = "Décrivez la situation.") Situation situation) {

    private static final Set<Produit> ADMIS = Set.of(
            Produit.PRET_ACCESSION, Produit.PRET_TRAVAUX, Produit.LOCA_PASS, Produit.ASD, Produit.CONSEIL_ACCESSION);
    private static final Montant PLAFOND = Montant.deEuros(10_000_000);
    private static final int MOIS_MAXIMAL = 720;

    /** How its money moves. */
    Nature nature() {
        return Nature.de(produit, forme);
    }

    String objetOuVide() {
        return objet == null ? "" : objet.strip();
    }

    /** Faults that no annotation tells. */
    List<Erreur> incoherences() {
        List<Erreur> fautes = new ArrayList<>();
        exiger(fautes, ADMIS.contains(produit), "produit", "Ce produit ne se demande pas ici.");
        exiger(
                fautes,
                (produit == Produit.ASD) == (forme != null),
                "forme",
                "Choisissez la forme d’une aide en difficulté, et seulement pour elle.");
        exiger(
                fautes,
                montant == null || montant.estPositif() && !montant.depasse(PLAFOND),
                "montant",
                "Indiquez un montant positif, de 10 000 000 € au plus.");
        exiger(
                fautes,
                mois == null || mois >= 1 && mois <= MOIS_MAXIMAL,
                "mois",
                "Indiquez une durée de 1 à 720 mois.");
        return fautes;
    }

    /** What a complete request still lacks. */
    List<Erreur> manques() {
        List<Erreur> fautes = new ArrayList<>();
        boolean argent = nature() != Nature.SERVICE;
        exiger(fautes, !argent || montant != null, "montant", "Indiquez le montant demandé.");
        boolean duree = nature() == Nature.PRET
                || forme == Forme.PRET
                || forme == Forme.REFINANCEMENT
                || forme == Forme.ALLEGEMENT;
        exiger(fautes, !duree || mois != null, "mois", "Indiquez la durée en mois.");
        exiger(
                fautes,
                produit != Produit.PRET_ACCESSION && produit != Produit.LOCA_PASS
                        || !objetOuVide().isEmpty(),
                "objet",
                "Indiquez l’opération ou le logement : deux aides ne portent pas sur le même.");
        return fautes;
    }

    private static void exiger(List<Erreur> fautes, boolean condition, String champ, String message) {
        if (!condition) {
            fautes.add(new Erreur(champ, "demande-" + champ, message));
        }
    }
}
