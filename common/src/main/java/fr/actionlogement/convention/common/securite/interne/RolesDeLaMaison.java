package fr.actionlogement.convention.common.securite.interne;

import fr.actionlogement.convention.common.axe.DescripteurAxe;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The roles that exist in this assembly, with their French names: those of the house and one per axis found. */
@Component
public class RolesDeLaMaison {

    private final Map<String, String> libelles = new LinkedHashMap<>();

    RolesDeLaMaison(List<DescripteurAxe> axes) {
        libelles.put(Roles.LECTURE, "Lecture");
        axes.stream()
                .sorted(Comparator.comparingInt(DescripteurAxe::ordre))
                .forEach(axe -> libelles.put(Roles.gestion(axe.code()), "Gestionnaire " + axe.libelle()));
        libelles.put(Roles.CONTROLE, "Contrôleur");
        libelles.put(Roles.COMITE, "Comité");
        libelles.put(Roles.ADMINISTRATION, "Administrateur");
    }

    /** French name by role, in display order. */
    public Map<String, String> libelles() {
        return Collections.unmodifiableMap(libelles);
    }

    /** French name of a role; the role itself when its axis is absent. */
    public String libelle(String role) {
        return libelles.getOrDefault(role, role);
    }

    /** @throws RegleNonRespectee when roles are unknown, none, repeated, or mix administration with another */
    void exiger(List<String> roles) {
        if (roles.isEmpty() || !libelles.keySet().containsAll(roles) || new HashSet<>(roles).size() != roles.size()) {
            throw RegleNonRespectee.surChamp("roles", "roles", "Choisissez au moins un rôle de la liste.");
        }
        if (roles.contains(Roles.ADMINISTRATION) && roles.size() > 1) {
            throw RegleNonRespectee.surChamp(
                    "roles",
                    "administration-sans-argent",
                    "Un administrateur ne touche ni à l'argent ni aux dossiers : ce rôle ne se cumule avec aucun autre.");
        }
    }
}
