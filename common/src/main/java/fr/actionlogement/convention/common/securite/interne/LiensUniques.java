package fr.actionlogement.convention.common.securite.interne;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links and codes that work once and for a short time: demonstration entry, activation of an account, installation. */
@Service
public class LiensUniques {

    private final JdbcClient base;
    private final Clock horloge;

    LiensUniques(JdbcClient base, Clock horloge) {
        this.base = base;
        this.horloge = horloge;
    }

    /** What a link opens. */
    public enum Usage {
        /** A session of the demonstration. */
        ENTREE,
        /** The choice of the first password of an account. */
        ACTIVATION,
        /** The creation of the first administrator. */
        INSTALLATION
    }

    /**
     * Makes a link and voids those of the same use (and account) still waiting.
     *
     * @param identifiant account to activate, null for the other uses
     * @return the secret, which is stored nowhere
     */
    @Transactional
    public String emettre(Usage usage, @Nullable String identifiant, Duration vie) {
        String secret = Secret.nouveau();
        Instant maintenant = horloge.instant();
        base.sql(
                        "update common.lien_unique set expire_le = greatest(?, cree_le + interval '1 microsecond')"
                                + " where usage = ? and identifiant is not distinct from ? and utilise_le is null and expire_le > ?")
                .params(ComptesEnBase.enBase(maintenant), usage.name(), identifiant, ComptesEnBase.enBase(maintenant))
                .update();
        base.sql(
                        "insert into common.lien_unique (empreinte, usage, identifiant, cree_le, expire_le) values (?, ?, ?, ?, ?)")
                .params(
                        Secret.empreinte(secret),
                        usage.name(),
                        identifiant,
                        ComptesEnBase.enBase(maintenant),
                        ComptesEnBase.enBase(maintenant.plus(vie)))
                .update();
        return secret;
    }

    /** Uses a link up; false when it is unknown, expired or already used. Two calls at once: one wins. */
    @Transactional
    public boolean consommer(Usage usage, String secret) {
        return utiliser(usage, secret).isPresent();
    }

    /** Account that an activation link opens, without using it up. */
    @Transactional(readOnly = true)
    public Optional<String> compteAActiver(String secret) {
        return base.sql("select identifiant from common.lien_unique"
                        + " where empreinte = ? and usage = 'ACTIVATION' and utilise_le is null and expire_le > ?")
                .params(Secret.empreinte(secret), ComptesEnBase.enBase(horloge.instant()))
                .query(String.class)
                .optional();
    }

    Optional<String> utiliser(Usage usage, String secret) {
        Instant maintenant = horloge.instant();
        return base.sql("update common.lien_unique set utilise_le = ? where empreinte = ? and usage = ?"
                        + " and utilise_le is null and expire_le > ? returning coalesce(identifiant, '')")
                .params(
                        ComptesEnBase.enBase(maintenant),
                        Secret.empreinte(secret),
                        usage.name(),
                        ComptesEnBase.enBase(maintenant))
                .query(String.class)
                .optional();
    }
}
