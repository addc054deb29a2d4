package fr.actionlogement.convention.common.web.interne;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the person signed in is shown in the header. At most one bean; none means the bare name of the principal. */
public interface PresentationUtilisateur {

    /** Name of the person, null when nobody is signed in. */
    @Nullable
    String nom();

    /** Roles in French, for instance {@code Gestionnaire bailleurs}. */
    List<String> roles();

    /** Whether this person may open a page, given by its path without variables: the menus show nothing else. */
    boolean ouvre(String chemin);
}
