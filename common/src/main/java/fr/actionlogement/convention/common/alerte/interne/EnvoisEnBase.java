package fr.actionlogement.convention.common.alerte.interne;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Known alerts, and the outbox. */
@Repository
class EnvoisEnBase {

    private static final String PRENDRE = """
            update common.alerte_envoi set tentatives = tentatives + 1,
              prochain_essai = clock_timestamp() + least(interval '1 hour', interval '30 seconds' * power(2, least(tentatives, 10)))
            where id = (select id from common.alerte_envoi where envoye_le is null and prochain_essai <= clock_timestamp()
              order by id limit 1 for update skip locked)
            returning id, cle, phrase, canal, destinataire
            """;

    private final JdbcTemplate sql;

    EnvoisEnBase(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Something to send. */
    record Envoi(long id, String cle, String phrase, String canal, String destinataire) {}

    /** Remembers an alert; true when it was not known. */
    boolean apprendre(AlerteVue alerte) {
        return sql.update(
                        "insert into common.alerte_connue (cle, phrase) values (?, ?) on conflict (cle) do nothing",
                        alerte.cle(),
                        alerte.phrase())
                == 1;
    }

    /** Forgets the alerts that are over. */
    void oublierLesAutres(List<String> cles) {
        sql.update("delete from common.alerte_connue where cle <> all (?)", (Object) cles.toArray(String[]::new));
    }

    void deposer(AlerteVue alerte, String canal, String destinataire) {
        sql.update(
                "insert into common.alerte_envoi (cle, phrase, canal, destinataire) values (?, ?, ?, ?)",
                alerte.cle(),
                alerte.phrase(),
                canal,
                destinataire);
    }

    /** Takes what is due, its next try put off already: a crash sends it again, later. */
    Optional<Envoi> prendre() {
        return sql
                .query(
                        PRENDRE,
                        (l, n) -> new Envoi(
                                l.getLong("id"),
                                l.getString("cle"),
                                l.getString("phrase"),
                                l.getString("canal"),
                                l.getString("destinataire")))
                .stream()
                .findFirst();
    }

    void reussir(long id) {
        sql.update("update common.alerte_envoi set envoye_le = clock_timestamp(), erreur = null where id = ?", id);
    }

    void echouer(long id, String erreur) {
        sql.update("update common.alerte_envoi set erreur = left(?, 300) where id = ?", erreur, id);
    }
}
