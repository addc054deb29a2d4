package fr.actionlogement.convention.bailleurs.pret.interne;

import fr.actionlogement.convention.bailleurs.echange.PageDe;
import fr.actionlogement.convention.bailleurs.pret.CriteresDEcheance;
import fr.actionlogement.convention.bailleurs.pret.CriteresDePret;
import fr.actionlogement.convention.bailleurs.pret.EncoursDePrets;
import fr.actionlogement.convention.bailleurs.pret.PretVu;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Lists and totals of loans. */
@Component
public class ListesDePrets {

    private static final String SOURCE = """
            from bailleurs.pret p
            join bailleurs.operation o on o.reference = p.operation_reference
            join bailleurs.bailleur b on b.siren = o.bailleur_siren
            """;
    private static final String FILTRE = """
            where (:q::text is null or o.intitule_recherche like '%' || common.sans_accent(:q) || '%'
                or b.nom_recherche like '%' || common.sans_accent(:q) || '%'
                or starts_with(p.reference, upper(:q)) or starts_with(o.reference, upper(:q)))
              and (:etat::text is null or p.etat = :etat)
              and (:ligne::text is null or o.ligne = :ligne)
              and (:departement::text is null or o.departement_code = :departement)
              and (:bailleur::text is null or o.bailleur_siren in (select x.siren from bailleurs.bailleur x
                where x.siren = :bailleur or x.absorbe_par = :bailleur))
              and (:impaye::boolean is null or (p.encaisse_centimes < p.appele_centimes) = :impaye)
            """;
    private static final String SUITE = """
              and (:apres::text is null or p.id < (select x.id from bailleurs.pret x where x.reference = :apres))
              and (:avant::text is null or p.id > (select x.id from bailleurs.pret x where x.reference = :avant))
            """;
    private static final String ENCOURS = """
            select count(*) as nombre, coalesce(sum(p.montant_centimes), 0) as accorde,
              coalesce(sum(p.tire_centimes), 0) as tire, coalesce(sum(p.restant_centimes), 0) as restant,
              coalesce(sum(p.encaisse_centimes), 0) as encaisse,
              coalesce(sum(p.appele_centimes - p.encaisse_centimes), 0) as du,
              count(*) filter (where p.encaisse_centimes < p.appele_centimes) as en_retard
            """;
    private static final String PROCHAINES = """
            where p.prochaine_le is not null and (:jusqu_au::date is null or p.prochaine_le <= :jusqu_au)
            """;
    private static final String SUITE_DES_JOURS = """
              and (:apres::text is null or (p.prochaine_le, p.id)
                > (select x.prochaine_le, x.id from bailleurs.pret x where x.reference = :apres))
              and (:avant::text is null or (p.prochaine_le, p.id)
                < (select x.prochaine_le, x.id from bailleurs.pret x where x.reference = :avant))
            """;

    private final NamedParameterJdbcTemplate sql;

    ListesDePrets(NamedParameterJdbcTemplate sql) {
        this.sql = sql;
    }

    /** A page, the newest first. */
    public PageDe<PretVu> lister(CriteresDePret c) {
        MapSqlParameterSource valeurs = filtres(c);
        String filtre = FILTRE + SUITE + " order by p.id" + (texte(c.avant()) == null ? " desc" : "");
        return page(filtre, "select 1 " + SOURCE + FILTRE, valeurs, c.apres(), c.avant());
    }

    /** How many answer, counted up to a limit. */
    public long compter(CriteresDePret c, long plafond) {
        Long total = sql.queryForObject(
                "select count(*) from (select 1 " + SOURCE + FILTRE + " limit :plafond) x",
                filtres(c).addValue("plafond", plafond),
                Long.class);
        return total == null ? 0 : total;
    }

    /** Every one that answers, the newest first, row by row. */
    public void parcourir(CriteresDePret c, Consumer<PretVu> pret) {
        sql.query(LignesDePret.PRET + FILTRE + " order by p.id desc", filtres(c), (RowCallbackHandler)
                l -> pret.accept(LignesDePret.pret(l)));
    }

    /** What they make together. */
    public EncoursDePrets encours(CriteresDePret c) {
        return Objects.requireNonNull(sql.queryForObject(
                ENCOURS + SOURCE + FILTRE,
                filtres(c),
                (l, n) -> new EncoursDePrets(
                        l.getLong("nombre"),
                        LignesDePret.montant(l, "accorde"),
                        LignesDePret.montant(l, "tire"),
                        LignesDePret.montant(l, "restant"),
                        LignesDePret.montant(l, "encaisse"),
                        LignesDePret.montant(l, "du"),
                        l.getLong("en_retard"))));
    }

    /** Loans on which something falls due, the earliest first. */
    public PageDe<PretVu> prochaines(CriteresDEcheance c) {
        MapSqlParameterSource valeurs = reperes(c.apres(), c.avant()).addValue("jusqu_au", c.jusquAu());
        String sens = texte(c.avant()) == null ? "" : " desc";
        String filtre = PROCHAINES + SUITE_DES_JOURS + " order by p.prochaine_le" + sens + ", p.id" + sens;
        return page(filtre, "select 1 from bailleurs.pret p " + PROCHAINES, valeurs, c.apres(), c.avant());
    }

    private PageDe<PretVu> page(
            String filtre,
            String compte,
            MapSqlParameterSource valeurs,
            @Nullable String apres,
            @Nullable String avant) {
        List<PretVu> lus =
                sql.query(LignesDePret.PRET + filtre + " limit :limite", valeurs, (l, n) -> LignesDePret.pret(l));
        Long total = sql.queryForObject("select count(*) from (" + compte + " limit :plafond) x", valeurs, Long.class);
        return PageDe.couper(
                lus, texte(avant) != null, texte(apres) != null, total == null ? 0 : total, PretVu::reference);
    }

    private static MapSqlParameterSource filtres(CriteresDePret c) {
        return reperes(c.apres(), c.avant())
                .addValue("q", texte(c.q()))
                .addValue("etat", c.etat() == null ? null : c.etat().name())
                .addValue("ligne", texte(c.ligne()))
                .addValue(
                        "departement",
                        c.departement() == null ? null : c.departement().code())
                .addValue("bailleur", c.bailleur() == null ? null : c.bailleur().numero())
                .addValue("impaye", c.impaye());
    }

    private static MapSqlParameterSource reperes(@Nullable String apres, @Nullable String avant) {
        return new MapSqlParameterSource()
                .addValue("apres", texte(apres))
                .addValue("avant", texte(avant))
                .addValue("limite", PageDe.TAILLE + 1)
                .addValue("plafond", PageDe.PLAFOND_DU_COMPTE + 1);
    }

    private static @Nullable String texte(@Nullable String saisi) {
        return saisi == null || saisi.isBlank() ? null : saisi.strip();
    }
}
