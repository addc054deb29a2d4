package fr.actionlogement.convention.common.securite.interne;

import fr.actionlogement.convention.common.web.Guichets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of API tokens. */
@Repository
class JetonsEnBase {

    private final JdbcClient base;
    private final Clock horloge;
    private final Function<String, Optional<Personne>> porteurs;

    JetonsEnBase(JdbcClient base, Clock horloge, Guichets guichets) {
        this.base = base;
        this.horloge = horloge;
        this.porteurs = guichets.pourLire(this::porteurs);
    }

    /** Who bears a token: the account's name, with the roles that the token was given and the account still has. */
    Optional<Personne> porteur(String secret) {
        return porteurs.apply(HexFormat.of().formatHex(Secret.empreinte(secret)));
    }

    /** One question for the tokens of all the requests that come together; none is remembered. */
    private List<Optional<Personne>> porteurs(List<String> empreintes) {
        Map<String, Personne> connus = new HashMap<>();
        base.sql("select encode(j.empreinte, 'hex') as empreinte, u.identifiant, u.nom, array_to_string(array("
                        + "select unnest(j.roles) intersect select unnest(u.roles)), ',') as roles"
                        + " from common.jeton_api j join common.utilisateur u using (identifiant)"
                        + " where j.empreinte in (select decode(e, 'hex') from unnest(?::text[]) e)"
                        + " and j.revoque_le is null and j.expire_le > ? and u.actif")
                .params(empreintes.stream().distinct().toArray(String[]::new), ComptesEnBase.enBase(horloge.instant()))
                .query(ligne -> {
                    connus.put(
                            ligne.getString("empreinte"),
                            new Personne(
                                    ligne.getString("identifiant"),
                                    ligne.getString("nom"),
                                    ComptesEnBase.roles(ligne.getString("roles"))));
                });
        return empreintes.stream()
                .map(empreinte -> Optional.ofNullable(connus.get(empreinte)))
                .toList();
    }

    List<Jeton> deCompte(String identifiant) {
        return base.sql(
                        "select id, libelle, array_to_string(roles, ',') as roles, cree_le, expire_le from common.jeton_api"
                                + " where identifiant = ? and revoque_le is null and expire_le > ? order by expire_le")
                .params(identifiant, ComptesEnBase.enBase(horloge.instant()))
                .query(JetonsEnBase::lire)
                .list();
    }

    void creer(String identifiant, String libelle, String secret, List<String> roles, Instant expireLe) {
        base.sql("insert into common.jeton_api (identifiant, libelle, empreinte, roles, cree_le, expire_le)"
                        + " values (?, ?, ?, string_to_array(?, ','), ?, ?)")
                .params(
                        identifiant,
                        libelle,
                        Secret.empreinte(secret),
                        String.join(",", roles),
                        ComptesEnBase.enBase(horloge.instant()),
                        ComptesEnBase.enBase(expireLe))
                .update();
    }

    boolean revoquer(String identifiant, UUID id) {
        return base.sql("update common.jeton_api set revoque_le = ?"
                                + " where id = ? and identifiant = ? and revoque_le is null")
                        .params(ComptesEnBase.enBase(horloge.instant()), id, identifiant)
                        .update()
                == 1;
    }

    private static Jeton lire(ResultSet ligne, int rang) throws SQLException {
        return new Jeton(
                ligne.getObject("id", UUID.class),
                ligne.getString("libelle"),
                ComptesEnBase.roles(ligne.getString("roles")),
                ligne.getObject("cree_le", OffsetDateTime.class).toInstant(),
                ligne.getObject("expire_le", OffsetDateTime.class).toInstant());
    }
}
