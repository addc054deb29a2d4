package fr.actionlogement.convention.salaries.aide.interne;

import fr.actionlogement.convention.salaries.aide.TermeDePartenaire;
import fr.actionlogement.convention.salaries.eligibilite.Produit;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes the terms of partners' aids in sets: one statement per chunk. */
@Component
public class TermesEnMasse {

    /** Each key is looked up by itself, whatever the planner believes of a table that grows fast. */
    private static final String AIDES = """
            select a.partenaire || chr(1) || a.reference_partenaire as cle, a.id, a.reference, a.engagement_id, a.nombre,
              a.accorde_le, a.montant_centimes - a.verse_centimes as reste
            from (select distinct * from unnest(?::text[], ?::text[])) as u(partenaire, reference)
            cross join lateral (
              select * from salaries.aide a
              where a.partenaire = u.partenaire and a.reference_partenaire = u.reference and a.etat <> 'ABANDONNE'
              limit 1) a
            where a.etat in ('ACCORDE', 'EN_PAIEMENT') and a.produit = ?
            """;

    private static final String PAYES = """
            select u.aide, t.du, t.au from unnest(?::bigint[]) as u(aide)
            cross join lateral (
              select du, au from salaries.terme_de_partenaire where aide_id = u.aide and annule_le is null offset 0) t
            """;

    private static final String INSERER = """
            insert into salaries.terme_de_partenaire (aide_id, du, au, quittances, montant_centimes, paye_le, exercice,
              justificatif, demande_par, certifie_par)
            select u.aide, u.du, u.au, u.quittances, u.montant, u.paye, u.exercice, u.justificatif, ?, ?
            from unnest(?::bigint[], ?::date[], ?::date[], ?::int[], ?::bigint[], ?::date[], ?::int[], ?::text[])
              with ordinality as u(aide, du, au, quittances, montant, paye, exercice, justificatif, rang)
            order by u.rang returning id
            """;

    /** What is paid moves the aid on: settled when nothing is left. Given back, it waits again. */
    private static final String VERSER = """
            update salaries.aide a set verse_centimes = a.verse_centimes + u.montant, version = a.version + 1, maj_le = now(),
              etat = case when a.verse_centimes + u.montant = a.montant_centimes then 'SOLDE'
                when a.verse_centimes + u.montant = 0 then 'ACCORDE' else 'EN_PAIEMENT' end
            from (select aide, sum(montant)::bigint as montant from unnest(?::bigint[], ?::bigint[]) as v(aide, montant)
                  group by aide) u
            where a.id = u.aide
            """;

    private final JdbcTemplate sql;

    TermesEnMasse(JdbcTemplate sql) {
        this.sql = sql;
    }

    /**
     * A partner's aid on which something is left to pay.
     *
     * @param nombre aids that it groups
     */
    public record AidePayable(
            long cle, String reference, UUID engagement, int nombre, LocalDate accordeLe, long reste) {}

    /** A term that stands. */
    public record Paye(long aide, LocalDate du, LocalDate au) {}

    /** A term and the aid that it is paid on. */
    public record APayer(TermeDePartenaire terme, AidePayable aide) {}

    /** A term to take back. */
    public record AReprendre(long cle, long aide, String reference, UUID engagement, int exercice, long montant) {}

    /** The aids that these terms are about, by {@link TermeDePartenaire#cleDeLAide}. */
    public Map<String, AidePayable> aides(List<TermeDePartenaire> termes) {
        Map<String, AidePayable> aides = new HashMap<>();
        sql.query(
                AIDES,
                l -> {
                    aides.put(
                            l.getString("cle"),
                            new AidePayable(
                                    l.getLong("id"),
                                    l.getString("reference"),
                                    l.getObject("engagement_id", UUID.class),
                                    l.getInt("nombre"),
                                    l.getObject("accorde_le", LocalDate.class),
                                    l.getLong("reste")));
                },
                termes.stream().map(TermeDePartenaire::partenaire).toArray(String[]::new),
                termes.stream().map(TermeDePartenaire::reference).toArray(String[]::new),
                Produit.MOBILI_JEUNE.code());
        return aides;
    }

    /** Locks the aids, in the order of their keys. */
    public void verrouiller(Collection<Long> aides) {
        sql.queryForList("select id from salaries.aide where id = any (?) order by id for update", Long.class, (Object)
                aides.toArray(Long[]::new));
    }

    /** The terms that stand on these aids. */
    public Map<Long, List<Paye>> payes(Collection<Long> aides) {
        Map<Long, List<Paye>> payes = new HashMap<>();
        sql.query(
                PAYES,
                l -> {
                    payes.computeIfAbsent(l.getLong(1), a -> new ArrayList<>())
                            .add(new Paye(
                                    l.getLong(1), l.getObject(2, LocalDate.class), l.getObject(3, LocalDate.class)));
                },
                (Object) aides.toArray(Long[]::new));
        return payes;
    }

    /** Writes the terms; gives their keys, in order. */
    public List<Long> inserer(List<APayer> lot, String deposant, String auteur) {
        return sql.queryForList(
                INSERER,
                Long.class,
                deposant,
                auteur,
                tableau(lot, Long.class, p -> p.aide().cle()),
                tableau(lot, Date.class, p -> Date.valueOf(p.terme().du())),
                tableau(lot, Date.class, p -> Date.valueOf(p.terme().au())),
                tableau(lot, Integer.class, p -> p.terme().quittances()),
                tableau(lot, Long.class, p -> p.terme().montant().centimes()),
                tableau(lot, Date.class, p -> Date.valueOf(p.terme().payeLe())),
                tableau(lot, Integer.class, p -> p.terme().exercice().annee()),
                tableau(lot, String.class, p -> p.terme().justificatif()));
    }

    /** Adds what was paid to the aids. */
    public void verser(List<APayer> lot) {
        sql.update(
                VERSER,
                tableau(lot, Long.class, p -> p.aide().cle()),
                tableau(lot, Long.class, p -> p.terme().montant().centimes()));
    }

    /** The terms of these keys that stand, their aids locked. */
    public List<AReprendre> aReprendre(Collection<Long> cles) {
        return sql.query(
                "select t.id, a.id, a.reference, a.engagement_id, t.exercice, t.montant_centimes"
                        + " from salaries.terme_de_partenaire t join salaries.aide a on a.id = t.aide_id"
                        + " where t.id = any (?) and t.annule_le is null order by a.id, t.id for update",
                (l, n) -> new AReprendre(
                        l.getLong(1),
                        l.getLong(2),
                        l.getString(3),
                        l.getObject(4, UUID.class),
                        l.getInt(5),
                        l.getLong(6)),
                (Object) cles.toArray(Long[]::new));
    }

    /** Strikes terms out and takes what they paid off their aids. */
    public void reprendre(List<AReprendre> lot, LocalDate jour) {
        sql.update(
                "update salaries.terme_de_partenaire set annule_le = ? where id = any (?)",
                jour,
                tableau(lot, Long.class, AReprendre::cle));
        sql.update(VERSER, tableau(lot, Long.class, AReprendre::aide), tableau(lot, Long.class, t -> -t.montant()));
    }

    @SuppressWarnings("unchecked")
    private static <L, T> T[] tableau(List<L> lot, Class<T> type, Function<L, T> champ) {
        return lot.stream().map(champ).toArray(n -> (T[]) java.lang.reflect.Array.newInstance(type, n));
    }
}
