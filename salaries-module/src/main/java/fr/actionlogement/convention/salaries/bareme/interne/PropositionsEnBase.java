package fr.actionlogement.convention.salaries.bareme.interne;

import fr.actionlogement.convention.salaries.bareme.Cle;
import fr.actionlogement.convention.salaries.bareme.EtatDeProposition;
import fr.actionlogement.convention.salaries.bareme.NiveauDePreuve;
import fr.actionlogement.convention.salaries.bareme.NouvelleVersion;
import fr.actionlogement.convention.salaries.bareme.Proposition;
import fr.actionlogement.convention.salaries.bareme.Unite;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The proposals, and what an approved one does to the rules. */
@Component
public class PropositionsEnBase {

    private static final String COLONNES = """
            select id, version, produit, cle, zone, menage, profil, libelle, unite, valeur, valide_du, valide_au,
              reference_legale, source, niveau_preuve, note, etat, propose_par, propose_le, decide_par, decide_le, motif
            from salaries.proposition
            """;
    private static final String AJOUTER = """
            insert into salaries.proposition (produit, cle, zone, menage, profil, libelle, unite, valeur, valide_du, valide_au,
              reference_legale, source, niveau_preuve, note, etat, propose_par, propose_le)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'PROPOSE', ?, ?) on conflict do nothing returning id
            """;
    /** What it meets gives way, and is written anew before and after the period. */
    private static final String RETIRER = """
            with retire as (
              update salaries.bareme b set retire_par = p.id from salaries.proposition p
              where p.id = ? and (b.produit, b.cle, b.zone, b.menage, b.profil) = (p.produit, p.cle, p.zone, p.menage, p.profil)
                and b.retire_par is null
                and daterange(b.valide_du, b.valide_au, '[]') && daterange(p.valide_du, p.valide_au, '[]')
              returning b.*, p.valide_du as du, p.valide_au as au)
            select * from retire
            """;

    private static final String GARDER = """
            insert into salaries.bareme (produit, cle, zone, menage, profil, libelle, valeur, unite, valide_du, valide_au,
              reference_legale, source, niveau_preuve, a_confirmer, note, origine, proposition_id)
            select produit, cle, zone, menage, profil, libelle, valeur, unite, ?::date, ?::date, reference_legale, source,
              niveau_preuve, a_confirmer, note, 'DECIDE', ? from salaries.bareme where id = ?
            """;
    private static final String POSER = """
            insert into salaries.bareme (produit, cle, zone, menage, profil, libelle, valeur, unite, valide_du, valide_au,
              reference_legale, source, niveau_preuve, note, origine, proposition_id)
            select produit, cle, zone, menage, profil, libelle, valeur, unite, valide_du, valide_au, reference_legale, source,
              niveau_preuve, note, 'DECIDE', id from salaries.proposition where id = ? and valeur is not null
            """;

    private final JdbcTemplate sql;
    private final BaremesEnBase baremes;

    PropositionsEnBase(JdbcTemplate sql, BaremesEnBase baremes) {
        this.sql = sql;
        this.baremes = baremes;
    }

    /** Those that wait first, then the latest. */
    public List<Proposition> toutes() {
        return sql.query(
                COLONNES + " order by etat <> 'PROPOSE', id desc limit 200", (ligne, rang) -> proposition(ligne));
    }

    /** The proposal of that identifier. */
    public Optional<Proposition> lire(long id) {
        return sql.query(COLONNES + " where id = ?", (ligne, rang) -> proposition(ligne), id).stream()
                .findFirst();
    }

    /** The same, locked until the act ends. */
    public Optional<Proposition> verrouiller(long id) {
        return sql.query(COLONNES + " where id = ? for update", (ligne, rang) -> proposition(ligne), id).stream()
                .findFirst();
    }

    /** Adds a proposal; empty when another one waits on the same rule. */
    public Optional<Long> ajouter(
            NouvelleVersion n, String libelle, Unite unite, @Nullable Long valeur, String auteur, Instant quand) {
        return sql
                .queryForList(
                        AJOUTER,
                        Long.class,
                        n.produit(),
                        n.cle(),
                        vide(n.zone()),
                        vide(n.menage()),
                        vide(n.profil()),
                        libelle,
                        unite.name(),
                        valeur,
                        n.valideDu(),
                        n.valideAu(),
                        vide(n.referenceLegale()),
                        n.source().strip(),
                        n.preuve().name(),
                        vide(n.note()),
                        auteur,
                        Timestamp.from(quand))
                .stream()
                .findFirst();
    }

    /** Writes a decision. */
    public void decider(long id, EtatDeProposition etat, String auteur, Instant quand, String motif) {
        sql.update(
                "update salaries.proposition set etat = ?, decide_par = ?, decide_le = ?, motif = ?, version = version + 1"
                        + " where id = ?",
                etat.name(),
                auteur,
                Timestamp.from(quand),
                motif,
                id);
    }

    /** Does to the rules what an approved proposal says; whoever reads them sees it within the freshness of the reading. */
    public void appliquer(Proposition p) {
        List<Retiree> retirees = sql.query(
                RETIRER,
                (l, rang) -> new Retiree(
                        l.getInt("id"),
                        l.getObject("valide_du", LocalDate.class),
                        l.getObject("valide_au", LocalDate.class)),
                p.id());
        for (Retiree r : retirees) {
            if (r.du().isBefore(p.valideDu())) {
                sql.update(GARDER, r.du(), p.valideDu().minusDays(1), p.id(), r.id());
            }
            LocalDate fin = p.valideAu();
            if (fin != null && (r.au() == null || r.au().isAfter(fin))) {
                sql.update(GARDER, fin.plusDays(1), r.au(), p.id(), r.id());
            }
        }
        sql.update(POSER, p.id());
        baremes.oublier();
    }

    private record Retiree(int id, LocalDate du, @Nullable LocalDate au) {}

    private static String vide(@Nullable String texte) {
        return texte == null ? "" : texte.strip();
    }

    private static Proposition proposition(ResultSet l) throws SQLException {
        OffsetDateTime decidee = l.getObject("decide_le", OffsetDateTime.class);
        return new Proposition(
                l.getLong("id"),
                l.getInt("version"),
                l.getString("produit"),
                new Cle(l.getString("cle"), l.getString("zone"), l.getString("menage"), l.getString("profil")),
                l.getString("libelle"),
                Unite.valueOf(l.getString("unite")),
                l.getObject("valeur", Long.class),
                l.getObject("valide_du", LocalDate.class),
                l.getObject("valide_au", LocalDate.class),
                l.getString("reference_legale"),
                l.getString("source"),
                NiveauDePreuve.valueOf(l.getString("niveau_preuve")),
                l.getString("note"),
                EtatDeProposition.valueOf(l.getString("etat")),
                l.getString("propose_par"),
                l.getObject("propose_le", OffsetDateTime.class).toInstant(),
                l.getString("decide_par"),
                decidee == null ? null : decidee.toInstant(),
                l.getString("motif"));
    }
}
