package fr.actionlogement.convention.common.territoire.interne;

import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.territoire.CodeIllisible;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/**
 * Reads the commune of a form, a URL or a path: its code, or a name followed by its code as the fields propose it,
 * {@code Lille (59350)}. An empty field is none.
 */
@Component
class CodeCommuneDeFormulaire implements Converter<String, CodeCommune> {

    @Override
    public @Nullable CodeCommune convert(String texte) {
        try {
            return texte.isBlank() ? null : CodeCommune.lire(code(texte.strip()));
        } catch (CodeIllisible illisible) {
            throw new CodeIllisible(
                    "Choisissez une commune dans la liste, ou indiquez son code INSEE, par exemple 59350 pour Lille\u00a0;"
                            + " ce n’est pas le code postal.");
        }
    }

    /** What the last parentheses hold when the text ends with them, else the text. */
    private static String code(String texte) {
        int ouvrante = texte.lastIndexOf('(');
        return ouvrante >= 0 && texte.endsWith(")") ? texte.substring(ouvrante + 1, texte.length() - 1) : texte;
    }
}
