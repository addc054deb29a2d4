package fr.actionlogement.convention.salaries.simulateur;

import fr.actionlogement.convention.salaries.eligibilite.Achat;
import fr.actionlogement.convention.salaries.eligibilite.AideEnCours;
import fr.actionlogement.convention.salaries.eligibilite.CauseDeDifficulte;
import fr.actionlogement.convention.salaries.eligibilite.Emploi;
import fr.actionlogement.convention.salaries.eligibilite.Foyer;
import fr.actionlogement.convention.salaries.eligibilite.Logement;
import fr.actionlogement.convention.salaries.eligibilite.Mobilite;
import fr.actionlogement.convention.salaries.eligibilite.Produit;
import fr.actionlogement.convention.salaries.eligibilite.Ressources;
import fr.actionlogement.convention.salaries.eligibilite.Situation;
import fr.actionlogement.convention.salaries.eligibilite.Travaux;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A situation to try; whatever is left out is not known.
 *
 * @param le day whose rules apply; null for today
 * @param sansAutreAide true when no other aid is running
 * @param autreAide the other aid that is running, on the same dwelling
 */
public record Question(
        @Nullable LocalDate le,
        @Nullable Personne personne,
        @Nullable Foyer foyer,
        @Nullable Emploi emploi,
        @Nullable Ressources ressources,
        @Nullable Logement logement,
        @Nullable Mobilite mobilite,
        @Nullable Achat achat,
        @Nullable Travaux travaux,
        @Nullable CauseDeDifficulte difficulte,
        @Nullable Boolean sansAutreAide,
        @Nullable Produit autreAide) {

    /** Nothing was said yet. */
    public static final Question VIERGE =
            new Question(null, null, null, null, null, null, null, null, null, null, null, null);

    /** The same in the words of the engine. */
    Situation situation() {
        return Situation.INCONNUE
                .de(personne == null ? Situation.INCONNUE.demandeur() : personne.enDemandeur())
                .avec(foyer, emploi, ressources, logement)
                .avec(mobilite, achat, travaux, difficulte)
                .avec(autres());
    }

    private @Nullable List<AideEnCours> autres() {
        if (autreAide != null) {
            return List.of(new AideEnCours(autreAide, true));
        }
        return Boolean.TRUE.equals(sansAutreAide) ? List.of() : null;
    }
}
