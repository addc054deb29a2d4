package fr.actionlogement.convention.politiquespubliques.compterendu.interne;

import fr.actionlogement.convention.common.territoire.Departement;
import fr.actionlogement.convention.politiquespubliques.compterendu.CompteRenduVu;
import fr.actionlogement.convention.politiquespubliques.compterendu.CriteresDeCompteRendu;
import fr.actionlogement.convention.politiquespubliques.compterendu.EtatDeCompteRendu;
import fr.actionlogement.convention.politiquespubliques.compterendu.IndicateurVu;
import fr.actionlogement.convention.politiquespubliques.compterendu.Periode;
import fr.actionlogement.convention.politiquespubliques.compterendu.Production;
import fr.actionlogement.convention.politiquespubliques.compterendu.Valeur;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The reports and their figures. */
@Component
public class ComptesRendusEnBase {

    private static final String LIRE = """
            select r.*, v.organisme from politiques.compte_rendu r
            join politiques.convention v on v.reference = r.convention_reference
            """;
    private static final String LISTER = LIRE + """
            where (?::text is null or r.programme_code = ?) and (?::text is null or r.convention_reference = ?)
              and (?::text is null or (r.annee, r.semestre, r.id) <
                (select p.annee, p.semestre, p.id from politiques.compte_rendu p where p.reference = ?))
            order by r.annee desc, r.semestre desc, r.id desc limit ?
            """;
    private static final String CREER = """
            insert into politiques.compte_rendu
              (reference, convention_reference, programme_code, annee, semestre, etat, rectifie, auteur, modifie_le)
            values (?, ?, ?, ?, ?, 'BROUILLON', ?, ?, ?)
            """;
    private static final String PASSER = """
            update politiques.compte_rendu set etat = ?, transmis_le = ?, certifie_par = ?, certifie_le = ?, constat = ?,
              modifie_le = ?, version = version + 1
            where reference = ?
            """;
    private static final String PRODUIRE = """
            select r.programme_code, i.code, i.libelle, i.produit, i.ordre, r.annee, sum(v.valeur)::bigint as valeur
            from politiques.compte_rendu r
            join politiques.compte_rendu_valeur v on v.compte_rendu_id = r.id
            join politiques.indicateur i on i.code = v.indicateur_code
            where r.etat = 'CERTIFIE' group by 1, 2, 3, 4, 5, 6 order by 1, i.ordre, r.annee
            """;

    private final JdbcTemplate sql;

    ComptesRendusEnBase(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** What the reports of a programme count, in order. */
    public List<IndicateurVu> indicateurs(String programme) {
        return sql.query(
                "select * from politiques.indicateur where programme_code = ? order by ordre",
                (ligne, n) -> new IndicateurVu(
                        ligne.getString("code"),
                        ligne.getString("programme_code"),
                        ligne.getString("libelle"),
                        ligne.getBoolean("par_departement"),
                        ligne.getBoolean("produit"),
                        ligne.getString("definition")),
                programme);
    }

    /** Those that answer, the last periods first. */
    public List<CompteRenduVu> lister(CriteresDeCompteRendu criteres, int limite) {
        return sql.query(
                LISTER,
                (ligne, n) -> lire(ligne, List.of()),
                criteres.programme(),
                criteres.programme(),
                criteres.convention(),
                criteres.convention(),
                criteres.apres(),
                criteres.apres(),
                limite);
    }

    /** One of them, with its figures. */
    public Optional<CompteRenduVu> un(String reference) {
        return chercher(reference, "");
    }

    /** Same, held until the end of the transaction. */
    public Optional<CompteRenduVu> tenir(String reference) {
        return chercher(reference, " for update of r");
    }

    private Optional<CompteRenduVu> chercher(String reference, String verrou) {
        return sql
                .query(
                        LIRE + "where r.reference = ?" + verrou,
                        (ligne, n) -> lire(ligne, valeurs(ligne.getLong("id"))),
                        reference)
                .stream()
                .findFirst();
    }

    /** The certified report of a period, if there is one. */
    public Optional<String> certifie(String convention, Periode periode) {
        return sql
                .queryForList(
                        "select reference from politiques.compte_rendu"
                                + " where convention_reference = ? and annee = ? and semestre = ? and etat = 'CERTIFIE'",
                        String.class,
                        convention,
                        periode.annee(),
                        periode.semestre())
                .stream()
                .findFirst();
    }

    /** Whether a report of that period is being made. */
    public boolean enCours(String convention, Periode periode) {
        return Boolean.TRUE.equals(sql.queryForObject(
                "select exists (select from politiques.compte_rendu where convention_reference = ? and annee = ?"
                        + " and semestre = ? and etat in ('BROUILLON', 'TRANSMIS'))",
                Boolean.class,
                convention,
                periode.annee(),
                periode.semestre()));
    }

    /** Writes an empty draft. */
    public void creer(
            String reference,
            String convention,
            String programme,
            Periode periode,
            @Nullable String rectifie,
            String auteur,
            Instant quand) {
        sql.update(
                CREER,
                reference,
                convention,
                programme,
                periode.annee(),
                periode.semestre(),
                rectifie,
                auteur,
                Timestamp.from(quand));
    }

    /** Writes the figures of a draft anew. */
    public void saisir(String reference, @Nullable String synthese, List<Valeur> valeurs, Instant quand) {
        sql.update(
                "update politiques.compte_rendu set synthese = ?, modifie_le = ?, version = version + 1 where reference = ?",
                synthese,
                Timestamp.from(quand),
                reference);
        Long id =
                sql.queryForObject("select id from politiques.compte_rendu where reference = ?", Long.class, reference);
        sql.update("delete from politiques.compte_rendu_valeur where compte_rendu_id = ?", id);
        sql.batchUpdate(
                "insert into politiques.compte_rendu_valeur values (?, ?, ?, ?)",
                valeurs.stream()
                        .map(valeur -> new Object[] {
                            id,
                            valeur.indicateur(),
                            valeur.departement() == null
                                    ? null
                                    : valeur.departement().code(),
                            valeur.valeur()
                        })
                        .toList());
    }

    /** Writes where a report stands now. */
    public void passer(CompteRenduVu rapport, Instant quand) {
        sql.update(
                PASSER,
                rapport.etat().name(),
                horodate(rapport.transmisLe()),
                rapport.certifiePar(),
                horodate(rapport.certifieLe()),
                rapport.constat(),
                Timestamp.from(quand),
                rapport.reference());
    }

    /** What the certified reports say, by programme, indicator and year. */
    public List<Production> productions() {
        return sql.query(
                PRODUIRE,
                (ligne, n) -> new Production(
                        ligne.getString("programme_code"),
                        ligne.getString("code"),
                        ligne.getString("libelle"),
                        ligne.getBoolean("produit"),
                        ligne.getInt("annee"),
                        ligne.getLong("valeur")));
    }

    private List<Valeur> valeurs(long id) {
        return sql.query(
                "select v.* from politiques.compte_rendu_valeur v join politiques.indicateur i on i.code = v.indicateur_code"
                        + " where compte_rendu_id = ? order by i.ordre, v.departement_code",
                (ligne, n) -> new Valeur(
                        ligne.getString("indicateur_code"),
                        ligne.getString("departement_code") == null
                                ? null
                                : new Departement(ligne.getString("departement_code")),
                        ligne.getLong("valeur")),
                id);
    }

    private static CompteRenduVu lire(ResultSet ligne, List<Valeur> valeurs) throws SQLException {
        return new CompteRenduVu(
                ligne.getString("reference"),
                ligne.getString("convention_reference"),
                ligne.getString("organisme"),
                ligne.getString("programme_code"),
                new Periode(ligne.getInt("annee"), ligne.getInt("semestre")),
                EtatDeCompteRendu.valueOf(ligne.getString("etat")),
                ligne.getString("synthese"),
                ligne.getString("constat"),
                ligne.getString("rectifie"),
                ligne.getString("auteur"),
                instant(ligne.getTimestamp("transmis_le")),
                ligne.getString("certifie_par"),
                instant(ligne.getTimestamp("certifie_le")),
                ligne.getTimestamp("modifie_le").toInstant(),
                ligne.getLong("version"),
                valeurs);
    }

    private static @Nullable Instant instant(@Nullable Timestamp brut) {
        return brut == null ? null : brut.toInstant();
    }

    private static @Nullable Timestamp horodate(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
