package fr.actionlogement.convention.bailleurs.demonstration.interne;

import fr.actionlogement.convention.common.montant.Montant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The rows of fictitious loans, written in sets; what the product computes is computed by the product. */
@Component
public class PretsFictifs {

    /** The oldest operations have a short preliminary period, so that some instalments are called already. */
    private static final String ABREGER = """
            with neuves as (
              insert into bailleurs.conditions_de_pret (indice, taux_millioniemes, plancher_millioniemes, periodicite,
                echeances, profil, progression_millioniemes, differe, echeances_differees, prefinancement_mois, intercalaires)
              values ('LIVRET_A', -20000, 2500, 'TRIMESTRIELLE', 140, 'ECHEANCES_CONSTANTES', 0, 'AUCUN', 0, 3, 'PAYES'),
                ('LIVRET_A', -22500, 2500, 'ANNUELLE', 40, 'ECHEANCES_CONSTANTES', -5000, 'AMORTISSEMENT', 1, 6, 'CAPITALISES'),
                (null, 2500, 0, 'TRIMESTRIELLE', 80, 'CAPITAL_CONSTANT', 0, 'AUCUN', 0, 6, 'PAYES')
              returning id)
            insert into bailleurs.conditions_demandees (operation_id, conditions_id, saisies_par)
            select o.id, (select n.id from neuves n order by n.id offset (o.id / 9) % 3 limit 1), 'gestionnaire.bailleurs'
            from bailleurs.operation o
            where o.accorde_le is not null and o.id % 9 = 4
              and exists (select from bailleurs.financement f where f.operation_id = o.id and f.financeur = 'AL_PRET')
            """;

    private static final String ACCORDEES = """
            select distinct o.reference from bailleurs.operation o
            join bailleurs.financement f on f.operation_id = o.id and f.financeur = 'AL_PRET'
            where f.engagement_id is not null order by o.reference
            """;
    private static final String FERMER = """
            update bailleurs.pret p set ferme = true, etat = case when p.etat = 'A_TIRER' then 'ANNULE' else p.etat end
            from bailleurs.operation o where o.reference = p.operation_reference and o.statut in ('SOLDE', 'ABANDONNE')
            """;
    /** All but one line in forty, once eight days have passed. */
    private static final String ENCAISSER = """
            with lignes as (
              select p.id, p.reference as pret, e.rang, e.date_echeance, e.interets_centimes as interets,
                e.capital_centimes as capital, row_number() over (order by e.date_echeance, p.id, e.rang) as numero,
                extract(year from e.date_echeance)::int as annee
              from bailleurs.pret_echeance e join bailleurs.pret p on p.id = e.pret_id
              where e.date_echeance <= ?::date - 8 and e.interets_centimes + e.capital_centimes > 0
                and (p.id * 7 + e.rang) % 40 <> 0),
            numerotees as (
              select l.*, row_number() over (partition by l.annee order by l.numero) as rang_annuel from lignes l),
            recus as (
              insert into bailleurs.encaissement (reference, pret_reference, montant_centimes, recu_le, piece, statut, depuis,
                saisi_par, saisi_le, decide_par, decide_le)
              select format('EN-%s-%s', annee, lpad(rang_annuel::text, 6, '0')), pret, interets + capital,
                date_echeance + 2, format('Virement %s, ligne %s', pret, rang), 'COMPTABILISE', date_echeance + 4,
                'gestionnaire.bailleurs', date_echeance + 3, 'controleur.2', date_echeance + 4
              from numerotees returning id, reference),
            imputes as (
              insert into bailleurs.imputation_encaissement (encaissement_id, rang, interets_centimes, capital_centimes)
              select r.id, n.rang, n.interets, n.capital from recus r
              join numerotees n on r.reference = format('EN-%s-%s', n.annee, lpad(n.rang_annuel::text, 6, '0'))),
            lues as (
              update bailleurs.pret_echeance e set interets_recus_centimes = n.interets, capital_recu_centimes = n.capital
              from numerotees n where e.pret_id = n.id and e.rang = n.rang),
            compteurs as (
              insert into bailleurs.compteur (serie, annee, dernier)
              select 'EN', annee, count(*) from numerotees group by annee)
            update bailleurs.pret p set encaisse_centimes = s.recu
            from (select id, sum(interets + capital) as recu from numerotees group by id) s where p.id = s.id
            """;

    private static final String PAYEES = """
            select f.engagement_id, e.reference, i.capital_centimes, e.recu_le
            from bailleurs.encaissement e
            join bailleurs.imputation_encaissement i on i.encaissement_id = e.id
            join bailleurs.pret p on p.reference = e.pret_reference
            join bailleurs.financement f on f.id = p.financement_id
            where i.capital_centimes > 0 order by e.recu_le, e.id
            """;

    private final JdbcTemplate sql;

    PretsFictifs(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** A line that was paid: what the ledger records of it. */
    public record EcheancePayee(UUID engagement, String encaissement, Montant capital, LocalDate recuLe) {}

    /** Whether there is no loan yet. */
    public boolean vides() {
        return Boolean.TRUE.equals(sql.queryForObject("select not exists (select from bailleurs.pret)", Boolean.class));
    }

    /** Says the conditions of some loans. */
    public void abregerLesAnciens() {
        sql.update(ABREGER);
    }

    /** Granted operations with a loan. */
    public List<String> operationsAccordees() {
        return sql.queryForList(ACCORDEES, String.class);
    }

    /** Loans of operations that are over are drawn no more. */
    public void fermer() {
        sql.update(FERMER);
    }

    /** Most of what fell due was received. */
    public void encaisser(LocalDate aujourdhui) {
        sql.update(ENCAISSER, aujourdhui);
    }

    /** What was received, for the ledger. */
    public List<EcheancePayee> payees() {
        return sql.query(
                PAYEES,
                (l, n) -> new EcheancePayee(
                        l.getObject(1, UUID.class),
                        l.getString(2),
                        Montant.deCentimes(l.getLong(3)),
                        l.getObject(4, LocalDate.class)));
    }
}
