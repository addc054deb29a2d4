package fr.actionlogement.convention.bailleurs.pret.interne;

import fr.actionlogement.convention.bailleurs.operation.NatureDOperation;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Opens the loans of granted operations: on the conditions that were asked, else on the model in force on the day of the grant. */
@Component
public class OuverturesEnBase {

    private static final String A_OUVRIR = """
            select f.id from bailleurs.operation o join bailleurs.financement f on f.operation_id = o.id
            where o.reference = any (?) and f.financeur = 'AL_PRET' and f.engagement_id is not null
              and not exists (select from bailleurs.pret p where p.financement_id = f.id)
            order by f.id
            """;
    private static final String OUVRIR = """
            insert into bailleurs.pret (reference, financement_id, operation_reference, conditions_id, montant_centimes,
              accorde_le, etat)
            select u.reference, f.id, o.reference, coalesce(d.conditions_id, m.conditions_id), f.montant_centimes,
              o.accorde_le, 'A_TIRER'
            from unnest(?::bigint[], ?::text[]) as u(financement, reference)
            join bailleurs.financement f on f.id = u.financement
            join bailleurs.operation o on o.id = f.operation_id
            join unnest(?::text[], ?::text[]) as n(nature, objectif) on n.nature = o.nature
            left join bailleurs.conditions_demandees d on d.operation_id = o.id
            left join lateral (select x.conditions_id from bailleurs.modele_de_pret x
              where x.ligne = o.ligne and x.objectif = n.objectif and x.valide_du <= o.accorde_le
              order by x.valide_du desc limit 1) m on true
            where coalesce(d.conditions_id, m.conditions_id) is not null
            """;

    private static final String TIRAGES = """
            insert into bailleurs.pret_tirage (pret_id, versement, date_tirage, montant_centimes)
            select p.id, d.reference, d.verse_le, d.verse_centimes
            from bailleurs.pret p
            join bailleurs.demande_versement d on d.dossier = p.operation_reference and d.statut = 'VERSE'
            join bailleurs.echeance e on e.id = d.echeance_id and e.financeur = 'AL_PRET'
            where p.operation_reference = any (?)
              and not exists (select from bailleurs.pret_tirage t where t.pret_id = p.id)
            order by d.verse_le, d.id
            """;

    private final JdbcTemplate sql;

    OuverturesEnBase(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** The shares of these operations that become a loan. */
    public List<Long> aOuvrir(List<String> operations) {
        return sql.queryForList(A_OUVRIR, Long.class, (Object) operations.toArray(String[]::new));
    }

    /** Opens one loan per share, under these references; how many were, a share without conditions being left. */
    public int ouvrir(List<Long> financements, List<String> references) {
        NatureDOperation[] natures = NatureDOperation.values();
        return sql.update(
                OUVRIR,
                financements.toArray(Long[]::new),
                references.toArray(String[]::new),
                Arrays.stream(natures).map(Enum::name).toArray(String[]::new),
                Arrays.stream(natures).map(NatureDOperation::objectif).toArray(String[]::new));
    }

    /** The payments of these operations become the drawings of their loans, where none is known. */
    public void reprendreLesTirages(List<String> operations) {
        sql.update(TIRAGES, (Object) operations.toArray(String[]::new));
    }
}
