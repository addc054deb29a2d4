package fr.actionlogement.convention.salaries.relogement.interne;

import fr.actionlogement.convention.salaries.liste.Extrait;
import fr.actionlogement.convention.salaries.relogement.BailVu;
import fr.actionlogement.convention.salaries.relogement.FamillesLogees;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** The leases. */
@Component
public class BauxEnBase {

    private static final int TAILLE = 50;

    private static final String NUMERO = """
            insert into salaries.numero_de_bail as n (annee, dernier) values (:annee, 1)
            on conflict (annee) do update set dernier = n.dernier + 1 returning dernier
            """;
    private static final String INSERER = """
            insert into salaries.bail (reference, personne_id, droit, commune, prioritaire, signe_le, saisi_par)
            values (:reference, :menage, :droit, :commune, :prioritaire, :signe, :auteur)
            """;
    private static final String ANNULER = """
            update salaries.bail set annule_par = :auteur, annule_le = :jour, motif = :motif
            where reference = :reference
            """;
    private static final String COLONNES = """
            select b.*, c.nom as nom_commune from salaries.bail b join common.commune c on c.code = b.commune
            """;
    private static final String FAMILLES = """
            select count(*) filter (where droit is not null) as sur_droit,
              count(*) filter (where droit is null) as hors, count(*) filter (where prioritaire) as prioritaires
            from salaries.bail where annule_le is null
            """;

    private final NamedParameterJdbcTemplate sql;

    BauxEnBase(NamedParameterJdbcTemplate sql) {
        this.sql = sql;
    }

    /** Writes a lease and gives its reference, {@code BL-2026-000123}. */
    public String inserer(
            UUID menage, boolean prioritaire, LocalDate signe, @Nullable String droit, String commune, String auteur) {
        int annee = signe.getYear();
        Integer numero = sql.queryForObject(NUMERO, new MapSqlParameterSource("annee", annee), Integer.class);
        String reference = String.format(Locale.ROOT, "BL-%04d-%06d", annee, numero);
        sql.update(
                INSERER,
                new MapSqlParameterSource("reference", reference)
                        .addValue("menage", menage)
                        .addValue("droit", droit)
                        .addValue("commune", commune)
                        .addValue("prioritaire", prioritaire)
                        .addValue("signe", Date.valueOf(signe))
                        .addValue("auteur", auteur));
        return reference;
    }

    /** Strikes a lease out. */
    public void annuler(String reference, String auteur, LocalDate jour, String motif) {
        sql.update(
                ANNULER,
                new MapSqlParameterSource("reference", reference)
                        .addValue("auteur", auteur)
                        .addValue("jour", Date.valueOf(jour))
                        .addValue("motif", motif));
    }

    /** Whether a lease stands for this household. */
    public boolean loge(UUID menage) {
        return Boolean.TRUE.equals(sql.queryForObject(
                "select exists (select from salaries.bail where personne_id = :menage and annule_le is null)",
                new MapSqlParameterSource("menage", menage),
                Boolean.class));
    }

    /** The lease of this reference. */
    public Optional<BailVu> un(String reference) {
        return chercher(reference, "");
    }

    /** The lease of this reference, locked until the transaction ends. */
    public Optional<BailVu> pourAnnulation(String reference) {
        return chercher(reference, " for update of b");
    }

    /** A page, the latest first. */
    public Extrait<BailVu> lister(@Nullable String droit, @Nullable String apres) {
        MapSqlParameterSource valeurs = new MapSqlParameterSource("droit", vide(droit))
                .addValue("apres", vide(apres))
                .addValue("limite", TAILLE + 1);
        String filtre = " where (:droit::text is null or b.droit = :droit)";
        List<BailVu> lus = sql.query(
                COLONNES + filtre
                        + " and (:apres::text is null or b.id < (select x.id from salaries.bail x"
                        + " where x.reference = :apres)) order by b.id desc limit :limite",
                valeurs,
                (ligne, n) -> vu(ligne));
        Long total = sql.queryForObject("select count(*) from salaries.bail b" + filtre, valeurs, Long.class);
        boolean suite = lus.size() > TAILLE;
        List<BailVu> page = suite ? lus.subList(0, TAILLE) : lus;
        return new Extrait<>(
                List.copyOf(page), suite ? page.get(TAILLE - 1).reference() : null, total == null ? 0 : total);
    }

    /** How many stand. */
    public FamillesLogees familles() {
        return sql.query(
                        FAMILLES,
                        (ligne, n) -> new FamillesLogees(
                                ligne.getLong("sur_droit"), ligne.getLong("hors"), ligne.getLong("prioritaires")))
                .get(0);
    }

    private Optional<BailVu> chercher(String reference, String suite) {
        return sql
                .query(
                        COLONNES + " where b.reference = :reference" + suite,
                        new MapSqlParameterSource("reference", reference),
                        (ligne, n) -> vu(ligne))
                .stream()
                .findFirst();
    }

    /** Numbers still in clear, by lease; a few at a time. */
    public Map<Long, String> enClair(int limite) {
        return sql
                .query(
                        "select id, demande from salaries.bail where demande is not null order by id limit :limite for update",
                        new MapSqlParameterSource("limite", limite),
                        (ligne, n) -> Map.entry(ligne.getLong(1), ligne.getString(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Puts the pseudonym in the place of the number. */
    public void rattacher(long bail, UUID menage) {
        sql.update(
                "update salaries.bail set personne_id = :menage, demande = null where id = :bail",
                new MapSqlParameterSource("menage", menage).addValue("bail", bail));
    }

    /** Enough of a pseudonym to tell two households apart on a page. */
    static String pseudonyme(@Nullable UUID menage) {
        return menage == null ? "Ménage" : "Ménage " + menage.toString().substring(0, 8);
    }

    private static @Nullable String vide(@Nullable String texte) {
        return texte == null || texte.isBlank() ? null : texte;
    }

    private static BailVu vu(ResultSet ligne) throws SQLException {
        return new BailVu(
                ligne.getLong("id"),
                ligne.getString("reference"),
                pseudonyme(ligne.getObject("personne_id", UUID.class)),
                ligne.getObject("personne_id", UUID.class),
                ligne.getString("droit"),
                ligne.getString("commune"),
                ligne.getString("nom_commune"),
                ligne.getBoolean("prioritaire"),
                ligne.getObject("signe_le", LocalDate.class),
                ligne.getString("saisi_par"),
                ligne.getString("annule_par"),
                ligne.getObject("annule_le", LocalDate.class),
                ligne.getString("motif"));
    }
}
