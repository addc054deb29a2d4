package fr.actionlogement.convention.common.web.interne;

import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Applies {@link TexteSur}. Public because the annotation, in the package above, names it. */
public final class TexteSurValidator implements ConstraintValidator<TexteSur, String> {

    private int max;
    private boolean lignes;

    @Override
    public void initialize(TexteSur regle) {
        this.max = regle.max();
        this.lignes = regle.lignes();
    }

    @Override
    public boolean isValid(@Nullable String texte, ConstraintValidatorContext contexte) {
        Optional<String> faute = texte == null ? Optional.empty() : faute(texte);
        faute.ifPresent(message -> {
            contexte.disableDefaultConstraintViolation();
            contexte.buildConstraintViolationWithTemplate(message.replaceAll("[{}$\\\\]", ""))
                    .addConstraintViolation();
        });
        return faute.isEmpty();
    }

    private Optional<String> faute(String texte) {
        if (texte.codePointCount(0, texte.length()) > max) {
            return Optional.of("Ce texte est trop long : " + max + " caractères au plus.");
        }
        return Textes.faute(texte, lignes).map(erreur -> erreur.message());
    }
}
