package fr.actionlogement.convention.common.securite.interne;

import fr.actionlogement.convention.common.axe.AxeDeLaConvention;
import fr.actionlogement.convention.common.axe.DescripteurAxe;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;
import org.springframework.stereotype.Component;

/** Tells the axis of a controller from its package: the axes are those whose descriptor is present. */
@Component
class AxesDesControleurs {

    private final Map<String, String> codeParPaquet;

    AxesDesControleurs(List<DescripteurAxe> axes) {
        codeParPaquet = axes.stream()
                .map(AopUtils::getTargetClass)
                .collect(Collectors.toUnmodifiableMap(Class::getPackageName, AxesDesControleurs::code));
    }

    /** Code of the axis that owns a class, null for a class of common, of app or of a library. */
    @Nullable
    String axe(Class<?> controleur) {
        String paquet = controleur.getPackageName();
        return codeParPaquet.entrySet().stream()
                .filter(axe -> paquet.equals(axe.getKey()) || paquet.startsWith(axe.getKey() + "."))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static String code(Class<?> descripteur) {
        AxeDeLaConvention axe = descripteur.getPackage().getAnnotation(AxeDeLaConvention.class);
        if (axe == null) {
            throw new IllegalStateException("The package of " + descripteur + " lacks @AxeDeLaConvention.");
        }
        return axe.code();
    }
}
