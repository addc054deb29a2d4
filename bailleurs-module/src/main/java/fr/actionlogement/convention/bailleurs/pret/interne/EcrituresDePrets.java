package fr.actionlogement.convention.bailleurs.pret.interne;

import fr.actionlogement.convention.bailleurs.pret.EcheanceAppelee;
import fr.actionlogement.convention.bailleurs.pret.PositionDePret;
import fr.actionlogement.convention.bailleurs.pret.TirageVu;
import fr.actionlogement.convention.common.montant.Montant;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes what happens to loans that the caller has locked, one statement per table whatever their number. */
@Component
public class EcrituresDePrets {

    private static final String TIRER =
            "insert into bailleurs.pret_tirage (pret_id, versement, date_tirage, montant_centimes) values (?, ?, ?, ?)";
    private static final String APPELER = """
            insert into bailleurs.pret_echeance (pret_id, rang, date_echeance, nature, taux_millioniemes, interets_centimes,
              capital_centimes, capitalises_centimes, restant_centimes)
            select * from unnest(?::bigint[], ?::smallint[], ?::date[], ?::text[], ?::bigint[], ?::bigint[], ?::bigint[],
              ?::bigint[], ?::bigint[])
            """;
    private static final String RECEVOIR = """
            update bailleurs.pret_echeance e set interets_recus_centimes = u.interets, capital_recu_centimes = u.capital,
              interets_consolides_centimes = u.interets_consolides, capital_consolide_centimes = u.capital_consolide
            from unnest(?::bigint[], ?::smallint[], ?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[])
              as u(pret, rang, interets, capital, interets_consolides, capital_consolide)
            where e.pret_id = u.pret and e.rang = u.rang
            """;
    private static final String POSITIONNER = """
            update bailleurs.pret p set etat = u.etat, depart_le = u.depart, prochaine_le = u.prochaine,
              tire_centimes = u.tire, restant_centimes = u.restant, appele_centimes = u.appele,
              encaisse_centimes = u.encaisse, version = p.version + 1
            from unnest(?::bigint[], ?::text[], ?::date[], ?::date[], ?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[])
              as u(id, etat, depart, prochaine, tire, restant, appele, encaisse)
            where p.id = u.id
            """;
    private static final String FERMER = """
            update bailleurs.pret set ferme = true, version = version + 1,
              etat = case when etat = 'A_TIRER' then 'ANNULE' else etat end
            where id = any (?)
            """;

    private static final String SUIVRE_LE_PLAN = """
            update bailleurs.pret p set montant_centimes = f.montant_centimes, version = p.version + 1
            from bailleurs.financement f
            where p.id = any (?) and f.id = p.financement_id and f.montant_centimes <> p.montant_centimes
            """;

    private final JdbcTemplate sql;

    EcrituresDePrets(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** A line of the schedule of a loan. */
    public record Ligne(long pret, EcheanceAppelee echeance) {}

    /** Money drawn, or taken back. */
    public void tirer(long pret, TirageVu tirage) {
        sql.update(
                TIRER, pret, tirage.versement(), tirage.date(), tirage.montant().centimes());
    }

    /** Lines that fall due. */
    public void appeler(List<Ligne> lignes) {
        if (lignes.isEmpty()) {
            return;
        }
        sql.update(
                APPELER,
                nombres(lignes, Ligne::pret),
                lignes.stream().map(l -> (short) l.echeance().rang()).toArray(Short[]::new),
                lignes.stream().map(l -> Date.valueOf(l.echeance().date())).toArray(Date[]::new),
                lignes.stream().map(l -> l.echeance().nature().name()).toArray(String[]::new),
                nombres(lignes, l -> l.echeance().taux().millioniemes()),
                montants(lignes, EcheanceAppelee::interets),
                montants(lignes, EcheanceAppelee::capital),
                montants(lignes, EcheanceAppelee::capitalises),
                montants(lignes, EcheanceAppelee::restant));
    }

    /** What was received on lines, or joined the balance by a rescheduling. */
    public void recevoir(List<Ligne> lignes) {
        if (lignes.isEmpty()) {
            return;
        }
        sql.update(
                RECEVOIR,
                nombres(lignes, Ligne::pret),
                lignes.stream().map(l -> (short) l.echeance().rang()).toArray(Short[]::new),
                montants(lignes, EcheanceAppelee::interetsRecus),
                montants(lignes, EcheanceAppelee::capitalRecu),
                montants(lignes, EcheanceAppelee::interetsConsolides),
                montants(lignes, EcheanceAppelee::capitalConsolide));
    }

    /** Where loans stand now. */
    public void positionner(List<PositionDePret> positions) {
        if (positions.isEmpty()) {
            return;
        }
        sql.update(
                POSITIONNER,
                nombres(positions, PositionDePret::id),
                positions.stream().map(p -> p.etat().name()).toArray(String[]::new),
                positions.stream().map(p -> Date.valueOf(p.depart())).toArray(Date[]::new),
                positions.stream().map(p -> jour(p.prochaine())).toArray(Date[]::new),
                nombres(positions, p -> p.tire().centimes()),
                nombres(positions, p -> p.restant().centimes()),
                nombres(positions, p -> p.appele().centimes()),
                nombres(positions, p -> p.encaisse().centimes()));
    }

    /** Nothing more will be drawn on these loans. */
    public void fermer(List<Long> prets) {
        sql.update(FERMER, (Object) prets.toArray(Long[]::new));
    }

    /** The amount granted is that of the share of the plan. */
    public void suivreLePlan(List<Long> prets) {
        sql.update(SUIVRE_LE_PLAN, (Object) prets.toArray(Long[]::new));
    }

    private static Long[] montants(List<Ligne> lignes, Function<EcheanceAppelee, Montant> montant) {
        return nombres(lignes, l -> montant.apply(l.echeance()).centimes());
    }

    private static <T> Long[] nombres(List<T> lignes, Function<T, Long> nombre) {
        return lignes.stream().map(nombre).toArray(Long[]::new);
    }

    private static @Nullable Date jour(@Nullable LocalDate jour) {
        return jour == null ? null : Date.valueOf(jour);
    }
}
