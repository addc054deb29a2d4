package fr.actionlogement.convention.salaries.conservation.interne;

import fr.actionlogement.convention.salaries.conservation.DroitDAcces;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Everything that a file holds, column by column, for the person whom it is about; what an operator wrote is among it. */
@Component
public class ContenuDesDossiers {

    private static final String CONTENU = """
            select to_jsonb(x) - 'id' - 'personne_id' - 'aide_id' - 'saisi_par' - 'accorde_par' - 'decide_par' as contenu from (
              select a.*, to_jsonb(m) - 'aide_id' as situation,
                (select jsonb_agg(to_jsonb(t) - 'aide_id' order by t.rang) from salaries.terme t where t.aide_id = a.id) as termes
              from salaries.aide a left join salaries.mobili_jeune m on m.aide_id = a.id where a.reference = ?) x
            union all select to_jsonb(v) - 'id' - 'personne_id' - 'saisi_par' - 'decide_par'
              from salaries.visale_visa v where v.reference = ?
            union all select to_jsonb(c) - 'id' - 'personne_id' - 'visa_id' - 'saisi_par' || jsonb_build_object('sinistres_declares',
                (select jsonb_agg(jsonb_build_object('reference', s.reference, 'nature', s.nature, 'etat', s.etat,
                   'declare_le', s.declare_le, 'indemnite_centimes', s.indemnite_centimes) order by s.id)
                 from salaries.visale_sinistre s where s.contrat_id = c.id))
              from salaries.visale_contrat c where c.reference = ?
            union all select to_jsonb(d) - 'id' - 'personne_id' - 'saisi_par'
              from salaries.logement_demande d where d.reference = ?
            union all select to_jsonb(b) - 'id' - 'personne_id' - 'demande' - 'saisi_par' - 'annule_par'
              from salaries.bail b where b.reference = ?
            """;

    private final JdbcTemplate sql;
    private final JsonMapper json;

    ContenuDesDossiers(JdbcTemplate sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** The columns of a file and their values. */
    public Map<String, @Nullable Object> de(String reference) {
        return sql.queryForList(CONTENU, String.class, reference, reference, reference, reference, reference).stream()
                .findFirst()
                .map(this::lire)
                .orElseGet(LinkedHashMap::new);
    }

    /** Acts on these files and on the person herself, oldest first. */
    public List<DroitDAcces.Trace> actes(List<String> dossiers) {
        return sql.query(
                "select instant, auteur, dossier, acte, detail from common.journal where dossier = any (?) order by id",
                (l, n) -> new DroitDAcces.Trace(
                        l.getObject(1, OffsetDateTime.class).toInstant(),
                        l.getString(2),
                        l.getString(3),
                        l.getString(4),
                        l.getString(5)),
                (Object) dossiers.toArray(String[]::new));
    }

    private Map<String, @Nullable Object> lire(String contenu) {
        return json.readValue(contenu, new TypeReference<LinkedHashMap<String, @Nullable Object>>() {});
    }
}
