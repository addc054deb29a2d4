package fr.actionlogement.convention.common.objectif.interne;

import fr.actionlogement.convention.common.objectif.Realisation;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import java.sql.Date;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Writes achievements in sets; the database keeps each dossier counted once and the daily totals. */
@Repository
public class RegistreDesRealisations {

    private static final String CONSTATER = """
            insert into common.realisation (objectif_code, dossier, nombre, date_effet, auteur)
            select u.objectif, u.dossier, u.nombre, u.jour, ?
            from unnest(?::text[], ?::text[], ?::bigint[], ?::date[]) as u(objectif, dossier, nombre, jour)
            """;

    /** Each dossier is looked up by itself, whatever the planner believes of tables that grow fast. */
    private static final String RETIRER = """
            insert into common.realisation (objectif_code, dossier, nombre, date_effet, auteur, retire)
            select r.objectif_code, r.dossier, -r.nombre, r.date_effet, ?, r.id
            from (select distinct unnest(?::text[]) as dossier) u
            cross join lateral (select c.realisation_id from common.realisation_en_cours c
              where c.objectif_code = ? and c.dossier = u.dossier limit 1) c
            cross join lateral (select * from common.realisation r where r.id = c.realisation_id limit 1) r
            """;

    private final JdbcTemplate sql;

    RegistreDesRealisations(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** @throws ConflitDEtat when one of the dossiers is counted already */
    public void constater(List<Realisation> lot, String auteur) {
        try {
            sql.update(
                    CONSTATER,
                    auteur,
                    lot.stream().map(Realisation::objectif).toArray(String[]::new),
                    lot.stream().map(Realisation::dossier).toArray(String[]::new),
                    lot.stream().map(Realisation::nombre).toArray(Long[]::new),
                    lot.stream().map(r -> Date.valueOf(r.date())).toArray(Date[]::new));
        } catch (DuplicateKeyException e) {
            throw new ConflitDEtat(
                    "deja-compte", "Ce dossier est déjà compté pour cet objectif\u00a0: il ne peut l’être deux fois.");
        }
    }

    /** Takes the dossiers back. */
    public void retirer(String objectif, List<String> dossiers, String auteur) {
        sql.update(RETIRER, auteur, dossiers.toArray(String[]::new), objectif);
    }
}
