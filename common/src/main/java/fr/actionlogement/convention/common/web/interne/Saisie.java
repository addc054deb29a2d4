package fr.actionlogement.convention.common.web.interne;

import fr.actionlogement.convention.common.web.Erreur;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.validation.BindingResult;

/** What the user typed in the form of the page and what is wrong with it; read by the form fragments as {@code saisie}. */
final class Saisie {

    private final HttpServletRequest requete;
    private final @Nullable BindingResult formulaire;
    private final List<Erreur> erreurs;
    private final Predicate<String> obligatoire;

    Saisie(
            HttpServletRequest requete,
            @Nullable BindingResult formulaire,
            List<Erreur> erreurs,
            Predicate<String> obligatoire) {
        this.requete = requete;
        this.formulaire = formulaire;
        this.erreurs = erreurs;
        this.obligatoire = obligatoire;
    }

    public boolean enErreur() {
        return !erreurs.isEmpty();
    }

    /** Whether the rules of the form ask for this field; what depends on the rest of the file is not known here. */
    public boolean obligatoire(String champ) {
        return obligatoire.test(champ);
    }

    /** Faults in the order of the form. */
    public List<Erreur> toutes() {
        return erreurs;
    }

    /** Sentences about one field. */
    public List<String> erreurs(String champ) {
        return erreurs.stream()
                .filter(e -> champ.equals(e.champ()))
                .map(Erreur::message)
                .toList();
    }

    /** What was typed, exactly; else what the form object holds; else nothing. */
    public String valeur(String champ) {
        boolean refusee = "POST".equals(requete.getMethod()) || formulaire != null && formulaire.hasErrors();
        if (refusee && requete.getParameter(champ) != null) {
            return requete.getParameter(champ);
        }
        if (formulaire == null || formulaire.getTarget() == null) {
            return "";
        }
        try {
            Object valeur = formulaire.getFieldValue(champ);
            return valeur == null ? "" : valeur.toString();
        } catch (InvalidPropertyException absente) {
            return "";
        }
    }

    public boolean estChoisi(String champ, @Nullable Object choix) {
        return choix != null && choix.toString().equals(valeur(champ));
    }

    /** Identifiers for {@code aria-describedby}, null when nothing describes the field. */
    public @Nullable String description(String champ, boolean indication) {
        String ids =
                (indication ? champ + "-indication " : "") + (erreurs(champ).isEmpty() ? "" : champ + "-erreur");
        return ids.isBlank() ? null : ids.trim();
    }
}
