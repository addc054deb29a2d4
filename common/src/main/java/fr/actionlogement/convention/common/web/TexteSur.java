package fr.actionlogement.convention.common.web;

import fr.actionlogement.convention.common.web.interne.TexteSurValidator;
import fr.actionlogement.convention.common.web.interne.Textes;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A text a person typed, safe to store and to show: bounded, without control character nor broken Unicode, and which does
 * not look like a social security number (NIR). Null and empty are accepted: add {@code @NotBlank} where it is required.
 * Imports apply the same rule through {@link Textes}.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Constraint(validatedBy = TexteSurValidator.class)
public @interface TexteSur {

    /** Largest number of characters (Unicode code points). */
    int max();

    /** Whether line breaks are accepted. */
    boolean lignes() default false;

    /** French sentence; replaced by the precise fault. */
    String message() default "Ce texte n'est pas accepté.";

    /** Validation groups. */
    Class<?>[] groups() default {};

    /** Validation payload. */
    Class<? extends Payload>[] payload() default {};
}
