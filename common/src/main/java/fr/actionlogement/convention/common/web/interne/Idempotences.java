package fr.actionlogement.convention.common.web.interne;

import java.util.List;
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

    /** The answer given under a key; none when the transaction that held it was rolled back meanwhile. */
    List<ReponseGardee> lire(CleIdempotence cle) {
        return base.query(
                "select empreinte, statut, type_mime, adresse, corps from common.idempotence"
                        + " where utilisateur = ? and operation = ? and cle = ? and statut is not null",
                (ligne, rang) -> new ReponseGardee(
                        ligne.getString("empreinte"),
                        ligne.getInt("statut"),
                        ligne.getString("type_mime"),
                        ligne.getString("adresse"),
                        ligne.getString("corps")),
                cle.utilisateur(),
                cle.operation(),
                cle.cle());
    }
}
