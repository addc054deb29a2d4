package fr.actionlogement.convention.salaries.visale.interne;

import fr.actionlogement.convention.salaries.visale.ContratDePartenaire;
import fr.actionlogement.convention.salaries.visale.Parc;
import fr.actionlogement.convention.salaries.visale.Regime;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Partners' contracts, a chunk at a time. */
@Component
public class ContratsEnMasse {

    private static final String INSERER = """
            insert into salaries.visale_contrat (reference, etat, regime, parc, commune, loyer_centimes, debut, fin, signe_le,
              mois_max, degradations_max_centimes, partenaire, reference_partenaire, saisi_par)
            select u.reference, case when u.fin < current_date then 'ECHU' else 'ACTIF' end, u.regime, u.parc, u.commune,
              u.loyer, u.debut, u.fin, u.signe, u.mois, u.degats, u.partenaire, u.sa_reference, ?
            from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::bigint[], ?::date[], ?::date[], ?::date[], ?::int[],
              ?::bigint[], ?::text[], ?::text[]) as u(reference, regime, parc, commune, loyer, debut, fin, signe, mois, degats,
              partenaire, sa_reference)
            """;
    /** Each key is looked up by itself, whatever the planner believes of a table that grows fast. */
    private static final String CONNUS = """
            select c.partenaire || chr(1) || c.reference_partenaire as cle, c.id, c.reference, c.regime, c.parc,
              c.loyer_centimes, c.debut, c.fin, c.mois_max - c.mois_indemnises as restants,
              c.degradations_max_centimes - c.degradations_centimes as degats, c.sinistres, c.commune
            from unnest(?::text[], ?::text[]) as u(partenaire, reference)
            cross join lateral (
              select * from salaries.visale_contrat c
              where c.partenaire = u.partenaire and c.reference_partenaire = u.reference and c.etat <> 'ANNULE'
              limit 1) c
            """;

    private final JdbcTemplate sql;

    ContratsEnMasse(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** A contract with what was given to it here. */
    public record AEcrire(ContratDePartenaire contrat, String reference, Regime regime) {}

    /**
     * What a claim needs to know of a contract.
     *
     * @param restants months that may still be indemnified
     * @param degats damage that may still be
     */
    public record Connu(
            long cle,
            String reference,
            long loyer,
            LocalDate debut,
            LocalDate fin,
            int restants,
            long degats,
            int sinistres,
            String commune) {}

    /** The contracts among these that are there already, by {@code partner + reference}. */
    public Map<String, Connu> connus(Collection<String> partenaires, Collection<String> references) {
        Map<String, Connu> connus = new HashMap<>();
        sql.query(
                CONNUS,
                l -> {
                    connus.put(
                            l.getString("cle"),
                            new Connu(
                                    l.getLong("id"),
                                    l.getString("reference"),
                                    l.getLong("loyer_centimes"),
                                    l.getObject("debut", LocalDate.class),
                                    l.getObject("fin", LocalDate.class),
                                    l.getInt("restants"),
                                    l.getLong("degats"),
                                    l.getInt("sinistres"),
                                    l.getString("commune")));
                },
                partenaires.toArray(String[]::new),
                references.toArray(String[]::new));
        return connus;
    }

    /** Writes the chunk. */
    public void inserer(List<AEcrire> lot, String auteur) {
        sql.update(
                INSERER,
                auteur,
                textes(lot, AEcrire::reference),
                textes(lot, a -> a.regime().code()),
                textes(lot, a -> a.contrat().parc().name()),
                textes(lot, a -> a.contrat().commune().code()),
                lot.stream().map(a -> a.contrat().loyer().centimes()).toArray(Long[]::new),
                textes(lot, a -> a.contrat().debut().toString()),
                textes(
                        lot,
                        a -> a.regime()
                                .fin(a.contrat().debut(), a.contrat().finDeBail())
                                .toString()),
                textes(lot, a -> a.contrat().signeLe().toString()),
                lot.stream().map(a -> a.regime().moisMax(parc(a))).toArray(Integer[]::new),
                lot.stream()
                        .map(a -> a.contrat()
                                .loyer()
                                .fois(a.regime().degradations(parc(a)))
                                .centimes())
                        .toArray(Long[]::new),
                textes(lot, a -> a.contrat().partenaire()),
                textes(lot, a -> a.contrat().reference()));
    }

    /** Strikes out contracts that had no claim; gives the references that were. */
    public List<String> annuler(Collection<String> references) {
        return sql.queryForList(
                "update salaries.visale_contrat set etat = 'ANNULE', version = version + 1, maj_le = now()"
                        + " where reference = any (?) and etat <> 'ANNULE' and sinistres = 0 and partenaire is not null"
                        + " returning reference",
                String.class,
                (Object) references.toArray(String[]::new));
    }

    private static Parc parc(AEcrire a) {
        return a.contrat().parc();
    }

    private static String[] textes(List<AEcrire> lot, Function<AEcrire, @Nullable String> champ) {
        return lot.stream().map(champ).toArray(String[]::new);
    }
}
