package fr.actionlogement.convention.common.web.interne;

import fr.actionlogement.convention.common.axe.DescripteurAxe;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Recognises the addresses of public files: webjars, and style, script, image or font files under the code of a module. */
@Component
public class FichiersPublics {

    private static final Set<String> EXTENSIONS = Set.of("css", "js", "svg", "png", "ico", "woff2");

    private final Set<String> racines;

    FichiersPublics(List<DescripteurAxe> axes) {
        this.racines = Stream.concat(Stream.of("common", "app"), axes.stream().map(DescripteurAxe::code))
                .map(code -> "/" + code + "/")
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @param chemin path inside the application, without a question */
    public boolean comprend(String chemin) {
        if (chemin.startsWith("/webjars/")) {
            return true;
        }
        return EXTENSIONS.contains(chemin.substring(chemin.lastIndexOf('.') + 1))
                && (chemin.equals("/favicon.ico") || racines.stream().anyMatch(chemin::startsWith));
    }
}
