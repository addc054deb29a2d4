package fr.actionlogement.convention.common.web.interne;

import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.metadata.PropertyDescriptor;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.core.convert.ConversionService;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.method.HandlerMethod;

/** Which fields of a form must be filled, read from the constraints of its class: the page says what the rule is. */
@Component
class Obligatoires {

    private static final Set<Class<?>> CONTRAINTES = Set.of(NotNull.class, NotBlank.class, NotEmpty.class);

    private final ObjectProvider<Validator> validateur;
    private final ObjectProvider<ConversionService> conversions;

    Obligatoires(
            ObjectProvider<Validator> validateur,
            @Qualifier("mvcConversionService") ObjectProvider<ConversionService> conversions) {
        this.validateur = validateur;
        this.conversions = conversions;
    }

    /** By name of field, for the form that a handler has read or prepared. */
    Predicate<String> de(@Nullable BindingResult resultat, Object handler) {
        Object cible = resultat == null ? null : resultat.getTarget();
        Class<?> forme = cible == null ? lue(handler) : cible.getClass();
        return forme == null ? champ -> false : champ -> obligatoire(forme, champ);
    }

    /** A form that could not even be made leaves no object: its class is that of the parameter. */
    private static @Nullable Class<?> lue(Object handler) {
        if (handler instanceof HandlerMethod methode) {
            for (MethodParameter parametre : methode.getMethodParameters()) {
                ModelAttribute lu = parametre.getParameterAnnotation(ModelAttribute.class);
                if (lu != null && lu.value().equals("formulaire")) {
                    return parametre.getParameterType();
                }
            }
        }
        return null;
    }

    private boolean obligatoire(Class<?> forme, String champ) {
        int point = champ.lastIndexOf('.');
        Class<?> porteur = point < 0 ? forme : porteur(forme, champ.substring(0, point));
        if (porteur == null) {
            return false;
        }
        String nom = champ.substring(point + 1);
        ResolvableType type = CheminPermis.deLaClasse(porteur, nom);
        PropertyDescriptor regles =
                validateur.getObject().getConstraintsForClass(porteur).getConstraintsForProperty(nom);
        boolean contraint = regles != null
                && regles.getConstraintDescriptors().stream()
                        .anyMatch(c -> CONTRAINTES.contains(c.getAnnotation().annotationType()));
        return contraint || type != null && type.toClass().isPrimitive();
    }

    private @Nullable Class<?> porteur(Class<?> forme, String chemin) {
        String racine = chemin.replaceFirst("[.\\[].*$", "");
        ResolvableType type = CheminPermis.deLaClasse(forme, racine);
        return type == null
                ? null
                : new CheminPermis(conversions.getObject())
                        .bout(type, chemin.substring(racine.length()))
                        .map(ResolvableType::toClass)
                        .orElse(null);
    }
}
