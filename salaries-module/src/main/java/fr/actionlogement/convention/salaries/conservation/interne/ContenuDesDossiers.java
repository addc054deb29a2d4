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
                (select jsonb_agg(to_jsonb(t) - 'aide_id' order by t.rang) from salaries.terme t where t.aide_id = a.id) as termes,
                (select to_jsonb(d) - 'aide_id' from salaries.demande d where d.aide_id = a.id) as demande,
                (select to_jsonb(p) - 'aide_id' from salaries.pret p where p.aide_id = a.id) as pret,
                (select jsonb_agg(to_jsonb(v) - 'aide_id' order by v.rang) from salaries.versement v where v.aide_id = a.id)
                  as versements,
                (select jsonb_agg(to_jsonb(e) - 'aide_id' order by e.rang) from salaries.echeance e where e.aide_id = a.id)
                  as echeances,
                (select jsonb_agg(jsonb_build_object('champ', r.champ, 'texte', r.texte, 'reponse', r.reponse) order by r.id)
                 from common.remarque r where r.axe = 'salaries' and r.dossier = a.reference) as remarques,
                (select jsonb_agg(jsonb_build_object('type', k.type_code, 'nom', k.nom, 'octets', k.octets,
                   'depose_le', k.depose_le) order by k.id)
                 from common.piece k where k.axe = 'salaries' and k.dossier = a.reference) as pieces
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
                "select instant, auteur, dossier, acte, detail from common.journal where dossier = any (?) union all"
                        + " select instant, auteur, dossier, acte, 'Motif : ' || texte from salaries.motif where dossier = any (?)"
                        + " order by 1",
                (l, n) -> new DroitDAcces.Trace(
                        l.getObject(1, OffsetDateTime.class).toInstant(),
                        l.getString(2),
                        l.getString(3),
                        l.getString(4),
                        l.getString(5)),
                dossiers.toArray(String[]::new),
                dossiers.toArray(String[]::new));
    }

    private Map<String, @Nullable Object> lire(String contenu) {
        return json.readValue(contenu, new TypeReference<LinkedHashMap<String, @Nullable Object>>() {});
    }
}
