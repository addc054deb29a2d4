package fr.actionlogement.convention.common.securite.interne;

import fr.actionlogement.convention.common.securite.Niveau;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The roles of an account, and what level each gives. A role is written without Spring's {@code ROLE_} prefix. */
public final class Roles {

    /** Reads the dossiers of every axis. */
    public static final String LECTURE = "LECTURE";

    /** Approves, verifies, reads everything. */
    public static final String CONTROLE = "CONTROLE";

    /** Decides on amendments, redeployments and targets. */
    public static final String COMITE = "COMITE";

    /** Manages accounts and parameters. Never held with another role. */
    public static final String ADMINISTRATION = "ADMINISTRATION";

    private static final String GESTION = "GESTION_";

    private Roles() {}

    /** The role of the managers of an axis, {@code GESTION_BAILLEURS} for {@code bailleurs}. */
    public static String gestion(String axe) {
        return GESTION + axe.toUpperCase(Locale.ROOT);
    }

    /** Tells whether a role is that of the managers of some axis. */
    static boolean estDeGestion(String role) {
        return role.startsWith(GESTION);
    }

    /**
     * Tells whether roles give a level.
     *
     * @param axe code of the axis of the route, null on a route of common or of app
     */
    static boolean donnent(Collection<String> roles, Niveau niveau, @Nullable String axe) {
        return switch (niveau) {
            case PUBLIC, CONNECTE -> true;
            case LECTURE -> axe == null || lisent(roles, axe);
            case GESTION -> axe == null ? roles.stream().anyMatch(Roles::estDeGestion) : roles.contains(gestion(axe));
            case CONTROLE -> roles.contains(CONTROLE);
            case COMITE -> roles.contains(COMITE);
            case ADMINISTRATION -> roles.contains(ADMINISTRATION);
        };
    }

    /** Tells whether the roles make of a person a manager of other axes and nothing more: this axis does not exist for her. */
    static boolean ignorent(Collection<String> roles, String axe) {
        return roles.stream().anyMatch(Roles::estDeGestion) && !lisent(roles, axe);
    }

    private static boolean lisent(Collection<String> roles, String axe) {
        return roles.contains(LECTURE)
                || roles.contains(CONTROLE)
                || roles.contains(COMITE)
                || roles.contains(gestion(axe));
    }
}
