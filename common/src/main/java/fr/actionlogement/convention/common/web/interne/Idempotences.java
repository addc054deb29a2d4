package fr.actionlogement.convention.common.web.interne;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The table of answers. A second request with a key being served waits on its line. */
@Repository
class Idempotences {

    private final JdbcTemplate base;

    Idempotences(JdbcTemplate base) {
        this.base = base;
    }

    /** Takes the key for the current transaction; false when an answer is already there. */
    boolean prendre(CleIdempotence cle) {
        return base.update(
                        "insert into common.idempotence (utilisateur, operation, cle, empreinte) values (?, ?, ?, ?)"
                                + " on conflict (utilisateur, operation, cle) do nothing",
                        cle.utilisateur(),
                        cle.operation(),
                        cle.cle(),
                        cle.empreinte())
                == 1;
    }

    void garder(CleIdempotence cle, ReponseGardee reponse) {
        base.update(
                "update common.idempotence set statut = ?, type_mime = ?, adresse = ?, corps = ?"
                        + " where utilisateur = ? and operation = ? and cle = ?",
                reponse.statut(),
                reponse.typeMime(),
                reponse.adresse(),
                reponse.corps(),
                cle.utilisateur(),
                cle.operation(),
                cle.cle());
    }

    /**
     * The answers given under those keys; a key being served by another instance is not among them. Each key is looked up
     * by itself, whatever the planner believes of a table that has just begun to grow.
     */
    Map<ClePrise, ReponseGardee> lire(List<CleIdempotence> cles) {
        Map<ClePrise, ReponseGardee> reponses = new HashMap<>();
        base.query(
                "select i.* from unnest(?::text[], ?::text[], ?::text[]) as u(utilisateur, operation, cle)"
                        + " cross join lateral (select * from common.idempotence i where i.utilisateur = u.utilisateur"
                        + " and i.operation = u.operation and i.cle = u.cle and i.statut is not null limit 1) i",
                ligne -> {
                    reponses.put(
                            new ClePrise(
                                    ligne.getString("utilisateur"),
                                    ligne.getString("operation"),
                                    ligne.getString("cle")),
                            reponse(ligne));
                },
                textes(cles, CleIdempotence::utilisateur),
                textes(cles, CleIdempotence::operation),
                textes(cles, CleIdempotence::cle));
        return reponses;
    }

    /**
     * Keeps the answers of a batch with their keys.
     *
     * @throws DuplicateKeyException when another instance took one of the keys meanwhile
     */
    void ecrire(List<CleIdempotence> cles, List<ReponseGardee> reponses) {
        if (cles.isEmpty()) {
            return;
        }
        base.update(
                "insert into common.idempotence (utilisateur, operation, cle, empreinte, statut, type_mime, adresse, corps)"
                        + " select * from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::int[], ?::text[], ?::text[],"
                        + " ?::text[])",
                textes(cles, CleIdempotence::utilisateur),
                textes(cles, CleIdempotence::operation),
                textes(cles, CleIdempotence::cle),
                textes(cles, CleIdempotence::empreinte),
                reponses.stream().map(ReponseGardee::statut).toArray(Integer[]::new),
                textes(reponses, ReponseGardee::typeMime),
                textes(reponses, ReponseGardee::adresse),
                textes(reponses, ReponseGardee::corps));
    }

    private static <T> @Nullable String[] textes(List<T> lot, Function<T, @Nullable String> champ) {
        return lot.stream().map(champ).toArray(String[]::new);
    }

    private static ReponseGardee reponse(ResultSet ligne) throws SQLException {
        return new ReponseGardee(
                ligne.getString("empreinte"),
                ligne.getInt("statut"),
                ligne.getString("type_mime"),
                ligne.getString("adresse"),
                ligne.getString("corps"));
    }

    /** The answer given under a key; none when the transaction that held it was rolled back meanwhile. */
    List<ReponseGardee> lire(CleIdempotence cle) {
        return base.query(
                "select empreinte, statut, type_mime, adresse, corps from common.idempotence"
                        + " where utilisateur = ? and operation = ? and cle = ? and statut is not null",
                (ligne, rang) -> reponse(ligne),
                cle.utilisateur(),
                cle.operation(),
                cle.cle());
    }
}
