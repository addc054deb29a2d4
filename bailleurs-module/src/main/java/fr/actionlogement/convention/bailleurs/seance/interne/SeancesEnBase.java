package fr.actionlogement.convention.bailleurs.seance.interne;

import fr.actionlogement.convention.bailleurs.echange.PageDe;
import fr.actionlogement.convention.bailleurs.operation.StatutDOperation;
import fr.actionlogement.convention.bailleurs.seance.CriteresDeSeance;
import fr.actionlogement.convention.bailleurs.seance.Decision;
import fr.actionlogement.convention.bailleurs.seance.Issue;
import fr.actionlogement.convention.bailleurs.seance.PointSaisi;
import fr.actionlogement.convention.bailleurs.seance.PointVu;
import fr.actionlogement.convention.bailleurs.seance.SeanceSaisie;
import fr.actionlogement.convention.bailleurs.seance.SeanceVue;
import fr.actionlogement.convention.bailleurs.seance.StatutDeSeance;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Sessions and their agendas. */
@Component
public class SeancesEnBase {

    private static final String POINTS = """
            select x.*, o.intitule, o.ligne, o.statut, b.nom, s.reference as seance,
              (select coalesce(sum(l.nombre), 0) from bailleurs.logements l where l.operation_id = o.id) as logements,
              (select coalesce(sum(f.montant_centimes), 0) from bailleurs.financement f
                where f.operation_id = o.id and starts_with(f.financeur, 'AL_')) as al_centimes
            from bailleurs.seance_operation x
            join bailleurs.seance s on s.id = x.seance_id
            join bailleurs.operation o on o.reference = x.operation_reference
            join bailleurs.bailleur b on b.siren = o.bailleur_siren
            where s.reference = any (?) order by x.operation_reference
            """;
    private static final String FILTRE =
            "from bailleurs.seance s where (:statuts::text is null or s.statut = any (string_to_array(:statuts, ',')))";
    private static final String SUITE = """
              and (:apres::text is null or s.id < (select x.id from bailleurs.seance x where x.reference = :apres))
              and (:avant::text is null or s.id > (select x.id from bailleurs.seance x where x.reference = :avant))
            """;
    private static final String INSCRIRE = """
            insert into bailleurs.seance_operation (seance_id, operation_reference, decision, motif)
            select s.id, ?, ?, ? from bailleurs.seance s where s.reference = ?
            on conflict (seance_id, operation_reference) do update
              set decision = excluded.decision, motif = excluded.motif
            """;
    private static final String DEJA_INSCRITE = """
            select s.reference from bailleurs.seance_operation x join bailleurs.seance s on s.id = x.seance_id
            where x.operation_reference = ? and s.statut = 'PREPAREE' and s.reference <> ? limit 1
            """;
    private static final String CONCLURE = """
            update bailleurs.seance_operation x set issue = u.issue, message = u.message
            from unnest(?::text[], ?::text[], ?::text[]) as u(operation, issue, message), bailleurs.seance s
            where s.reference = ? and x.seance_id = s.id and x.operation_reference = u.operation
            """;

    private final JdbcTemplate sql;
    private final NamedParameterJdbcTemplate nomme;

    SeancesEnBase(JdbcTemplate sql) {
        this.sql = sql;
        this.nomme = new NamedParameterJdbcTemplate(sql);
    }

    /** What became of an operation of the agenda. */
    public record Conclusion(
            String operation, Issue issue, @Nullable String message) {}

    /** A page, the newest first. */
    public PageDe<SeanceVue> lister(CriteresDeSeance c) {
        boolean versLeDebut = texte(c.avant()) != null;
        List<StatutDeSeance> statuts = c.statut();
        MapSqlParameterSource valeurs = new MapSqlParameterSource()
                .addValue(
                        "statuts",
                        statuts == null || statuts.isEmpty()
                                ? null
                                : String.join(
                                        ",", statuts.stream().map(Enum::name).toList()))
                .addValue("apres", texte(c.apres()))
                .addValue("avant", texte(c.avant()))
                .addValue("limite", PageDe.TAILLE + 1)
                .addValue("plafond", PageDe.PLAFOND_DU_COMPTE + 1);
        List<SeanceVue> lues = avecPoints(nomme.query(
                "select s.* " + FILTRE + SUITE + " order by s.id" + (versLeDebut ? "" : " desc") + " limit :limite",
                valeurs,
                (l, n) -> seance(l)));
        Long total = nomme.queryForObject(
                "select count(*) from (select 1 " + FILTRE + " limit :plafond) x", valeurs, Long.class);
        return PageDe.couper(
                lues, versLeDebut, texte(c.apres()) != null, total == null ? 0 : total, SeanceVue::reference);
    }

    /** The session of this reference. */
    public Optional<SeanceVue> une(String reference) {
        return avecPoints(
                        sql.query("select * from bailleurs.seance where reference = ?", (l, n) -> seance(l), reference))
                .stream()
                .findFirst();
    }

    /** Holds a session until the act ends. */
    public void tenir(String reference) {
        sql.queryForList("select id from bailleurs.seance where reference = ? for update", Long.class, reference);
    }

    /** Opens a session. */
    public void ouvrir(String reference, SeanceSaisie saisie, String auteur) {
        sql.update(
                "insert into bailleurs.seance (reference, intitule, prevue_le, statut, preparee_par)"
                        + " values (?, ?, ?, 'PREPAREE', ?)",
                reference,
                saisie.intitule().strip(),
                saisie.prevueLe(),
                auteur);
    }

    /** Another session being prepared that has this operation on its agenda. */
    public Optional<String> dejaInscrite(String operation, String seance) {
        return sql.queryForList(DEJA_INSCRITE, String.class, operation, seance).stream()
                .findFirst();
    }

    /** Puts an operation on the agenda, or changes what is proposed for it. */
    public void inscrire(String seance, PointSaisi point) {
        sql.update(INSCRIRE, point.operation(), point.decision().name(), texte(point.motif()), seance);
        avancer(seance);
    }

    /** Takes an operation off the agenda. */
    public void retirer(String seance, String operation) {
        sql.update(
                "delete from bailleurs.seance_operation x using bailleurs.seance s"
                        + " where s.reference = ? and x.seance_id = s.id and x.operation_reference = ?",
                seance,
                operation);
        avancer(seance);
    }

    /** Says that it was held, and what became of each operation. */
    public void conclure(
            String seance, String auteur, LocalDate jour, Exercice exercice, List<Conclusion> conclusions) {
        sql.update(
                "update bailleurs.seance set statut = 'TENUE', tenue_par = ?, tenue_le = ?, exercice = ?,"
                        + " version = version + 1 where reference = ?",
                auteur,
                jour,
                exercice.annee(),
                seance);
        sql.update(
                CONCLURE,
                conclusions.stream().map(Conclusion::operation).toArray(String[]::new),
                conclusions.stream().map(c -> c.issue().name()).toArray(String[]::new),
                conclusions.stream().map(Conclusion::message).toArray(String[]::new),
                seance);
    }

    /** Says that it will not be held. */
    public void annuler(String seance) {
        sql.update("update bailleurs.seance set statut = 'ANNULEE', version = version + 1 where reference = ?", seance);
    }

    private void avancer(String seance) {
        sql.update("update bailleurs.seance set version = version + 1 where reference = ?", seance);
    }

    private List<SeanceVue> avecPoints(List<SeanceVue> seances) {
        Map<String, List<PointVu>> points = new HashMap<>();
        sql.query(
                POINTS,
                l -> {
                    points.computeIfAbsent(l.getString("seance"), s -> new ArrayList<>())
                            .add(point(l));
                },
                (Object) seances.stream().map(SeanceVue::reference).toArray(String[]::new));
        return seances.stream()
                .map(s -> new SeanceVue(
                        s.reference(),
                        s.intitule(),
                        s.prevueLe(),
                        s.statut(),
                        s.prepareePar(),
                        s.tenuePar(),
                        s.tenueLe(),
                        s.exercice(),
                        points.getOrDefault(s.reference(), List.of()),
                        s.version()))
                .toList();
    }

    private static SeanceVue seance(ResultSet l) throws SQLException {
        return new SeanceVue(
                l.getString("reference"),
                l.getString("intitule"),
                l.getObject("prevue_le", LocalDate.class),
                StatutDeSeance.valueOf(l.getString("statut")),
                l.getString("preparee_par"),
                l.getString("tenue_par"),
                l.getObject("tenue_le", LocalDate.class),
                l.getInt("exercice") == 0 ? null : new Exercice(l.getInt("exercice")),
                List.of(),
                l.getInt("version"));
    }

    private static PointVu point(ResultSet l) throws SQLException {
        String issue = l.getString("issue");
        return new PointVu(
                l.getString("operation_reference"),
                l.getString("intitule"),
                l.getString("nom"),
                l.getString("ligne"),
                StatutDOperation.valueOf(l.getString("statut")),
                l.getLong("logements"),
                Montant.deCentimes(l.getLong("al_centimes")),
                Decision.valueOf(l.getString("decision")),
                l.getString("motif"),
                issue == null ? null : Issue.valueOf(issue),
                l.getString("message"));
    }

    private static @Nullable String texte(@Nullable String saisi) {
        return saisi == null || saisi.isBlank() ? null : saisi.strip();
    }
}
