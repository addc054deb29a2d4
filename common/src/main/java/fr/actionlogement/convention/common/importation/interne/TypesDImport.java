package fr.actionlogement.convention.common.importation.interne;

import fr.actionlogement.convention.common.importation.TypeImport;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The kinds of import found, by code, in the order of their names. */
@Component
public class TypesDImport {

    private final Map<String, TypeImport> types = new LinkedHashMap<>();

    TypesDImport(List<TypeImport> trouves) {
        trouves.stream()
                .sorted(Comparator.comparing(type -> type.descriptif().libelle()))
                .forEach(this::ajouter);
    }

    private void ajouter(TypeImport type) {
        if (types.put(type.descriptif().code(), type) != null) {
            throw new IllegalStateException(
                    "Two import types are called " + type.descriptif().code());
        }
    }

    /** Every kind. */
    public List<TypeImport> tous() {
        return List.copyOf(types.values());
    }

    /** A kind by its code. */
    public Optional<TypeImport> parCode(String code) {
        return Optional.ofNullable(types.get(code));
    }
}
