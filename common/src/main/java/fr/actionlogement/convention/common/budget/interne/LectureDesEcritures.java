package fr.actionlogement.convention.common.budget.interne;

import fr.actionlogement.convention.common.budget.ADate;
import fr.actionlogement.convention.common.budget.EcritureVue;
import fr.actionlogement.convention.common.budget.Lieu;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Repository;

/** The entries of a line at both times, everywhere or in one place: what the figures of the steering come down to. */
@Repository
public class LectureDesEcritures {

    /**
     * One short walk of the index per place, from the last day asked for, or from the entry where the page before stopped. Of
     * the newest entry of each place, the last that the page has room for bounds them all: nothing older is on it.
     */
    private static final String PAGE = """
            with ici as materialized (
              select v.id, v.code, coalesce(x.date_effet, d.lendemain) as jour, coalesce(x.sequence, 0) as rang
              from common.enveloppe v
              cross join (select ?::date + 1 as lendemain) d
              left join common.ecriture x on x.enveloppe_id = v.id and x.sequence = ? and x.date_effet < d.lendemain
              where v.code = ?),
            lieux as materialized (
              select t.departement from ici cross join lateral (select '' as departement
                union select s.departement from common.solde_territoire s where s.enveloppe_id = ici.id) t
              where ?::text is null or t.departement = ?),
            derniere as materialized (
              select n.date_effet, n.sequence from ici cross join lieux
              cross join lateral (select e.date_effet, e.sequence from common.ecriture e
                where e.enveloppe_id = ici.id and common.departement_de(e.commune) = lieux.departement
                  and (e.date_effet, e.sequence) < (ici.jour, ici.rang) and e.enregistre_le < ?
                order by e.date_effet desc, e.sequence desc limit 1) n
              order by n.date_effet desc, n.sequence desc offset ? limit 1)
            select ici.code as ligne, e.* from ici cross join lieux left join derniere on true
            cross join lateral (select * from common.ecriture e
              where e.enveloppe_id = ici.id and common.departement_de(e.commune) = lieux.departement
                and (e.date_effet, e.sequence) < (ici.jour, ici.rang) and e.enregistre_le < ?
                and (e.date_effet, e.sequence) >= (coalesce(derniere.date_effet, '-infinity'), coalesce(derniere.sequence, 0))
              order by e.date_effet desc, e.sequence desc limit ?) e
            order by e.date_effet desc, e.sequence desc limit ?
            """;

    /** The identifier of the line being one value, its entries come in the order of their key, as few as are read. */
    private static final String TOUTES = """
            select v.code as ligne, e.* from common.ecriture e join common.enveloppe v on v.id = e.enveloppe_id
            where e.enveloppe_id = (select id from common.enveloppe where code = ?) and e.date_effet <= ? and e.enregistre_le < ? %s order by e.sequence
            """;

    private static final String ICI = "and common.departement_de(e.commune) = ?";

    private static final String COMPTE = "select count(*) from (select 1 from common.ecriture e"
            + " where e.enveloppe_id = (select id from common.enveloppe where code = ?) " + ICI + " limit ?) bornees";

    private final JdbcTemplate sql;
    private final LectureDuLivre livre;

    LectureDesEcritures(JdbcTemplate sql, LectureDuLivre livre) {
        this.sql = sql;
        this.livre = livre;
    }

    /**
     * A page, the newest effect first.
     *
     * @param lieu null for all of them
     * @param avant keyset: number of the last entry of the page before; {@link Long#MAX_VALUE} for the first page
     */
    public List<EcritureVue> page(String ligne, @Nullable Lieu lieu, ADate date, long avant, int limite) {
        String cle = lieu == null ? null : lieu.cle();
        Timestamp inconnuDes = Timestamp.from(date.inconnuDes());
        return sql.query(
                PAGE,
                (rang, n) -> LectureDuLivre.ecriture(rang),
                date.dernierEffet(),
                avant,
                ligne,
                cle,
                cle,
                inconnuDes,
                limite - 1,
                inconnuDes,
                limite,
                limite);
    }

    /** Every entry in the order of the books, row by row. */
    void parcourir(String ligne, @Nullable Lieu lieu, ADate date, Consumer<EcritureVue> ecriture) {
        List<Object> valeurs = new ArrayList<>(List.of(ligne, date.dernierEffet(), Timestamp.from(date.inconnuDes())));
        if (lieu != null) {
            valeurs.add(lieu.cle());
        }
        sql.query(
                TOUTES.formatted(lieu == null ? "" : ICI),
                (RowCallbackHandler) rang -> ecriture.accept(LectureDuLivre.ecriture(rang)),
                valeurs.toArray());
    }

    /** No fewer entries than there are, up to a limit: the dates are not looked at. */
    long borne(String ligne, @Nullable Lieu lieu, long plafond) {
        Long nombre = lieu == null
                ? Long.valueOf(livre.nombre(ligne))
                : sql.queryForObject(COMPTE, Long.class, ligne, lieu.cle(), plafond);
        return Math.min(plafond, nombre == null ? 0 : nombre);
    }
}
