package fr.actionlogement.convention.common.securite.interne;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of accounts. Read at every request to see that the session still holds, hence plain SQL. */
@Repository
class ComptesEnBase {

    private static final String LIRE =
            "select identifiant, nom, array_to_string(roles, ',') as roles, actif, fictif, mot_de_passe is not null as active,"
                    + " cree_le, version from common.utilisateur ";

    private final JdbcClient base;

    ComptesEnBase(JdbcClient base) {
        this.base = base;
    }

    List<Compte> tous() {
        return base.sql(LIRE + "order by fictif, nom collate \"fr-x-icu\", identifiant")
                .query(ComptesEnBase::lire)
                .list();
    }

    Optional<Compte> parIdentifiant(String identifiant) {
        return base.sql(LIRE + "where identifiant = ?")
                .param(identifiant)
                .query(ComptesEnBase::lire)
                .optional();
    }

    Optional<String> motDePasse(String identifiant) {
        return base.sql("select mot_de_passe from common.utilisateur where identifiant = ? and actif")
                .param(identifiant)
                .query((ligne, rang) -> Optional.ofNullable(ligne.getString(1)))
                .optional()
                .flatMap(lu -> lu);
    }

    boolean aucun() {
        return !base.sql("select exists (select from common.utilisateur)")
                .query(Boolean.class)
                .single();
    }

    /** Creates the account unless the identifier is taken; tells whether it did. */
    boolean creer(String identifiant, String nom, List<String> roles, boolean fictif, Instant maintenant) {
        return base.sql("insert into common.utilisateur (identifiant, nom, roles, fictif, cree_le)"
                                + " values (?, ?, string_to_array(?, ','), ?, ?) on conflict do nothing")
                        .params(identifiant, nom, String.join(",", roles), fictif, enBase(maintenant))
                        .update()
                == 1;
    }

    boolean changerRoles(String identifiant, long version, List<String> roles) {
        return base.sql("update common.utilisateur set roles = string_to_array(?, ','), version = version + 1"
                                + " where identifiant = ? and version = ?")
                        .params(String.join(",", roles), identifiant, version)
                        .update()
                == 1;
    }

    boolean changerActivite(String identifiant, long version, boolean actif) {
        return base.sql("update common.utilisateur set actif = ?, version = version + 1"
                                + " where identifiant = ? and version = ?")
                        .params(actif, identifiant, version)
                        .update()
                == 1;
    }

    void changerMotDePasse(String identifiant, String chiffre) {
        base.sql("update common.utilisateur set mot_de_passe = ?, version = version + 1 where identifiant = ?")
                .params(chiffre, identifiant)
                .update();
    }

    static OffsetDateTime enBase(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Compte lire(ResultSet ligne, int rang) throws SQLException {
        return new Compte(
                ligne.getString("identifiant"),
                ligne.getString("nom"),
                roles(ligne.getString("roles")),
                ligne.getBoolean("actif"),
                ligne.getBoolean("fictif"),
                ligne.getBoolean("active"),
                ligne.getObject("cree_le", OffsetDateTime.class).toInstant(),
                ligne.getLong("version"));
    }

    static List<String> roles(String joints) {
        return joints.isEmpty() ? List.of() : List.of(joints.split(","));
    }
}
