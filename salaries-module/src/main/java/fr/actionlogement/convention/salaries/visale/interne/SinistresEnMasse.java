package fr.actionlogement.convention.salaries.visale.interne;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.salaries.visale.SinistreDePartenaire;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Claims that partners paid, a chunk at a time: claims, months, debts, money received. */
@Component
public class SinistresEnMasse {

    private static final String SINISTRES = """
            insert into salaries.visale_sinistre (reference, contrat_id, nature, etat, constitue_le, declare_le,
              demande_centimes, indemnite_centimes, exercice, engagement_id, quittance_validee_le, indemnise_le, declare_par,
              propose_par, indemnise_par, partenaire, reference_partenaire)
            select u.reference, u.contrat, u.nature, 'INDEMNISE', u.jour, u.jour, u.somme, u.somme, u.exercice, u.engagement,
              u.jour, u.jour, ?, ?, ?, u.partenaire, u.sa_reference
            from unnest(?::text[], ?::bigint[], ?::text[], ?::date[], ?::bigint[], ?::int[], ?::uuid[], ?::text[], ?::text[])
              as u(reference, contrat, nature, jour, somme, exercice, engagement, partenaire, sa_reference)
            """;
    private static final String MOIS = """
            insert into salaries.visale_mois (sinistre_id, contrat_id, mois, du_centimes, indemnite_centimes)
            select s.id, s.contrat_id, u.mois, greatest(u.somme, c.loyer_centimes), u.somme
            from unnest(?::text[], ?::date[], ?::bigint[]) as u(reference, mois, somme)
            join salaries.visale_sinistre s on s.reference = u.reference
            join salaries.visale_contrat c on c.id = s.contrat_id
            """;
    private static final String CREANCES = """
            insert into salaries.visale_creance (sinistre_id, contrat_id, etat, montant_centimes, recouvre_centimes, ouverte_le)
            select s.id, s.contrat_id, case when u.recouvre = s.indemnite_centimes then 'SOLDEE' else 'OUVERTE' end,
              s.indemnite_centimes, u.recouvre, s.indemnise_le
            from unnest(?::text[], ?::bigint[]) as u(reference, recouvre)
            join salaries.visale_sinistre s on s.reference = u.reference
            """;
    private static final String ENCAISSEMENTS = """
            insert into salaries.visale_encaissement (sinistre_id, rang, recu_le, montant_centimes, saisi_par)
            select sinistre_id, 1, ouverte_le, recouvre_centimes, ? from salaries.visale_creance
            where recouvre_centimes > 0 and sinistre_id in
              (select id from salaries.visale_sinistre where reference = any (?))
            """;

    private final JdbcTemplate sql;

    SinistresEnMasse(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** A claim with what was given to it here. */
    public record AEcrire(
            SinistreDePartenaire sinistre, long contrat, String reference, UUID engagement, List<Montant> parts) {}

    /** Where a claim stands, to undo it. */
    public record AAnnuler(String reference, UUID engagement, int exercice, long somme, long recouvre) {}

    /** Keys, among these, of the claims that are there already. */
    public Set<String> connus(List<SinistreDePartenaire> sinistres) {
        return new HashSet<>(sql.queryForList(
                "select s.partenaire || chr(1) || s.reference_partenaire from unnest(?::text[], ?::text[]) as u(p, r)"
                        + " join salaries.visale_sinistre s on s.partenaire = u.p and s.reference_partenaire = u.r"
                        + " where s.etat <> 'SANS_SUITE'",
                String.class,
                sinistres.stream().map(SinistreDePartenaire::partenaire).toArray(String[]::new),
                sinistres.stream().map(SinistreDePartenaire::reference).toArray(String[]::new)));
    }

    /** Months of these contracts that a claim names already, {@code contract/month}. */
    public Set<String> moisDeclares(Collection<Long> contrats) {
        return new HashSet<>(sql.queryForList(
                "select contrat_id || '/' || mois from salaries.visale_mois where contrat_id = any (?)",
                String.class,
                (Object) contrats.toArray(Long[]::new)));
    }

    /** Locks these contracts, in order, until the transaction ends. */
    public void verrouiller(Collection<Long> contrats) {
        sql.queryForList(
                "select id from salaries.visale_contrat where id = any (?) order by id for update", Long.class, (Object)
                        contrats.toArray(Long[]::new));
    }

    /** Writes the chunk. */
    public void inserer(List<AEcrire> lot, String deposant, String auteur) {
        sql.update(
                SINISTRES,
                deposant,
                auteur,
                auteur,
                textes(lot, AEcrire::reference),
                lot.stream().map(AEcrire::contrat).toArray(Long[]::new),
                textes(lot, a -> a.sinistre().nature().name()),
                textes(lot, a -> a.sinistre().indemniseLe().toString()),
                lot.stream().map(a -> a.sinistre().indemnite().centimes()).toArray(Long[]::new),
                lot.stream().map(a -> a.sinistre().exercice().annee()).toArray(Integer[]::new),
                lot.stream().map(AEcrire::engagement).toArray(UUID[]::new),
                textes(lot, a -> a.sinistre().partenaire()),
                textes(lot, a -> a.sinistre().reference()));
        List<Mois> mois = lot.stream().flatMap(a -> Mois.de(a).stream()).toList();
        sql.update(
                MOIS,
                mois.stream().map(Mois::reference).toArray(String[]::new),
                mois.stream().map(m -> m.mois().toString()).toArray(String[]::new),
                mois.stream().map(m -> m.somme().centimes()).toArray(Long[]::new));
        sql.update(
                CREANCES,
                textes(lot, AEcrire::reference),
                lot.stream().map(a -> a.sinistre().recouvre().centimes()).toArray(Long[]::new));
        sql.update(ENCAISSEMENTS, auteur, textes(lot, AEcrire::reference));
    }

    private record Mois(String reference, LocalDate mois, Montant somme) {

        static List<Mois> de(AEcrire a) {
            LocalDate premier = a.sinistre().premierMois();
            return premier == null
                    ? List.of()
                    : IntStream.range(0, a.parts().size())
                            .mapToObj(i -> new Mois(
                                    a.reference(),
                                    premier.withDayOfMonth(1).plusMonths(i),
                                    a.parts().get(i)))
                            .toList();
        }
    }

    /** The partners' claims of these references that still stand, locked; those whose tenant paid something stay. */
    public List<AAnnuler> aAnnuler(Collection<String> references) {
        return sql.query(
                "select s.reference, s.engagement_id, s.exercice, s.indemnite_centimes, k.recouvre_centimes"
                        + " from salaries.visale_sinistre s join salaries.visale_creance k on k.sinistre_id = s.id"
                        + " where s.reference = any (?) and s.partenaire is not null and s.etat = 'INDEMNISE'"
                        + " order by s.id for update of s",
                (l, n) -> new AAnnuler(
                        l.getString(1), l.getObject(2, UUID.class), l.getInt(3), l.getLong(4), l.getLong(5)),
                (Object) references.toArray(String[]::new));
    }

    /** Undoes claims: their months may be declared again, nothing is owed any more. */
    public void annuler(Collection<String> references, String motif) {
        String[] ceux = references.toArray(String[]::new);
        String cles = "(select id from salaries.visale_sinistre where reference = any (?))";
        sql.update("delete from salaries.visale_creance where sinistre_id in " + cles, (Object) ceux);
        sql.update("delete from salaries.visale_mois where sinistre_id in " + cles, (Object) ceux);
        sql.update(
                "update salaries.visale_sinistre set etat = 'SANS_SUITE', indemnite_centimes = 0, indemnise_le = null,"
                        + " motif = ?, version = version + 1, maj_le = now() where reference = any (?)",
                motif,
                ceux);
    }

    private static String[] textes(List<AEcrire> lot, Function<AEcrire, @Nullable String> champ) {
        return lot.stream().map(champ).toArray(String[]::new);
    }
}
