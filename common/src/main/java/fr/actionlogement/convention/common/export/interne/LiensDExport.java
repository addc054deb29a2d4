package fr.actionlogement.convention.common.export.interne;

import fr.actionlogement.convention.common.export.TableExportee;
import fr.actionlogement.convention.common.web.Introuvable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.UriUtils;

/** The links of a page to the files of its table, with the page's own filters. Templates use the fragment, not the bean. */
@Component("exports")
class LiensDExport {

    private final TablesExportees tables;

    LiensDExport(TablesExportees tables) {
        this.tables = tables;
    }

    /**
     * Links.
     *
     * @param csv path and query of the CSV file
     * @param xlsx path and query of the workbook
     */
    public record Liens(String titre, String csv, String xlsx) {}

    /**
     * Links to the files of a table, null when it is closed to the current user.
     *
     * @param enPlus criteria that are in the path of the page and not in its query
     */
    public @Nullable Liens liens(String code, Map<String, ?> enPlus) {
        try {
            TableExportee<?, ?> table = tables.ouverte(code);
            String question = question(table, enPlus);
            return new Liens(
                    table.titre(), "/exports/" + code + ".csv" + question, "/exports/" + code + ".xlsx" + question);
        } catch (Introuvable fermee) {
            return null;
        }
    }

    private static String question(TableExportee<?, ?> table, Map<String, ?> enPlus) {
        Set<String> noms = LiaisonDesCriteres.noms(table.criteres());
        List<String> paires = new ArrayList<>();
        ServletRequestAttributes requete = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        requete.getRequest().getParameterMap().forEach((nom, valeurs) -> {
            if (noms.contains(nom) && !enPlus.containsKey(nom)) {
                Arrays.stream(valeurs).filter(v -> !v.isBlank()).forEach(v -> paires.add(paire(nom, v)));
            }
        });
        enPlus.forEach((nom, valeur) -> {
            if (valeur != null) {
                paires.add(paire(nom, valeur.toString()));
            }
        });
        return paires.isEmpty() ? "" : "?" + String.join("&", paires);
    }

    private static String paire(String nom, String valeur) {
        return nom + "=" + UriUtils.encode(valeur, StandardCharsets.UTF_8);
    }
}
