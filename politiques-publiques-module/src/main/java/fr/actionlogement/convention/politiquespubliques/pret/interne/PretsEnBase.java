package fr.actionlogement.convention.politiquespubliques.pret.interne;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.montant.Taux;
import fr.actionlogement.convention.common.pret.Flux;
import fr.actionlogement.convention.common.pret.Periodicite;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.tiers.Siren;
import fr.actionlogement.convention.politiquespubliques.droit.ConditionsDePret;
import fr.actionlogement.convention.politiquespubliques.pret.PretVu;
import fr.actionlogement.convention.politiquespubliques.pret.Recette;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The loans: rights of that nature, with their operation and what the calls used. */
@Component("pretsDesPolitiquesEnBase")
public class PretsEnBase {

    private static final String LIRE = """
            select d.*, p.ligne, o.intitule, o.commune as lieu,
                   o.plai + o.plus + o.rehabilites + o.residentialises + o.logements as prevus, c.engage, c.verse,
                   r.interets, r.capital
            from politiques.droit d
            join politiques.operation o on o.reference = d.dossier
            join politiques.programme p on p.code = d.programme_code
            left join lateral (
              select coalesce(sum(a.engage_centimes), 0)::bigint as engage, coalesce(sum(a.paye_centimes), 0)::bigint as verse
              from politiques.appel_de_fonds a where a.dossier = d.dossier and a.nature = d.nature) c on true
            left join lateral (
              select coalesce(sum(e.interets_centimes), 0)::bigint as interets,
                     coalesce(sum(e.capital_centimes), 0)::bigint as capital
              from politiques.encaissement e where e.dossier = d.dossier and e.nature = d.nature) r on true
            where d.nature = 'PRET' and d.etat <> 'PREPARE'
            """;
    private static final String TIRAGES = """
            select a.dossier, o.date_effet, sum(o.montant_centimes)::bigint as montant
            from politiques.ordre_de_paiement o join politiques.appel_de_fonds a on a.id = o.appel_id
            where a.nature = 'PRET' and (?::text is null or a.dossier = ?) group by 1, 2 order by 1, 2
            """;

    private final JdbcTemplate sql;

    PretsEnBase(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** All of them, the last operation first. */
    public List<PretVu> tous() {
        return sql.query(LIRE + " order by d.dossier desc", PretsEnBase::lire);
    }

    /** That of an operation, if it has one. */
    public Optional<PretVu> un(String dossier) {
        return sql.query(LIRE + " and d.dossier = ?", PretsEnBase::lire, dossier).stream()
                .findFirst();
    }

    /** What was drawn, day by day, on a loan; on each when null. */
    public Map<String, List<Flux>> tirages(@Nullable String dossier) {
        Map<String, List<Flux>> tirages = new HashMap<>();
        sql.query(
                TIRAGES,
                ligne -> {
                    tirages.computeIfAbsent(ligne.getString("dossier"), d -> new ArrayList<>())
                            .add(new Flux(
                                    ligne.getDate("date_effet").toLocalDate(),
                                    Montant.deCentimes(ligne.getLong("montant"))));
                },
                dossier,
                dossier);
        return tirages;
    }

    private static PretVu lire(ResultSet ligne, int n) throws SQLException {
        String siren = ligne.getString("siren");
        return new PretVu(
                ligne.getString("dossier"),
                ligne.getString("programme_code"),
                ligne.getString("ligne"),
                ligne.getString("convention_reference"),
                ligne.getString("intitule"),
                ligne.getString("beneficiaire"),
                siren == null ? null : new Siren(siren),
                new CodeCommune(ligne.getString("lieu")),
                ligne.getInt("prevus"),
                ligne.getDate("ouvert_le").toLocalDate(),
                new ConditionsDePret(
                        new Taux(ligne.getLong("taux_millioniemes")),
                        ligne.getInt("duree_ans"),
                        ligne.getInt("differe_ans"),
                        Periodicite.valueOf(ligne.getString("periodicite"))),
                Montant.deCentimes(ligne.getLong("montant_centimes")),
                Montant.deCentimes(ligne.getLong("engage")),
                Montant.deCentimes(ligne.getLong("verse")),
                new Recette(
                        Montant.deCentimes(ligne.getLong("interets")), Montant.deCentimes(ligne.getLong("capital"))),
                Montant.ZERO,
                null);
    }
}
