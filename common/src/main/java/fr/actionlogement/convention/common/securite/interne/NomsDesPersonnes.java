package fr.actionlogement.convention.common.securite.interne;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Names of the people whose identifier the books keep; templates read it as {@code @noms}. Accounts are few and seldom
 * change: they are read together, and again after a minute.
 */
@Component("noms")
public class NomsDesPersonnes {

    private static final Duration FRAICHEUR = Duration.ofMinutes(1);

    private final JdbcTemplate sql;
    private final Clock horloge;
    private volatile Releve releve = new Releve(Instant.MIN, Map.of());

    NomsDesPersonnes(JdbcTemplate sql, Clock horloge) {
        this.sql = sql;
        this.horloge = horloge;
    }

    /** The name; the identifier itself when no account has it, nothing when there is none. */
    public String de(@Nullable String identifiant) {
        if (identifiant == null) {
            return "";
        }
        Instant maintenant = horloge.instant();
        if (releve.lu().isBefore(maintenant.minus(FRAICHEUR))) {
            releve = lire(maintenant);
        }
        return releve.noms().getOrDefault(identifiant, identifiant);
    }

    private Releve lire(Instant maintenant) {
        Map<String, String> noms = new HashMap<>();
        sql.query("select identifiant, nom from common.utilisateur", l -> {
            noms.put(l.getString("identifiant"), l.getString("nom"));
        });
        return new Releve(maintenant, noms);
    }

    private record Releve(Instant lu, Map<String, String> noms) {}
}
