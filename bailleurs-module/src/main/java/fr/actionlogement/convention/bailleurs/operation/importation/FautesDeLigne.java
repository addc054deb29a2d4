package fr.actionlogement.convention.bailleurs.operation.importation;

import fr.actionlogement.convention.bailleurs.operation.FinancementSaisi;
import fr.actionlogement.convention.bailleurs.operation.Financeur;
import fr.actionlogement.convention.bailleurs.operation.LogementsSaisis;
import fr.actionlogement.convention.bailleurs.operation.OperationReprise;
import fr.actionlogement.convention.bailleurs.operation.Produit;
import fr.actionlogement.convention.common.importation.Colonne;
import fr.actionlogement.convention.common.importation.Ligne;
import fr.actionlogement.convention.common.web.Erreur;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Names the column of each fault that the rules of operations find in a row. */
final class FautesDeLigne {

    private static final Map<String, Colonne<?>> COLONNES = Map.ofEntries(
            Map.entry("origine", ColonnesDesOperations.ORIGINE),
            Map.entry("intitule", ColonnesDesOperations.INTITULE),
            Map.entry("bailleur", ColonnesDesOperations.BAILLEUR),
            Map.entry("commune", ColonnesDesOperations.COMMUNE),
            Map.entry("ligne", ColonnesDesOperations.LIGNE),
            Map.entry("cout", ColonnesDesOperations.COUT),
            Map.entry("exercice", ColonnesDesOperations.EXERCICE),
            Map.entry("deposeLe", ColonnesDesOperations.DEPOT),
            Map.entry("accordeLe", ColonnesDesOperations.ACCORD),
            Map.entry("chantierLe", ColonnesDesOperations.CHANTIER),
            Map.entry("acheveLe", ColonnesDesOperations.ACHEVEMENT));

    private final Ligne ligne;
    private final OperationReprise operation;

    FautesDeLigne(Ligne ligne, OperationReprise operation) {
        this.ligne = ligne;
        this.operation = operation;
    }

    void signaler(List<Erreur> fautes) {
        fautes.forEach(faute -> ligne.signaler(colonne(faute), faute.code(), faute.message()));
    }

    private Colonne<?> colonne(Erreur faute) {
        Colonne<?> colonne = COLONNES.get(String.valueOf(faute.champ()));
        if (colonne != null) {
            return colonne;
        }
        return "logements".equals(faute.champ()) ? duProduit(faute) : duFinanceur(faute);
    }

    /** The column of the product that the sentence names, the longest name first; any for a row without dwelling. */
    private Colonne<?> duProduit(Erreur faute) {
        return operation.saisie().logements().stream()
                .map(LogementsSaisis::produit)
                .filter(produit -> faute.message().contains(produit.libelle()))
                .max(Comparator.comparingInt(produit -> produit.libelle().length()))
                .map(FautesDeLigne::colonne)
                .orElseGet(() -> colonne(Produit.PLUS));
    }

    /** The column of the funder that the sentence names; the total for a plan that does not close. */
    private Colonne<?> duFinanceur(Erreur faute) {
        if (faute.code().equals("sans-action-logement")) {
            return colonne(Financeur.AL_PRET);
        }
        return operation.saisie().plan().stream()
                .map(FinancementSaisi::financeur)
                .filter(financeur -> faute.message().contains(financeur.libelle()))
                .findFirst()
                .map(FautesDeLigne::colonne)
                .orElse(ColonnesDesOperations.COUT);
    }

    private static Colonne<?> colonne(Produit produit) {
        return Objects.requireNonNull(ColonnesDesOperations.LOGEMENTS.get(produit));
    }

    private static Colonne<?> colonne(Financeur financeur) {
        return Objects.requireNonNull(ColonnesDesOperations.PLAN.get(financeur));
    }
}
