package fr.actionlogement.convention.salaries.relogement.interne;

import fr.actionlogement.convention.salaries.liste.Extrait;
import fr.actionlogement.convention.salaries.relogement.DemandeVue;
import fr.actionlogement.convention.salaries.relogement.EtatDeDemande;
import fr.actionlogement.convention.salaries.relogement.SaisieDeDemande;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The requests for a dwelling. */
@Component
public class DemandesEnBase {

    private static final int TAILLE = 50;
    private static final String COLONNES = """
            select d.*, c.nom as nom_commune from salaries.logement_demande d join common.commune c on c.code = d.commune
            """;

    private final JdbcTemplate sql;

    DemandesEnBase(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Dated rules of the requests and of the commission, by key. */
    public Map<String, Integer> regles() {
        return sql
                .query(
                        "select cle, valeur from salaries.logement_regle",
                        (l, n) -> Map.entry(l.getString(1), l.getInt(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Writes a request. */
    public void inserer(String reference, UUID personne, SaisieDeDemande s, LocalDate jusquAu, String auteur) {
        sql.update(
                "insert into salaries.logement_demande (reference, personne_id, etat, commune, personnes, prioritaire,"
                        + " deposee_le, valable_jusqu_au, saisi_par) values (?, ?, 'ACTIVE', ?, ?, ?, ?, ?, ?)",
                reference,
                personne,
                s.commune().code(),
                s.personnes(),
                Boolean.TRUE.equals(s.prioritaire()),
                s.deposeeLe(),
                jusquAu,
                auteur);
    }

    /** Renews. */
    public void renouveler(DemandeVue demande, LocalDate jusquAu) {
        sql.update(
                "update salaries.logement_demande set etat = 'ACTIVE', valable_jusqu_au = ?,"
                        + " renouvellements = renouvellements + 1, version = version + 1, maj_le = now() where id = ?",
                jusquAu,
                demande.cle());
    }

    /** Moves a request on. */
    public void passer(long demande, EtatDeDemande vers, @Nullable String motif) {
        sql.update(
                "update salaries.logement_demande set etat = ?, motif = coalesce(?, motif), version = version + 1,"
                        + " maj_le = now() where id = ?",
                vers.name(),
                motif,
                demande);
    }

    /** Notes that the household of a request signed a lease, or that its lease was struck out. */
    public void loger(UUID menage, boolean loge) {
        sql.update(
                loge
                        ? "update salaries.logement_demande set etat = 'LOGEE', version = version + 1, maj_le = now()"
                                + " where personne_id = ? and etat in ('ACTIVE', 'EXPIREE')"
                        : "update salaries.logement_demande d set etat = 'ACTIVE', version = version + 1, maj_le = now()"
                                + " where d.id = (select max(id) from salaries.logement_demande"
                                + " where personne_id = ? and etat = 'LOGEE') and not exists (select from"
                                + " salaries.logement_demande e where e.personne_id = d.personne_id"
                                + " and e.etat in ('ACTIVE', 'EXPIREE'))",
                menage);
    }

    /** Marks as expired what was not renewed in time, a thousand at most; says how many. */
    public int expirer(LocalDate jour) {
        return sql.update(
                "update salaries.logement_demande set etat = 'EXPIREE', version = version + 1, maj_le = now() where id in"
                        + " (select id from salaries.logement_demande where etat = 'ACTIVE' and valable_jusqu_au < ?"
                        + " order by id limit 1000 for update skip locked)",
                jour);
    }

    /** The request of this reference. */
    public Optional<DemandeVue> une(String reference) {
        return sql.query(COLONNES + " where d.reference = ?", (l, n) -> vue(l), reference).stream()
                .findFirst();
    }

    /** The request of this reference, locked until the transaction ends. */
    public Optional<DemandeVue> pourActe(String reference) {
        return sql.query(COLONNES + " where d.reference = ? for update of d", (l, n) -> vue(l), reference).stream()
                .findFirst();
    }

    /** The running request of a household. */
    public Optional<DemandeVue> enCours(UUID personne) {
        return sql
                .query(
                        COLONNES + " where d.personne_id = ? and d.etat in ('ACTIVE', 'EXPIREE') for update of d",
                        (l, n) -> vue(l),
                        personne)
                .stream()
                .findFirst();
    }

    /** A page, the latest first. */
    public Extrait<DemandeVue> lister(@Nullable EtatDeDemande etat, @Nullable Long apres) {
        String code = etat == null ? null : etat.name();
        List<DemandeVue> lues = sql.query(
                COLONNES
                        + " where (?::text is null or d.etat = ?) and (?::bigint is null or d.id < ?) order by d.id desc limit ?",
                (l, n) -> vue(l),
                code,
                code,
                apres,
                apres,
                TAILLE + 1);
        Long total = sql.queryForObject(
                "select count(*) from (select from salaries.logement_demande d where (?::text is null or d.etat = ?) limit ?) x",
                Long.class,
                code,
                code,
                Extrait.PLAFOND + 1);
        return Extrait.de(lues, TAILLE, d -> String.valueOf(d.cle()), total == null ? 0 : total);
    }

    private static DemandeVue vue(ResultSet l) throws SQLException {
        UUID personne = l.getObject("personne_id", UUID.class);
        return new DemandeVue(
                l.getLong("id"),
                l.getInt("version"),
                l.getString("reference"),
                personne,
                BauxEnBase.pseudonyme(personne),
                EtatDeDemande.valueOf(l.getString("etat")),
                l.getString("commune"),
                l.getString("nom_commune"),
                l.getInt("personnes"),
                l.getBoolean("prioritaire"),
                l.getObject("deposee_le", LocalDate.class),
                l.getObject("valable_jusqu_au", LocalDate.class),
                l.getInt("renouvellements"),
                l.getString("motif"),
                l.getString("saisi_par"));
    }
}
