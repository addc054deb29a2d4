package fr.actionlogement.convention.bailleurs.recouvrement.interne;

import fr.actionlogement.convention.bailleurs.echange.PageDe;
import fr.actionlogement.convention.bailleurs.recouvrement.AgeDImpaye;
import fr.actionlogement.convention.bailleurs.recouvrement.BilanDImpayes;
import fr.actionlogement.convention.bailleurs.recouvrement.CriteresDImpaye;
import fr.actionlogement.convention.bailleurs.recouvrement.Impaye;
import fr.actionlogement.convention.common.montant.Montant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Lines that fell due before today and were not received wholly. */
@Component
public class ImpayesEnBase {

    private static final String RESTE = """
            (e.interets_centimes + e.capital_centimes - e.interets_recus_centimes - e.capital_recu_centimes
              - e.interets_consolides_centimes - e.capital_consolide_centimes)""";
    private static final String COLONNES = """
            select p.reference, p.operation_reference, b.nom, e.rang, e.date_echeance,
              :jour::date - e.date_echeance as jours, e.interets_centimes + e.capital_centimes as du,
              %s as reste, r.niveau, r.libelle as relance, r.envoyee_le
            """.formatted(RESTE);
    private static final String SOURCE = """
            from bailleurs.pret_echeance e
            join bailleurs.pret p on p.id = e.pret_id
            join bailleurs.operation o on o.reference = p.operation_reference
            join bailleurs.bailleur b on b.siren = o.bailleur_siren
            """;
    private static final String DERNIERE_RELANCE = """
            left join lateral (select x.niveau, x.libelle, x.envoyee_le from bailleurs.relance x
              where x.pret_reference = p.reference and x.rang = e.rang order by x.niveau desc limit 1) r on true
            """;
    private static final String FILTRE = """
            where (e.interets_recus_centimes + e.interets_consolides_centimes < e.interets_centimes
                or e.capital_recu_centimes + e.capital_consolide_centimes < e.capital_centimes)
              and e.date_echeance < :jour
              and (:premier::int is null or :jour::date - e.date_echeance between :premier and :dernier)
              and (:departement::text is null or o.departement_code = :departement)
              and (:bailleur::text is null or o.bailleur_siren in (select x.siren from bailleurs.bailleur x
                where x.siren = :bailleur or x.absorbe_par = :bailleur))
            """;
    private static final String SUITE = """
              and (:apres::text is null or (e.date_echeance, p.id, e.rang) > (select y.date_echeance, x.id, y.rang
                from bailleurs.pret x join bailleurs.pret_echeance y on y.pret_id = x.id
                where x.reference = :apres and y.rang = :apres_rang))
              and (:avant::text is null or (e.date_echeance, p.id, e.rang) < (select y.date_echeance, x.id, y.rang
                from bailleurs.pret x join bailleurs.pret_echeance y on y.pret_id = x.id
                where x.reference = :avant and y.rang = :avant_rang))
            """;
    private static final String BILAN = """
            select a.age, count(x.pret_id) as echeances, count(distinct x.pret_id) as prets, coalesce(sum(x.reste), 0) as reste
            from unnest(:ages::text[], :premiers::int[], :derniers::int[]) a(age, premier, dernier)
            left join (select p.id as pret_id, :jour::date - e.date_echeance as jours, %s as reste %s %s) x
              on x.jours between a.premier and a.dernier
            group by a.age, a.premier order by a.premier
            """.formatted(RESTE, SOURCE, FILTRE);

    private final NamedParameterJdbcTemplate sql;

    ImpayesEnBase(NamedParameterJdbcTemplate sql) {
        this.sql = sql;
    }

    /** A page, the oldest first. */
    public PageDe<Impaye> lister(CriteresDImpaye c, LocalDate jour) {
        MapSqlParameterSource valeurs = filtres(c, jour);
        boolean versLeDebut = texte(c.avant()) != null;
        String sens = versLeDebut ? " desc" : "";
        List<Impaye> lus = sql.query(
                COLONNES + SOURCE + DERNIERE_RELANCE + FILTRE + SUITE + " order by e.date_echeance" + sens + ", p.id"
                        + sens + ", e.rang" + sens + " limit :limite",
                valeurs,
                (l, n) -> impaye(l));
        Long total = sql.queryForObject(
                "select count(*) from (select 1 " + SOURCE + FILTRE + " limit :plafond) x", valeurs, Long.class);
        return PageDe.couper(
                lus, versLeDebut, texte(c.apres()) != null, total == null ? 0 : total, i -> i.pret() + "-" + i.rang());
    }

    /** Every one that answers, the oldest first, row by row. */
    public void parcourir(CriteresDImpaye c, LocalDate jour, Consumer<Impaye> impaye) {
        sql.query(
                COLONNES + SOURCE + DERNIERE_RELANCE + FILTRE + " order by e.date_echeance, p.id, e.rang",
                filtres(c, jour),
                (RowCallbackHandler) l -> impaye.accept(impaye(l)));
    }

    /** What is late by age, in the order of ages. */
    public List<BilanDImpayes> bilan(CriteresDImpaye c, LocalDate jour) {
        AgeDImpaye[] ages = AgeDImpaye.values();
        return sql.query(
                BILAN,
                filtres(new CriteresDImpaye(null, c.departement(), c.bailleur(), null, null), jour)
                        .addValue("ages", Arrays.stream(ages).map(Enum::name).toArray(String[]::new))
                        .addValue(
                                "premiers",
                                Arrays.stream(ages).map(AgeDImpaye::premier).toArray(Integer[]::new))
                        .addValue(
                                "derniers",
                                Arrays.stream(ages).map(AgeDImpaye::dernier).toArray(Integer[]::new)),
                (l, n) -> new BilanDImpayes(
                        AgeDImpaye.valueOf(l.getString("age")),
                        l.getLong("echeances"),
                        l.getLong("prets"),
                        Montant.deCentimes(l.getLong("reste"))));
    }

    private static MapSqlParameterSource filtres(CriteresDImpaye c, LocalDate jour) {
        return new MapSqlParameterSource()
                .addValue("jour", jour)
                .addValue("premier", c.age() == null ? null : c.age().premier())
                .addValue("dernier", c.age() == null ? null : c.age().dernier())
                .addValue(
                        "departement",
                        c.departement() == null ? null : c.departement().code())
                .addValue("bailleur", c.bailleur() == null ? null : c.bailleur().numero())
                .addValue("apres", pret(c.apres()))
                .addValue("apres_rang", rang(c.apres()))
                .addValue("avant", pret(c.avant()))
                .addValue("avant_rang", rang(c.avant()))
                .addValue("limite", PageDe.TAILLE + 1)
                .addValue("plafond", PageDe.PLAFOND_DU_COMPTE + 1);
    }

    private static @Nullable String texte(@Nullable String repere) {
        return repere == null || repere.isBlank() ? null : repere;
    }

    private static @Nullable String pret(@Nullable String repere) {
        String dit = texte(repere);
        return dit == null ? null : dit.substring(0, dit.lastIndexOf('-'));
    }

    private static @Nullable Integer rang(@Nullable String repere) {
        String dit = texte(repere);
        return dit == null ? null : Integer.valueOf(dit.substring(dit.lastIndexOf('-') + 1));
    }

    private static Impaye impaye(ResultSet l) throws SQLException {
        return new Impaye(
                l.getString("reference"),
                l.getString("operation_reference"),
                l.getString("nom"),
                l.getInt("rang"),
                l.getObject("date_echeance", LocalDate.class),
                l.getLong("jours"),
                Montant.deCentimes(l.getLong("du")),
                Montant.deCentimes(l.getLong("reste")),
                l.getInt("niveau"),
                l.getString("relance"),
                l.getObject("envoyee_le", LocalDate.class));
    }
}
