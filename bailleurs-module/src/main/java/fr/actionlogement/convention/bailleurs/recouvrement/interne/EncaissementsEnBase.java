package fr.actionlogement.convention.bailleurs.recouvrement.interne;

import fr.actionlogement.convention.bailleurs.echange.PageDe;
import fr.actionlogement.convention.bailleurs.pret.Recette;
import fr.actionlogement.convention.bailleurs.recouvrement.CriteresDEncaissement;
import fr.actionlogement.convention.bailleurs.recouvrement.EncaissementEnAttente;
import fr.actionlogement.convention.bailleurs.recouvrement.EncaissementVu;
import fr.actionlogement.convention.bailleurs.recouvrement.StatutDEncaissement;
import fr.actionlogement.convention.common.montant.Montant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Lists of receipts; what is not flushed is not seen. */
@Component
public class EncaissementsEnBase {

    private static final String COLONNES = """
            select e.*, p.operation_reference, b.nom,
              array(select i.rang from bailleurs.imputation_encaissement i where i.encaissement_id = e.id order by i.rang)
                as rangs,
              array(select i.interets_centimes from bailleurs.imputation_encaissement i where i.encaissement_id = e.id
                order by i.rang) as interets,
              array(select i.capital_centimes from bailleurs.imputation_encaissement i where i.encaissement_id = e.id
                order by i.rang) as capitaux
            """;
    private static final String SOURCE = """
            from bailleurs.encaissement e
            join bailleurs.pret p on p.reference = e.pret_reference
            join bailleurs.operation o on o.reference = p.operation_reference
            join bailleurs.bailleur b on b.siren = o.bailleur_siren
            """;
    private static final String FILTRE = """
            where (:statuts::text is null or e.statut = any (string_to_array(:statuts, ',')))
              and (:pret::text is null or e.pret_reference = :pret)
            """;
    private static final String SUITE = """
              and (:apres::text is null or e.id < (select x.id from bailleurs.encaissement x where x.reference = :apres))
              and (:avant::text is null or e.id > (select x.id from bailleurs.encaissement x where x.reference = :avant))
            """;
    private static final String IMPUTER = """
            insert into bailleurs.imputation_encaissement (encaissement_id, rang, interets_centimes, capital_centimes)
            select :encaissement, * from unnest(:rangs::smallint[], :interets::bigint[], :capitaux::bigint[])
            """;

    private final NamedParameterJdbcTemplate sql;

    EncaissementsEnBase(NamedParameterJdbcTemplate sql) {
        this.sql = sql;
    }

    /** A page, the newest first. */
    public PageDe<EncaissementVu> lister(CriteresDEncaissement c) {
        boolean versLeDebut = texte(c.avant()) != null;
        MapSqlParameterSource valeurs = filtres(c)
                .addValue("apres", texte(c.apres()))
                .addValue("avant", texte(c.avant()))
                .addValue("limite", PageDe.TAILLE + 1)
                .addValue("plafond", PageDe.PLAFOND_DU_COMPTE + 1);
        List<EncaissementVu> lus = sql.query(
                COLONNES + SOURCE + FILTRE + SUITE + " order by e.id" + (versLeDebut ? "" : " desc") + " limit :limite",
                valeurs,
                (l, n) -> vu(l));
        Long total = sql.queryForObject(
                "select count(*) from (select 1 " + SOURCE + FILTRE + " limit :plafond) x", valeurs, Long.class);
        return PageDe.couper(
                lus, versLeDebut, texte(c.apres()) != null, total == null ? 0 : total, EncaissementVu::reference);
    }

    /** Every one that answers, the newest first, row by row. */
    public void parcourir(CriteresDEncaissement c, Consumer<EncaissementVu> encaissement) {
        sql.query(COLONNES + SOURCE + FILTRE + " order by e.id desc", filtres(c), (RowCallbackHandler)
                l -> encaissement.accept(vu(l)));
    }

    private static MapSqlParameterSource filtres(CriteresDEncaissement c) {
        List<StatutDEncaissement> statuts = c.statut();
        return new MapSqlParameterSource()
                .addValue(
                        "statuts",
                        statuts == null || statuts.isEmpty()
                                ? null
                                : String.join(
                                        ",", statuts.stream().map(Enum::name).toList()))
                .addValue("pret", texte(c.pret()));
    }

    /** The receipt of this reference. */
    public Optional<EncaissementVu> un(String reference) {
        return sql
                .query(
                        COLONNES + SOURCE + " where e.reference = :reference",
                        new MapSqlParameterSource("reference", reference),
                        (l, n) -> vu(l))
                .stream()
                .findFirst();
    }

    /** Receipts of a loan, the latest first. */
    public List<EncaissementVu> duPret(String pret) {
        return sql.query(
                COLONNES + SOURCE + " where e.pret_reference = :pret order by e.id desc",
                new MapSqlParameterSource("pret", pret),
                (l, n) -> vu(l));
    }

    /** Receipts that wait for a decision, the oldest first. */
    public List<EncaissementEnAttente> enAttente(int limite) {
        return sql.query(
                COLONNES + SOURCE + " where e.statut = 'SAISI' order by e.depuis, e.id limit :limite",
                new MapSqlParameterSource("limite", limite),
                (l, n) -> new EncaissementEnAttente(
                        vu(l), l.getTimestamp("depuis").toInstant()));
    }

    /** Whether the same payment is entered already, and not rejected. */
    public boolean existe(String pret, LocalDate recuLe, String piece, Montant montant) {
        return Boolean.TRUE.equals(sql.queryForObject(
                "select exists (select from bailleurs.encaissement where pret_reference = :pret and recu_le = :recu"
                        + " and piece = :piece and montant_centimes = :montant and statut <> 'REJETE')",
                new MapSqlParameterSource("pret", pret)
                        .addValue("recu", recuLe)
                        .addValue("piece", piece)
                        .addValue("montant", montant.centimes()),
                Boolean.class));
    }

    /** What a receipt paid. */
    public void imputer(long encaissement, List<Recette> recettes) {
        sql.update(
                IMPUTER,
                new MapSqlParameterSource("encaissement", encaissement)
                        .addValue("rangs", recettes.stream().map(Recette::rang).toArray(Integer[]::new))
                        .addValue(
                                "interets",
                                recettes.stream()
                                        .map(r -> r.interets().centimes())
                                        .toArray(Long[]::new))
                        .addValue(
                                "capitaux",
                                recettes.stream()
                                        .map(r -> r.capital().centimes())
                                        .toArray(Long[]::new)));
    }

    private static @Nullable String texte(@Nullable String saisi) {
        return saisi == null || saisi.isBlank() ? null : saisi.strip();
    }

    private static EncaissementVu vu(ResultSet l) throws SQLException {
        Short[] rangs = (Short[]) l.getArray("rangs").getArray();
        Long[] interets = (Long[]) l.getArray("interets").getArray();
        Long[] capitaux = (Long[]) l.getArray("capitaux").getArray();
        return new EncaissementVu(
                l.getString("reference"),
                l.getString("pret_reference"),
                l.getString("operation_reference"),
                l.getString("nom"),
                Montant.deCentimes(l.getLong("montant_centimes")),
                l.getObject("recu_le", LocalDate.class),
                l.getString("piece"),
                StatutDEncaissement.valueOf(l.getString("statut")),
                l.getString("saisi_par"),
                l.getObject("saisi_le", LocalDate.class),
                l.getString("decide_par"),
                l.getObject("decide_le", LocalDate.class),
                l.getString("motif_rejet"),
                IntStream.range(0, rangs.length)
                        .mapToObj(i ->
                                new Recette(rangs[i], Montant.deCentimes(interets[i]), Montant.deCentimes(capitaux[i])))
                        .toList(),
                l.getInt("version"));
    }
}
