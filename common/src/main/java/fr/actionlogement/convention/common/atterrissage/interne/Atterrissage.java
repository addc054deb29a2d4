package fr.actionlogement.convention.common.atterrissage.interne;

import java.time.LocalDate;
import java.util.List;

/**
 * The landing of the whole convention, as seen at a date.
 *
 * @param date effect date of the question
 * @param fin last day of the convention
 */
public record Atterrissage(LocalDate date, LocalDate fin, List<LigneProjetee> lignes, List<ObjectifProjete> objectifs) {

    /** How it is computed, for the screens and the report. */
    public static final String METHODE = "Rythme moyen des douze derniers mois, prolongé jusqu’au dernier jour de la"
            + " convention ; la fourchette va du plus lent au plus rapide des rythmes des 6, 12 et 24 derniers mois. Une"
            + " ligne ne dépasse pas son plafond ; un niveau supérieur est la somme de ses lignes, sous son propre plafond."
            + " C’est une hypothèse, aucune prévision n’est publiée.";
}
