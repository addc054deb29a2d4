package fr.actionlogement.convention.salaries.visale.web;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.web.TexteSur;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.validation.BindingResult;

/** What the confirmation of an act may ask. */
record ActeForm(
        @Nullable Integer version,
        @TexteSur(max = 500, lignes = true) @Nullable String motif,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate date,

        @Nullable Exercice exercice,
        @Nullable Integer nombre,
        @Nullable Montant montant) {

    String motifOuVide() {
        return motif == null ? "" : motif.strip();
    }

    /** Marks what the act asks for and the form does not say. */
    void completer(ActeDeVisale acte, BindingResult erreurs) {
        if (version == null) {
            erreurs.reject("version-absente", "Rechargez la page : elle ne dit plus quelle version vous avez lue.");
        }
        exiger(erreurs, "motif", acte.demandeUnMotif() && motifOuVide().isEmpty(), "Indiquez le motif.");
        exiger(erreurs, "date", acte.demandeUneDate() && date == null, "Indiquez la date.");
        exiger(erreurs, "nombre", acte.demandeUnNombre() && nombre == null, "Indiquez le nombre d’échéances.");
        exiger(erreurs, "montant", acte.demandeUneSomme() && montant == null, "Indiquez la somme reçue.");
    }

    private static void exiger(BindingResult erreurs, String champ, boolean manque, String message) {
        if (manque && !erreurs.hasFieldErrors(champ)) {
            erreurs.rejectValue(champ, "obligatoire", message);
        }
    }
}
