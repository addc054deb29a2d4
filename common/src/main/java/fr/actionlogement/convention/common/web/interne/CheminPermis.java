package fr.actionlogement.convention.common.web.interne;

import java.beans.PropertyDescriptor;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.core.ResolvableType;
import org.springframework.core.convert.ConversionService;
import org.springframework.web.multipart.MultipartFile;

/** Follows the path of a form field ({@code annees[2].montant}) through the types it crosses, down to what one value fills. */
final class CheminPermis {

    /** As many elements as Spring lets a list of a form grow to. */
    private static final int RANGS = 256;

    private static final Pattern PAS = Pattern.compile("\\.(\\w+)|\\[([^\\]\\[]{1,60})]");

    private final ConversionService conversions;

    CheminPermis(ConversionService conversions) {
        this.conversions = conversions;
    }

    /**
     * What the field at the end of the path fills.
     *
     * @param type of the root of the path
     * @param suite path after its root, empty when the root is the field
     * @return empty when there is no such field
     */
    Optional<ResolvableType> bout(ResolvableType type, String suite) {
        Matcher pas = PAS.matcher(suite);
        ResolvableType ici = type;
        int lu = 0;
        while (ici != null && lu < suite.length()) {
            if (!pas.find(lu) || pas.start() != lu) {
                return Optional.empty();
            }
            ici = pas.group(1) == null ? element(ici, pas.group(2)) : propriete(ici, pas.group(1));
            lu = pas.end();
        }
        return Optional.ofNullable(ici);
    }

    static boolean plusieurs(ResolvableType type) {
        return type.isArray() || Collection.class.isAssignableFrom(type.toClass());
    }

    private @Nullable ResolvableType element(ResolvableType type, String rang) {
        if (type.isArray()) {
            return estRang(rang) ? type.getComponentType() : null;
        }
        if (Collection.class.isAssignableFrom(type.toClass())) {
            return estRang(rang) ? type.asCollection().getGeneric(0) : null;
        }
        ResolvableType table = type.as(Map.class);
        return table != ResolvableType.NONE && estCle(table.getGeneric(0).toClass(), rang) ? table.getGeneric(1) : null;
    }

    private static boolean estRang(String rang) {
        return rang.matches("\\d{1,3}") && Integer.parseInt(rang) < RANGS;
    }

    private static boolean estCle(Class<?> type, String cle) {
        return !type.isEnum()
                || Arrays.stream(type.getEnumConstants())
                        .anyMatch(c -> ((Enum<?>) c).name().equals(cle));
    }

    /** A word made from one text has no field of its own. */
    private @Nullable ResolvableType propriete(ResolvableType type, String nom) {
        Class<?> classe = type.toClass();
        boolean mot = BeanUtils.isSimpleProperty(classe)
                || MultipartFile.class.isAssignableFrom(classe)
                || plusieurs(type)
                || conversions.canConvert(String.class, classe);
        return mot ? null : deLaClasse(classe, nom);
    }

    /** Type of a field that a form may fill, null when the class has none of this name. */
    static @Nullable ResolvableType deLaClasse(Class<?> classe, String nom) {
        if (classe.isRecord()) {
            return Arrays.stream(classe.getRecordComponents())
                    .filter(composant -> composant.getName().equals(nom))
                    .map(composant -> ResolvableType.forType(composant.getGenericType()))
                    .findFirst()
                    .orElse(null);
        }
        PropertyDescriptor propriete = BeanUtils.getPropertyDescriptor(classe, nom);
        return propriete == null || propriete.getWriteMethod() == null
                ? null
                : ResolvableType.forMethodParameter(propriete.getWriteMethod(), 0);
    }
}
