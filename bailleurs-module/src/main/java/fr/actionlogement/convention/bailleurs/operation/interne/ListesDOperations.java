package fr.actionlogement.convention.bailleurs.operation.interne;

import fr.actionlogement.convention.bailleurs.echange.PageDe;
import fr.actionlogement.convention.bailleurs.operation.BilanDeStatut;
import fr.actionlogement.convention.bailleurs.operation.CriteresDOperation;
import fr.actionlogement.convention.bailleurs.operation.LigneDOperation;
import fr.actionlogement.convention.bailleurs.operation.NatureDOperation;
import fr.actionlogement.convention.bailleurs.operation.StatutDOperation;
import fr.actionlogement.convention.common.montant.Montant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Lists and totals of operations. */
@Component
public class ListesDOperations {

    private static final String COLONNES = """
            select o.reference, o.intitule, o.bailleur_siren, b.nom as bailleur, o.commune_code, c.nom as commune,
              o.departement_code, o.nature, o.ligne, o.statut, o.cout_centimes, o.depuis,
              (select coalesce(sum(l.nombre), 0) from bailleurs.logements l where l.operation_id = o.id) as logements,
              (select coalesce(sum(f.montant_centimes), 0) from bailleurs.financement f
                where f.operation_id = o.id and starts_with(f.financeur, 'AL_')) as al_centimes
            """;
    private static final String SOURCE = """
            from bailleurs.operation o
            join bailleurs.bailleur b on b.siren = o.bailleur_siren
            left join bailleurs.bailleur a on a.siren = b.absorbe_par
            join common.commune c on c.code = o.commune_code
            """;
    private static final String BILAN = """
            select o.statut, count(*) as nombre, coalesce(sum(l.logements), 0) as logements,
              coalesce(sum(f.montant), 0) as al_centimes
            from bailleurs.operation o
            left join (select operation_id, sum(nombre) as logements from bailleurs.logements group by 1) l
              on l.operation_id = o.id
            left join (select operation_id, sum(montant_centimes) as montant from bailleurs.financement
                       where starts_with(financeur, 'AL_') group by 1) f on f.operation_id = o.id
            group by o.statut
            """;

    private final NamedParameterJdbcTemplate sql;

    ListesDOperations(NamedParameterJdbcTemplate sql) {
        this.sql = sql;
    }

    /** A page, the newest first. */
    public PageDe<LigneDOperation> lister(CriteresDOperation c) {
        boolean versLeDebut = texte(c.avant()) != null;
        FiltreDOperations filtre = FiltreDOperations.de(c);
        String suite = versLeDebut ? " and " + filtre.depuis(">", "avant") : filtre.aPartirDe(texte(c.apres()));
        List<LigneDOperation> lues = sql.query(
                COLONNES + SOURCE + filtre.ou() + suite + " order by o.id" + (versLeDebut ? "" : " desc")
                        + " limit :limite",
                filtre.valeurs(),
                (ligne, n) -> ligne(ligne));
        return PageDe.couper(
                lues,
                versLeDebut,
                texte(c.apres()) != null,
                compter(c, PageDe.PLAFOND_DU_COMPTE + 1L),
                LigneDOperation::reference);
    }

    /** How many operations answer, counted up to a limit. */
    public long compter(CriteresDOperation c, long plafond) {
        FiltreDOperations filtre = FiltreDOperations.de(c);
        Long total = sql.queryForObject(
                "select count(*) from (select 1 " + SOURCE + filtre.ou() + " limit :plafond) x",
                filtre.valeurs().addValue("plafond", plafond),
                Long.class);
        return total == null ? 0 : total;
    }

    /** Every operation that answers, the newest first, one by one. */
    public void parcourir(CriteresDOperation c, Consumer<LigneDOperation> lecteur) {
        FiltreDOperations filtre = FiltreDOperations.de(c);
        sql.query(COLONNES + SOURCE + filtre.ou() + " order by o.id desc", filtre.valeurs(), ligne -> {
            lecteur.accept(ligne(ligne));
        });
    }

    /** Totals by state, in the order of the states; states without operation are absent. */
    public List<BilanDeStatut> bilan() {
        return sql
                .query(
                        BILAN,
                        (ligne, n) -> new BilanDeStatut(
                                StatutDOperation.valueOf(ligne.getString("statut")),
                                ligne.getLong("nombre"),
                                ligne.getLong("logements"),
                                Montant.deCentimes(ligne.getLong("al_centimes"))))
                .stream()
                .sorted((a, b) -> a.statut().compareTo(b.statut()))
                .toList();
    }

    /** Operations in these states, those that wait since the longest first. */
    public List<LigneDOperation> enAttente(List<StatutDOperation> statuts, int limite) {
        MapSqlParameterSource valeurs = new MapSqlParameterSource("statuts", noms(statuts)).addValue("limite", limite);
        return sql.query(
                COLONNES + SOURCE
                        + " where o.statut = any (string_to_array(:statuts, ',')) order by o.depuis, o.id limit :limite",
                valeurs,
                (ligne, n) -> ligne(ligne));
    }

    /** Natures of commitment that a budget line accepts. */
    public Set<String> naturesDeLaLigne(String ligne) {
        return Set.copyOf(sql.queryForList(
                "select unnest(natures) from common.enveloppe where code = :ligne",
                new MapSqlParameterSource("ligne", ligne),
                String.class));
    }

    static String noms(List<StatutDOperation> statuts) {
        return String.join(",", statuts.stream().map(Enum::name).toList());
    }

    static @Nullable String texte(@Nullable String saisi) {
        return saisi == null || saisi.isBlank() ? null : saisi.strip();
    }

    private static LigneDOperation ligne(ResultSet ligne) throws SQLException {
        return new LigneDOperation(
                ligne.getString("reference"),
                ligne.getString("intitule"),
                ligne.getString("bailleur_siren"),
                ligne.getString("bailleur"),
                ligne.getString("commune_code"),
                ligne.getString("commune"),
                ligne.getString("departement_code"),
                NatureDOperation.valueOf(ligne.getString("nature")),
                ligne.getString("ligne"),
                StatutDOperation.valueOf(ligne.getString("statut")),
                ligne.getLong("logements"),
                Montant.deCentimes(ligne.getLong("cout_centimes")),
                Montant.deCentimes(ligne.getLong("al_centimes")),
                ligne.getTimestamp("depuis").toInstant());
    }
}
