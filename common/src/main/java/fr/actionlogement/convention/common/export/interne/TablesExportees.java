package fr.actionlogement.convention.common.export.interne;

import fr.actionlogement.convention.common.export.TableExportee;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.common.web.Introuvable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The tables found, by code, and whom each is open to. */
@Component
class TablesExportees {

    private static final String SOCLE = "common";

    private final Map<String, TableExportee<?, ?>> tables = new LinkedHashMap<>();
    private final UtilisateurCourant utilisateur;

    TablesExportees(List<TableExportee<?, ?>> trouvees, UtilisateurCourant utilisateur) {
        this.utilisateur = utilisateur;
        trouvees.forEach(this::ajouter);
    }

    private void ajouter(TableExportee<?, ?> table) {
        if (!table.criteres().isRecord() || tables.put(table.code(), table) != null) {
            throw new IllegalStateException(
                    "Exported table " + table.code() + ": two tables have this code, or its criteria are not a record");
        }
    }

    /**
     * A table that exists for the current user.
     *
     * @throws Introuvable when there is none, or when it is closed to them
     */
    TableExportee<?, ?> ouverte(String code) {
        TableExportee<?, ?> table = tables.get(code);
        if (table == null || !estOuverte(table)) {
            throw new Introuvable("Cette table n’existe pas, ou vous ne pouvez pas l’emporter.");
        }
        return table;
    }

    boolean estOuverte(TableExportee<?, ?> table) {
        return table.niveaux().stream().anyMatch(niveau -> a(niveau, table.axe()));
    }

    private boolean a(Niveau niveau, String axe) {
        return axe.equals(SOCLE) ? utilisateur.a(niveau) && utilisateur.a(Niveau.CONNECTE) : utilisateur.a(niveau, axe);
    }
}
