package fr.actionlogement.convention.salaries.aide.interne;

import fr.actionlogement.convention.salaries.aide.AideDePartenaire;
import fr.actionlogement.convention.salaries.aide.Etat;
import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes partners' aids in sets: one statement per chunk. */
@Component
public class AidesEnMasse {

    private static final String INSERER = """
            insert into salaries.aide (reference, produit, etat, origine, nombre, exercice, demande_le, accorde_le,
              montant_centimes, verse_centimes, engagement_id, commune, partenaire, reference_partenaire, saisi_par,
              accorde_par, maj_le)
            select u.reference, u.produit, case when u.verse > 0 and u.verse = u.montant then 'SOLDE'
                when u.verse > 0 then 'EN_PAIEMENT' else 'ACCORDE' end,
              'PARTENAIRE', u.nombre, u.exercice, u.jour, u.jour, u.montant, u.verse, u.engagement, u.commune,
              u.partenaire, u.sa_reference, ?, ?, now()
            from unnest(?::text[], ?::text[], ?::int[], ?::int[], ?::date[], ?::bigint[], ?::bigint[], ?::uuid[], ?::text[],
              ?::text[], ?::text[]) as u(reference, produit, nombre, exercice, jour, montant, verse, engagement, commune,
              partenaire, sa_reference)
            """;

    /** Each key is looked up by itself, whatever the planner believes of a table that grows fast. */
    private static final String CONNUES = """
            select u.partenaire || chr(1) || u.reference
            from unnest(?::text[], ?::text[]) as u(partenaire, reference)
            cross join lateral (
              select from salaries.aide a
              where a.partenaire = u.partenaire and a.reference_partenaire = u.reference and a.etat <> 'ABANDONNE'
              limit 1) a
            """;

    private final JdbcTemplate sql;

    AidesEnMasse(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** A partner's aid with what was given to it here. */
    public record AReferencer(AideDePartenaire aide, String reference, UUID engagement) {}

    /** Where an aid stands, to undo it. */
    public record AAnnuler(String reference, UUID engagement, int exercice, long montant, long verse, String produit) {}

    /** Keys, among these, of the aids that are there already. */
    public Set<String> connues(List<AideDePartenaire> aides) {
        return new HashSet<>(sql.queryForList(
                CONNUES,
                String.class,
                aides.stream().map(AideDePartenaire::partenaire).toArray(String[]::new),
                aides.stream().map(AideDePartenaire::reference).toArray(String[]::new)));
    }

    /** Writes the chunk. */
    public void inserer(List<AReferencer> lot, String auteur) {
        sql.execute((ConnectionCallback<@Nullable Void>) connexion -> {
            try (PreparedStatement ordre = connexion.prepareStatement(INSERER)) {
                ordre.setString(1, auteur);
                ordre.setString(2, auteur);
                lier(connexion, ordre, lot);
                ordre.executeUpdate();
            }
            return null;
        });
    }

    private static void lier(Connection c, PreparedStatement ordre, List<AReferencer> lot) throws SQLException {
        ordre.setArray(3, tableau(c, "text", lot, AReferencer::reference));
        ordre.setArray(4, tableau(c, "text", lot, a -> a.aide().produit()));
        ordre.setArray(5, tableau(c, "int4", lot, a -> a.aide().nombre()));
        ordre.setArray(6, tableau(c, "int4", lot, a -> a.aide().exercice().annee()));
        ordre.setArray(7, tableau(c, "date", lot, a -> Date.valueOf(a.aide().accordeLe())));
        ordre.setArray(8, tableau(c, "int8", lot, a -> a.aide().montant().centimes()));
        ordre.setArray(9, tableau(c, "int8", lot, a -> a.aide().verse().centimes()));
        ordre.setArray(10, tableau(c, "uuid", lot, AReferencer::engagement));
        ordre.setArray(
                11,
                tableau(
                        c,
                        "text",
                        lot,
                        a -> a.aide().commune() == null
                                ? null
                                : a.aide().commune().code()));
        ordre.setArray(12, tableau(c, "text", lot, a -> a.aide().partenaire()));
        ordre.setArray(13, tableau(c, "text", lot, a -> a.aide().reference()));
    }

    private static Array tableau(
            Connection c, String type, List<AReferencer> lot, Function<AReferencer, @Nullable Object> champ)
            throws SQLException {
        return c.createArrayOf(type, lot.stream().map(champ).toArray());
    }

    /** The partners' aids of these references that still stand and had no term paid, locked. */
    public List<AAnnuler> aAnnuler(Collection<String> references) {
        return sql.query(
                """
                select reference, engagement_id, exercice, montant_centimes, verse_centimes, produit from salaries.aide
                where reference = any (?) and origine = 'PARTENAIRE' and etat <> 'ABANDONNE' and not exists (
                  select from salaries.terme_de_partenaire t where t.aide_id = aide.id and t.annule_le is null)
                order by id for update
                """,
                (l, rang) -> new AAnnuler(
                        l.getString(1),
                        l.getObject(2, UUID.class),
                        l.getInt(3),
                        l.getLong(4),
                        l.getLong(5),
                        l.getString(6)),
                (Object) references.toArray(String[]::new));
    }

    /** Marks aids as given up; nothing is paid on them any more. */
    public void abandonner(Collection<String> references) {
        sql.update(
                "update salaries.aide set etat = ?, verse_centimes = 0, version = version + 1, maj_le = now()"
                        + " where reference = any (?)",
                Etat.ABANDONNE.name(),
                references.toArray(String[]::new));
    }
}
