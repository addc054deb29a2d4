package fr.actionlogement.convention.salaries.aide.interne;

import fr.actionlogement.convention.common.web.Introuvable;
import fr.actionlogement.convention.salaries.aide.Identite;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Identities, by their pseudonym. The same names born the same day are one person. */
@Component
public class PersonnesEnBase {

    private static final String TROUVER_OU_CREER = """
            insert into salaries.personne (id, nom, prenom, naissance, courriel) values (?, ?, ?, ?, ?)
            on conflict on constraint personne_unique do update
              set courriel = coalesce(excluded.courriel, personne.courriel)
            returning id
            """;

    private final JdbcTemplate sql;

    PersonnesEnBase(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** The pseudonym of that person, known or new. */
    public UUID trouverOuCreer(Identite i) {
        String courriel = i.courriel() == null || i.courriel().isBlank()
                ? null
                : i.courriel().strip();
        UUID id = sql.queryForObject(
                TROUVER_OU_CREER,
                UUID.class,
                UUID.randomUUID(),
                i.nom().strip(),
                i.prenom().strip(),
                i.naissance(),
                courriel);
        return java.util.Objects.requireNonNull(id);
    }

    /** Who is behind a pseudonym; whoever calls it journals the reading. */
    public Identite lire(UUID personne) {
        return sql
                .query(
                        "select nom, prenom, naissance, courriel from salaries.personne where id = ?",
                        (l, rang) -> new Identite(
                                l.getString(1), l.getString(2), l.getObject(3, LocalDate.class), l.getString(4)),
                        personne)
                .stream()
                .findFirst()
                .orElseThrow(() -> new Introuvable("Cette personne est inconnue."));
    }

    /** Day of birth alone, for the criterion of age. */
    public LocalDate naissance(UUID personne) {
        return lire(personne).naissance();
    }
}
