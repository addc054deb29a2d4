package fr.actionlogement.convention.app.entree;

import java.util.Locale;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** What this start of the product is for; property {@code convention.mode}. */
public enum Mode {

    /** Fictitious people and data, this machine only: the default on the embedded database. */
    DEMONSTRATION,

    /** Real accounts: the default as soon as an external database is named. */
    INSTALLATION;

    /** The mode of an environment. */
    public static Mode de(Environment environnement) {
        String choisi = environnement.getProperty("convention.mode", "");
        if (!choisi.isBlank()) {
            return lire(choisi);
        }
        return StringUtils.hasText(environnement.getProperty("spring.datasource.url")) ? INSTALLATION : DEMONSTRATION;
    }

    private static Mode lire(String choisi) {
        for (Mode mode : values()) {
            if (mode.name().equals(choisi.strip().toUpperCase(Locale.ROOT))) {
                return mode;
            }
        }
        throw new DemarrageRefuse("La propriété convention.mode vaut « " + choisi
                + " » : écrivez « demonstration » ou « installation ».");
    }
}
