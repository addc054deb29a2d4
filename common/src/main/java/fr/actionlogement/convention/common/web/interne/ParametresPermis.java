package fr.actionlogement.convention.common.web.interne;

import fr.actionlogement.convention.common.web.Erreur;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.BeanUtils;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;

/**
 * Names a controller method reads, taken from its signature.
 *
 * @param noms name, and whether it may be repeated
 * @param libre whether the method reads the parameters by itself and so accepts any
 */
record ParametresPermis(Map<String, Boolean> noms, boolean libre) {

    /** Sent by the layout, read by filters. */
    private static final Set<String> DE_LA_MAISON = Set.of("_csrf", "continue", "error", "logout");

    static ParametresPermis de(HandlerMethod methode) {
        Map<String, Boolean> noms = new HashMap<>();
        boolean libre = false;
        for (MethodParameter parametre : methode.getMethodParameters()) {
            MethodParameter nomme = parametre.withContainingClass(methode.getBeanType());
            libre |= ajouter(noms, nomme);
        }
        return new ParametresPermis(Map.copyOf(noms), libre);
    }

    Optional<Erreur> faute(String nom, int occurrences) {
        String racine = nom.replaceFirst("^_", "").replaceFirst("[.\\[].*$", "");
        if (libre || DE_LA_MAISON.contains(nom)) {
            return Optional.empty();
        }
        String montre = ParametresInterceptor.propre(nom);
        if (!noms.containsKey(racine)) {
            return Optional.of(
                    new Erreur(montre, "parametre-inconnu", "Le paramètre « " + montre + " » n’existe pas ici."));
        }
        boolean repete = occurrences > 1 && !noms.get(racine) && !nom.startsWith("_");
        return repete
                ? Optional.of(new Erreur(montre, "parametre-en-double", "Le paramètre « " + montre + " » est répété."))
                : Optional.empty();
    }

    /** Returns true when the parameter reads everything. */
    private static boolean ajouter(Map<String, Boolean> noms, MethodParameter parametre) {
        Class<?> type = parametre.nestedIfOptional().getNestedParameterType();
        RequestParam lu = parametre.getParameterAnnotation(RequestParam.class);
        if (lu != null) {
            String nom = lu.name().isEmpty() ? parametre.getParameter().getName() : lu.name();
            noms.put(nom, plusieurs(type));
            return Map.class.isAssignableFrom(type) && lu.name().isEmpty();
        }
        if (parametre.hasParameterAnnotation(ModelAttribute.class)) {
            proprietes(noms, type);
        } else if (parametre.getParameterAnnotations().length == 0 || !lieAilleurs(parametre)) {
            implicite(noms, parametre, type);
        }
        return false;
    }

    private static void implicite(Map<String, Boolean> noms, MethodParameter parametre, Class<?> type) {
        if (BeanUtils.isSimpleProperty(type) || MultipartFile.class.isAssignableFrom(type)) {
            noms.put(parametre.getParameter().getName(), plusieurs(type));
        } else if (type.getName().startsWith("fr.actionlogement.") && !Errors.class.isAssignableFrom(type)) {
            proprietes(noms, type);
        }
    }

    /** Any other binding annotation of Spring: path, header, body, cookie… */
    private static boolean lieAilleurs(MethodParameter parametre) {
        for (var annotation : parametre.getParameterAnnotations()) {
            if (annotation.annotationType().getName().startsWith("org.springframework.web.bind.annotation.")
                    || AnnotatedElementUtils.isAnnotated(annotation.annotationType(), RequestParam.class)) {
                return true;
            }
        }
        return false;
    }

    private static void proprietes(Map<String, Boolean> noms, Class<?> type) {
        if (type.isRecord()) {
            for (var composant : type.getRecordComponents()) {
                noms.put(composant.getName(), plusieurs(composant.getType()));
            }
        } else {
            for (var propriete : BeanUtils.getPropertyDescriptors(type)) {
                if (propriete.getWriteMethod() != null) {
                    noms.put(propriete.getName(), plusieurs(propriete.getPropertyType()));
                }
            }
        }
    }

    private static boolean plusieurs(Class<?> type) {
        return type.isArray() || Collection.class.isAssignableFrom(type);
    }
}
