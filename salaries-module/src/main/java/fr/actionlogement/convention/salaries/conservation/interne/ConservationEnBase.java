package fr.actionlogement.convention.salaries.conservation.interne;

import fr.actionlogement.convention.salaries.conservation.DossierDePersonne;
import fr.actionlogement.convention.salaries.conservation.EffacementVu;
import fr.actionlogement.convention.salaries.conservation.EtatDEffacement;
import fr.actionlogement.convention.salaries.conservation.RegleDeConservation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Files of the people, rules, erasures. */
@Component
public class ConservationEnBase {

    private static final int MONTREES = 100;

    /** Identified people none of whose files is running, and whose last one closed before its class' period. */
    private static final String ECHUES = """
            insert into salaries.effacement_personne (effacement_id, personne_id, classe, depuis)
            select ?, personne_id, classe, depuis from (
              select d.personne_id, (array_agg(d.classe order by d.depuis desc))[1] as classe, max(d.depuis) as depuis,
                bool_and(d.clos and d.depuis + make_interval(months => r.mois) < ?::date) as echue
              from salaries.dossier_de_personne d
              join salaries.conservation_regle r on r.classe = d.classe
                and daterange(r.valide_du, r.valide_au, '[]') @> ?::date
              where exists (select from salaries.identite i where i.personne_id = d.personne_id)
                or exists (select from salaries.identifiant i where i.personne_id = d.personne_id)
              group by d.personne_id) x
            where echue
            """;

    private static final String DOSSIERS = """
            select d.*, coalesce(p.libelle, case d.nature when 'VISA' then 'Visa Visale' when 'GARANTIE VISALE' then
              'Contrat Visale' when 'BAIL' then 'Bail' else 'Demande de logement' end) as libelle
            from salaries.dossier_de_personne d left join salaries.produit p on p.code = d.nature
            where d.personne_id = ? order by d.depuis desc, d.reference
            """;

    private final JdbcTemplate sql;

    ConservationEnBase(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Every rule ever in force. */
    public List<RegleDeConservation> regles() {
        return sql.query(
                "select * from salaries.conservation_regle order by classe, valide_du",
                (l, n) -> new RegleDeConservation(
                        l.getString("classe"),
                        l.getString("libelle"),
                        l.getInt("mois"),
                        l.getObject("valide_du", LocalDate.class),
                        l.getObject("valide_au", LocalDate.class),
                        l.getString("source"),
                        l.getString("niveau_preuve")));
    }

    /** Whether the pseudonym is one. */
    public boolean existe(UUID personne) {
        return Boolean.TRUE.equals(sql.queryForObject(
                "select exists (select from salaries.personne where id = ?)", Boolean.class, personne));
    }

    /** Files of a person, the latest first. */
    public List<DossierDePersonne> dossiers(UUID personne) {
        return sql.query(
                DOSSIERS,
                (l, n) -> new DossierDePersonne(
                        l.getString("reference"),
                        l.getString("libelle"),
                        l.getString("etat"),
                        l.getBoolean("clos"),
                        l.getObject("depuis", LocalDate.class),
                        l.getString("classe")),
                personne);
    }

    /** Opens an erasure; gives its key. */
    public long preparer(String reference, boolean demande, LocalDate jour, String motif, String auteur) {
        Long cle = sql.queryForObject(
                "insert into salaries.effacement (reference, origine, etat, le, motif, personnes, prepare_par)"
                        + " values (?, ?, 'PREPARE', ?, ?, 1, ?) returning id",
                Long.class,
                reference,
                demande ? "DEMANDE" : "CONSERVATION",
                jour,
                motif,
                auteur);
        return cle == null ? 0 : cle;
    }

    /** Aims an erasure at those whom the rules no longer keep; says how many. */
    public int viserLesEchues(long effacement, LocalDate jour) {
        int combien = sql.update(ECHUES, effacement, jour, jour);
        compter(effacement);
        return combien;
    }

    /** Aims an erasure at people who asked for it. */
    public void viser(long effacement, List<UUID> personnes, LocalDate jour) {
        sql.update(
                "insert into salaries.effacement_personne (effacement_id, personne_id, classe, depuis)"
                        + " select ?, p, 'DEMANDE', ? from unnest(?::uuid[]) as u(p)",
                effacement,
                jour,
                personnes.toArray(UUID[]::new));
        compter(effacement);
    }

    private void compter(long effacement) {
        sql.update(
                "update salaries.effacement set personnes = greatest(1, (select count(*) from salaries.effacement_personne"
                        + " where effacement_id = ?)) where id = ?",
                effacement,
                effacement);
    }

    /** People of an erasure who have no running file today, whatever they had when it was prepared. */
    public List<UUID> effacables(long effacement) {
        return sql.queryForList(
                "select v.personne_id from salaries.effacement_personne v where v.effacement_id = ? and not exists (select from"
                        + " salaries.dossier_de_personne d where d.personne_id = v.personne_id and not d.clos)"
                        + " order by v.personne_id",
                UUID.class,
                effacement);
    }

    /** Marks what was erased. */
    public void appliquer(long effacement, List<UUID> effacees, String auteur, Instant quand) {
        sql.update(
                "update salaries.effacement_personne set effacee = true where effacement_id = ? and personne_id = any (?)",
                effacement,
                effacees.toArray(UUID[]::new));
        sql.update(
                "update salaries.effacement set etat = 'APPLIQUE', motif = case origine when 'DEMANDE' then"
                        + " 'Demande de la personne' else motif end, effacees = ?, decide_par = ?, decide_le = ? where id = ?",
                effacees.size(),
                auteur,
                java.sql.Timestamp.from(quand),
                effacement);
    }

    /** Gives an erasure up. */
    public void abandonner(long effacement, String auteur, Instant quand) {
        sql.update(
                "update salaries.effacement set etat = 'ABANDONNE', decide_par = ?, decide_le = ? where id = ?",
                auteur,
                java.sql.Timestamp.from(quand),
                effacement);
    }

    /** The key of the erasure of this reference, locked, when it is still prepared. */
    public Optional<Long> pourActe(String reference) {
        return sql
                .queryForList(
                        "select id from salaries.effacement where reference = ? and etat = 'PREPARE' for update",
                        Long.class,
                        reference)
                .stream()
                .findFirst();
    }

    /** The erasure of this reference, with its report. */
    public Optional<EffacementVu> un(String reference) {
        return sql
                .query("select * from salaries.effacement where reference = ?", (l, n) -> vu(l, true), reference)
                .stream()
                .findFirst();
    }

    /** The latest erasures, without their reports. */
    public List<EffacementVu> derniers() {
        return sql.query(
                "select * from salaries.effacement order by id desc limit " + MONTREES, (l, n) -> vu(l, false));
    }

    private EffacementVu vu(ResultSet l, boolean entier) throws SQLException {
        long cle = l.getLong("id");
        OffsetDateTime decide = l.getObject("decide_le", OffsetDateTime.class);
        return new EffacementVu(
                l.getString("reference"),
                l.getString("origine").equals("DEMANDE"),
                EtatDEffacement.valueOf(l.getString("etat")),
                l.getObject("le", LocalDate.class),
                l.getString("motif"),
                l.getInt("personnes"),
                l.getObject("effacees", Integer.class),
                l.getString("prepare_par"),
                l.getString("decide_par"),
                decide == null ? null : decide.toInstant(),
                entier ? parClasse(cle) : List.of(),
                entier ? visees(cle) : List.of());
    }

    private List<EffacementVu.Compte> parClasse(long effacement) {
        return sql.query(
                "select classe, count(*) from salaries.effacement_personne where effacement_id = ? group by classe order by classe",
                (l, n) -> new EffacementVu.Compte(l.getString(1), l.getLong(2)),
                effacement);
    }

    private List<EffacementVu.Visee> visees(long effacement) {
        return sql.query(
                "select * from salaries.effacement_personne where effacement_id = ? order by depuis, personne_id limit "
                        + MONTREES,
                (l, n) -> new EffacementVu.Visee(
                        l.getObject("personne_id", UUID.class),
                        l.getString("classe"),
                        l.getObject("depuis", LocalDate.class),
                        l.getBoolean("effacee")),
                effacement);
    }
}
