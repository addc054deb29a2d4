package fr.actionlogement.convention.common.web.interne;

import fr.actionlogement.convention.common.web.Erreur;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;

/**
 * Names a controller method reads, taken from its signature.
 *
 * @param seuls parameters read alone, by name, with their type
 * @param formulaires classes of the forms whose fields are read, at any depth
 * @param libre whether the method reads the parameters by itself and so accepts any
 */
record ParametresPermis(Map<String, ResolvableType> seuls, List<Class<?>> formulaires, boolean libre) {

    /** Sent by the layout, read by filters. */
    private static final Set<String> DE_LA_MAISON = Set.of("_csrf", "continue", "error", "logout");

    static ParametresPermis de(HandlerMethod methode) {
        Map<String, ResolvableType> seuls = new HashMap<>();
        List<Class<?>> formulaires = new ArrayList<>();
        boolean libre = false;
        for (MethodParameter parametre : methode.getMethodParameters()) {
            MethodParameter nomme = parametre.withContainingClass(methode.getBeanType());
            libre |= ajouter(seuls, formulaires, nomme);
        }
        return new ParametresPermis(Map.copyOf(seuls), List.copyOf(formulaires), libre);
    }

    Optional<Erreur> faute(String nom, int occurrences, CheminPermis chemins) {
        if (libre || DE_LA_MAISON.contains(nom)) {
            return Optional.empty();
        }
        boolean marque = nom.startsWith("_");
        ResolvableType lu = lu(marque ? nom.substring(1) : nom, chemins);
        String montre = ParametresInterceptor.propre(nom);
        if (lu == null) {
            return Optional.of(
                    new Erreur(montre, "parametre-inconnu", "Le paramètre « " + montre + " » n’existe pas ici."));
        }
        return occurrences > 1 && !CheminPermis.plusieurs(lu) && !marque
                ? Optional.of(new Erreur(montre, "parametre-en-double", "Le paramètre « " + montre + " » est répété."))
                : Optional.empty();
    }

    /** Type of what the name fills, null when nothing reads it. */
    private @Nullable ResolvableType lu(String nom, CheminPermis chemins) {
        if (seuls.containsKey(nom)) {
            return seuls.get(nom);
        }
        String racine = nom.replaceFirst("[.\\[].*$", "");
        return formulaires.stream()
                .flatMap(forme -> Stream.ofNullable(CheminPermis.deLaClasse(forme, racine)))
                .flatMap(type -> chemins.bout(type, nom.substring(racine.length())).stream())
                .findFirst()
                .orElse(null);
    }

    /** Returns true when the parameter reads everything. */
    private static boolean ajouter(
            Map<String, ResolvableType> seuls, List<Class<?>> formulaires, MethodParameter parametre) {
        Class<?> type = parametre.nestedIfOptional().getNestedParameterType();
        RequestParam lu = parametre.getParameterAnnotation(RequestParam.class);
        if (lu != null) {
            String nom = lu.name().isEmpty() ? parametre.getParameter().getName() : lu.name();
            seuls.put(nom, ResolvableType.forClass(type));
            return Map.class.isAssignableFrom(type) && lu.name().isEmpty();
        }
        if (parametre.hasParameterAnnotation(ModelAttribute.class)) {
            formulaires.add(type);
        } else if (parametre.getParameterAnnotations().length == 0 || !lieAilleurs(parametre)) {
            implicite(seuls, formulaires, parametre, type);
        }
        return false;
    }

    private static void implicite(
            Map<String, ResolvableType> seuls, List<Class<?>> formulaires, MethodParameter parametre, Class<?> type) {
        if (BeanUtils.isSimpleProperty(type) || MultipartFile.class.isAssignableFrom(type)) {
            seuls.put(parametre.getParameter().getName(), ResolvableType.forClass(type));
        } else if (type.getName().startsWith("fr.actionlogement.") && !Errors.class.isAssignableFrom(type)) {
            formulaires.add(type);
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
}
