package fr.actionlogement.convention.politiquespubliques.operation.interne;

import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.politiquespubliques.operation.Exigence;
import fr.actionlogement.convention.politiquespubliques.operation.Famille;
import fr.actionlogement.convention.politiquespubliques.operation.Perimetre;
import fr.actionlogement.convention.politiquespubliques.operation.Quartier;
import fr.actionlogement.convention.politiquespubliques.operation.TypeDOperation;
import fr.actionlogement.convention.politiquespubliques.operation.Ville;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The reference lists of the operations: towns, perimeters, districts, families, conditions. */
@Component
public class ReferentielsEnBase {

    private static final String PERIMETRES = """
            select o.*, array(select s.nom from politiques.ort_secteur s where s.ort_id = o.id order by s.nom) as secteurs
            from politiques.ort o where o.commune = ? order by o.signee_le desc
            """;
    private static final String VILLE = """
            insert into politiques.ville_acv (commune, libelle, signature, source) values (?, ?, ?, ?)
            on conflict (commune) do update set libelle = excluded.libelle, signature = excluded.signature,
              source = excluded.source
            """;
    private static final String QUARTIER = """
            insert into politiques.qpv (code, nom, commune, npnru, source) values (?, ?, ?, ?, ?)
            on conflict (code) do update set nom = excluded.nom, commune = excluded.commune, npnru = excluded.npnru,
              source = excluded.source
            """;

    private final JdbcTemplate sql;

    ReferentielsEnBase(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** The towns, by name. */
    public List<Ville> villes() {
        return sql.query(
                "select * from politiques.ville_acv order by libelle collate \"fr-x-icu\"",
                (ligne, n) -> new Ville(
                        new CodeCommune(ligne.getString("commune")),
                        ligne.getString("libelle"),
                        ligne.getDate("signature") == null
                                ? null
                                : ligne.getDate("signature").toLocalDate(),
                        ligne.getString("source")));
    }

    /** Whether a commune is one of them. */
    public boolean estUneVille(CodeCommune commune) {
        return Boolean.TRUE.equals(sql.queryForObject(
                "select exists (select from politiques.ville_acv where commune = ?)", Boolean.class, commune.code()));
    }

    /** Writes a town, or what the list now says of it. */
    public void inscrire(Ville ville) {
        sql.update(
                VILLE,
                ville.commune().code(),
                ville.libelle(),
                ville.signature() == null ? null : Date.valueOf(ville.signature()),
                ville.source());
    }

    /** Takes a town away; false when a perimeter is attached to it. */
    public boolean retirer(CodeCommune commune) {
        return sql.update(
                        "delete from politiques.ville_acv v where commune = ?"
                                + " and not exists (select from politiques.ort o where o.commune = v.commune)",
                        commune.code())
                > 0;
    }

    /** The perimeters of a town, the last one first. */
    public List<Perimetre> perimetres(CodeCommune commune) {
        return sql.query(
                PERIMETRES,
                (ligne, n) -> new Perimetre(
                        ligne.getString("acte"),
                        ligne.getDate("signee_le").toLocalDate(),
                        ligne.getDate("fin").toLocalDate(),
                        Arrays.stream((String[]) ligne.getArray("secteurs").getArray())
                                .toList()),
                commune.code());
    }

    /** Whether a sector is in the perimeter in force that day. */
    public boolean dansLePerimetre(CodeCommune commune, String secteur, LocalDate jour) {
        return Boolean.TRUE.equals(sql.queryForObject(
                "select exists (select from politiques.ort o join politiques.ort_secteur s on s.ort_id = o.id"
                        + " where o.commune = ? and lower(s.nom) = lower(?) and ? between o.signee_le and o.fin)",
                Boolean.class,
                commune.code(),
                secteur.strip(),
                Date.valueOf(jour)));
    }

    /** Writes a perimeter. */
    public void delimiter(CodeCommune commune, Perimetre perimetre, String auteur) {
        Long ort = sql.queryForObject(
                "insert into politiques.ort (commune, acte, signee_le, fin, auteur) values (?, ?, ?, ?, ?) returning id",
                Long.class,
                commune.code(),
                perimetre.acte().strip(),
                Date.valueOf(perimetre.signeeLe()),
                Date.valueOf(perimetre.fin()),
                auteur);
        sql.batchUpdate(
                "insert into politiques.ort_secteur values (?, ?)",
                perimetre.secteurs().stream()
                        .map(secteur -> new Object[] {ort, secteur.strip()})
                        .toList());
    }

    /** The districts, by code. */
    public List<Quartier> quartiers() {
        return sql.query(
                "select * from politiques.qpv order by code",
                (ligne, n) -> new Quartier(
                        ligne.getString("code"),
                        ligne.getString("nom"),
                        new CodeCommune(ligne.getString("commune")),
                        ligne.getBoolean("npnru"),
                        ligne.getString("source")));
    }

    /** Writes a district, or what the list now says of it. */
    public void inscrire(Quartier quartier) {
        sql.update(
                QUARTIER,
                quartier.code(),
                quartier.nom(),
                quartier.commune().code(),
                quartier.npnru(),
                quartier.source());
    }

    /** Takes a district away; false when an operation names it. */
    public boolean retirer(String quartier) {
        return sql.update(
                        "delete from politiques.qpv q where code = ?"
                                + " and not exists (select from politiques.operation o where o.qpv = q.code)",
                        quartier)
                > 0;
    }

    /** The families that loans pay for. */
    public List<Famille> familles() {
        return sql.query(
                "select * from politiques.famille order by ordre",
                (ligne, n) ->
                        new Famille(ligne.getString("code"), ligne.getString("libelle"), ligne.getString("source")));
    }

    /** The condition of a type of operation on a day. */
    public Optional<Exigence> exigence(TypeDOperation type, LocalDate jour) {
        return sql
                .query(
                        "select * from politiques.exigence where type = ? and valide_du <= ? order by valide_du desc limit 1",
                        (ligne, n) -> new Exigence(
                                type,
                                ligne.getString("libelle"),
                                ligne.getString("classe_maximale"),
                                ligne.getString("source")),
                        type.name(),
                        Date.valueOf(jour))
                .stream()
                .findFirst();
    }
}
