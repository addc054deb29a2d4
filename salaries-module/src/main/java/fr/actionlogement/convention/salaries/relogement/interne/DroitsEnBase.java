package fr.actionlogement.convention.salaries.relogement.interne;

import fr.actionlogement.convention.common.evenement.DroitsDeReservationOuverts;
import fr.actionlogement.convention.salaries.liste.Extrait;
import fr.actionlogement.convention.salaries.relogement.CriteresDeDroits;
import fr.actionlogement.convention.salaries.relogement.DroitVu;
import fr.actionlogement.convention.salaries.relogement.LigneDeDroits;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** The rights. */
@Component
public class DroitsEnBase {

    private static final int TAILLE = 50;

    private static final String ENREGISTRER = """
            insert into salaries.droit_de_reservation as d
              (dossier, commune, titulaire, nombre, prioritaires, ouvert_le, jusqu_au)
            values (:dossier, :commune, :titulaire, :nombre, :prioritaires, :ouvert, :jusqu)
            on conflict (dossier) do update set commune = excluded.commune, titulaire = excluded.titulaire,
              nombre = excluded.nombre, prioritaires = excluded.prioritaires, ouvert_le = excluded.ouvert_le,
              jusqu_au = excluded.jusqu_au
            where (d.commune, d.titulaire, d.nombre, d.prioritaires, d.ouvert_le, d.jusqu_au) is distinct from
              (excluded.commune, excluded.titulaire, excluded.nombre, excluded.prioritaires, excluded.ouvert_le,
               excluded.jusqu_au)
            """;
    private static final String COLONNES = """
            select d.*, c.nom as nom_commune
            from salaries.droit_de_reservation d join common.commune c on c.code = d.commune
            """;
    private static final String FILTRE = """
            where (:departement::text is null or d.departement = :departement)
              and (:annee::int is null or d.annee = :annee)
            """;
    private static final String BILAN = """
            select d.departement, max(t.nom) as nom, d.annee, count(*) as dossiers, sum(d.nombre) as nombre,
              sum(d.prioritaires) as prioritaires, sum(d.baux) as baux,
              coalesce(sum(d.nombre - d.baux) filter (where d.retire_le is null), 0) as reste
            from salaries.droit_de_reservation d join common.departement t on t.code = d.departement
            group by d.departement, d.annee order by d.departement, d.annee
            """;

    private final NamedParameterJdbcTemplate sql;

    DroitsEnBase(NamedParameterJdbcTemplate sql) {
        this.sql = sql;
    }

    /** Writes what a fact says; false when it was known as it is. */
    public boolean enregistrer(DroitsDeReservationOuverts fait) {
        MapSqlParameterSource valeurs = new MapSqlParameterSource("dossier", fait.dossier())
                .addValue("commune", fait.commune().code())
                .addValue("titulaire", fait.titulaire())
                .addValue("nombre", fait.nombre())
                .addValue("prioritaires", fait.prioritaires())
                .addValue("ouvert", Date.valueOf(fait.ouvertsLe()))
                .addValue("jusqu", Date.valueOf(fait.jusquAu()));
        return sql.update(ENREGISTRER, valeurs) > 0;
    }

    /** Notes that the rights no longer serve; false when they were not known, or retired already. */
    public boolean retirer(String dossier, LocalDate jour) {
        return sql.update(
                        "update salaries.droit_de_reservation set retire_le = :jour"
                                + " where dossier = :dossier and retire_le is null",
                        new MapSqlParameterSource("dossier", dossier).addValue("jour", Date.valueOf(jour)))
                > 0;
    }

    /** The rights of a file. */
    public Optional<DroitVu> un(String dossier) {
        return chercher(dossier, "");
    }

    /** The rights of a file, locked until the transaction ends. */
    public Optional<DroitVu> pourBail(String dossier) {
        return chercher(dossier, " for update of d");
    }

    /** A page, by file. */
    public Extrait<DroitVu> lister(CriteresDeDroits c) {
        String apres = c.apres() == null || c.apres().isBlank() ? null : c.apres();
        MapSqlParameterSource valeurs = valeurs(c).addValue("apres", apres).addValue("limite", TAILLE + 1);
        List<DroitVu> lus = sql.query(
                COLONNES + FILTRE
                        + " and (:apres::text is null or d.dossier > :apres) order by d.dossier limit :limite",
                valeurs,
                (ligne, n) -> vu(ligne));
        Long total = sql.queryForObject(
                "select count(*) from salaries.droit_de_reservation d " + FILTRE, valeurs, Long.class);
        boolean suite = lus.size() > TAILLE;
        List<DroitVu> page = suite ? lus.subList(0, TAILLE) : lus;
        return new Extrait<>(
                List.copyOf(page), suite ? page.get(TAILLE - 1).dossier() : null, total == null ? 0 : total);
    }

    /** By département and year of opening. */
    public List<LigneDeDroits> bilan() {
        return sql.query(
                BILAN,
                Map.of(),
                (ligne, n) -> new LigneDeDroits(
                        ligne.getString("departement"),
                        ligne.getString("nom"),
                        ligne.getInt("annee"),
                        ligne.getLong("dossiers"),
                        ligne.getLong("nombre"),
                        ligne.getLong("prioritaires"),
                        ligne.getLong("baux"),
                        ligne.getLong("reste")));
    }

    private Optional<DroitVu> chercher(String dossier, String suite) {
        return sql
                .query(
                        COLONNES + " where d.dossier = :dossier" + suite,
                        new MapSqlParameterSource("dossier", dossier),
                        (ligne, n) -> vu(ligne))
                .stream()
                .findFirst();
    }

    private static MapSqlParameterSource valeurs(CriteresDeDroits c) {
        return new MapSqlParameterSource("annee", c.annee())
                .addValue(
                        "departement",
                        c.departement() == null ? null : c.departement().code());
    }

    private static DroitVu vu(ResultSet ligne) throws SQLException {
        return new DroitVu(
                ligne.getString("dossier"),
                ligne.getString("commune"),
                ligne.getString("nom_commune"),
                ligne.getString("departement"),
                ligne.getString("titulaire"),
                ligne.getInt("nombre"),
                ligne.getInt("prioritaires"),
                ligne.getObject("ouvert_le", LocalDate.class),
                ligne.getObject("jusqu_au", LocalDate.class),
                ligne.getObject("retire_le", LocalDate.class),
                ligne.getInt("baux"));
    }
}
