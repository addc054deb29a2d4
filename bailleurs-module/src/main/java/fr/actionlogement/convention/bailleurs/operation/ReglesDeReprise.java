package fr.actionlogement.convention.bailleurs.operation;

import fr.actionlogement.convention.common.web.Erreur;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The rules of an operation taken over that need nothing but itself and the day: its state and its dates agree. */
final class ReglesDeReprise {

    private ReglesDeReprise() {}

    static List<Erreur> dates(OperationReprise o, LocalDate aujourdhui) {
        Examen examen = new Examen(o, aujourdhui);
        StatutDOperation statut = o.statut();
        boolean accordee = o.estAccordee();
        examen.jour("deposeLe", "La date de dépôt", o.deposeLe(), accordee, false);
        examen.jour("accordeLe", "La date d’accord", o.accordeLe(), accordee, true);
        examen.jour("chantierLe", "La date de mise en chantier", o.chantierLe(), statut.estEnChantier(), true);
        examen.jour("acheveLe", "La date d’achèvement", o.acheveLe(), statut == StatutDOperation.ACHEVE, true);
        if (accordee && o.exercice() == null) {
            examen.faute(
                    "exercice",
                    "exercice-manquant",
                    "Indiquez l’exercice dont la dotation supporte cette opération accordée.");
        }
        if (!accordee && o.exercice() != null) {
            examen.faute("exercice", "exercice-en-trop", "Un brouillon n’est porté par aucun exercice.");
        }
        return examen.fautes;
    }

    private static final class Examen {
        private final List<Erreur> fautes = new ArrayList<>();
        private final OperationReprise operation;
        private final LocalDate aujourdhui;
        private @Nullable LocalDate precedent;

        Examen(OperationReprise operation, LocalDate aujourdhui) {
            this.operation = operation;
            this.aujourdhui = aujourdhui;
        }

        void jour(String champ, String nom, @Nullable LocalDate jour, boolean possible, boolean exige) {
            String etat = "à l’état « " + operation.statut().libelle() + " »";
            if (jour == null) {
                if (possible && exige) {
                    faute(champ, "date-manquante", nom + " est nécessaire " + etat + ".");
                }
                return;
            }
            if (!possible) {
                faute(champ, "date-en-trop", nom + " n’a pas de sens " + etat + ".");
            } else if (jour.isAfter(aujourdhui)) {
                faute(champ, "date-future", nom + " ne peut pas être dans le futur.");
            } else if (precedent != null && jour.isBefore(precedent)) {
                faute(
                        champ,
                        "dates-desordonnees",
                        nom + " précède l’étape d’avant, datée du " + jourEnTexte(precedent) + ".");
            } else {
                precedent = jour;
            }
        }

        void faute(String champ, String code, String message) {
            fautes.add(new Erreur(champ, code, message));
        }

        private static String jourEnTexte(LocalDate jour) {
            return String.format(
                    Locale.ROOT, "%02d/%02d/%d", jour.getDayOfMonth(), jour.getMonthValue(), jour.getYear());
        }
    }
}
