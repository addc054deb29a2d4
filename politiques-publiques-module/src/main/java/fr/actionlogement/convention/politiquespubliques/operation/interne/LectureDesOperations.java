package fr.actionlogement.convention.politiquespubliques.operation.interne;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.tiers.Siren;
import fr.actionlogement.convention.common.tiers.Siret;
import fr.actionlogement.convention.politiquespubliques.operation.EtatDOperation;
import fr.actionlogement.convention.politiquespubliques.operation.Forme;
import fr.actionlogement.convention.politiquespubliques.operation.OperationVue;
import fr.actionlogement.convention.politiquespubliques.operation.TypeDOperation;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads the operations. */
@Component
public class LectureDesOperations {

    private static final String LISTER = """
            select * from politiques.operation
            where (:programme::text is null or programme_code = :programme) and (:etat::text is null or etat = :etat)
              and (:convention::text is null or convention_reference = :convention)
              and (:avant::text is null or id < (select o.id from politiques.operation o where o.reference = :avant))
            order by id desc limit :limite
            """;

    private final NamedParameterJdbcTemplate sql;

    LectureDesOperations(NamedParameterJdbcTemplate sql) {
        this.sql = sql;
    }

    /** One of them. */
    public Optional<OperationVue> une(String reference) {
        return chercher(reference, "");
    }

    /** Same, held until the end of the transaction. */
    public Optional<OperationVue> tenir(String reference) {
        return chercher(reference, " for update");
    }

    /** A page of them, the last created first. */
    public List<OperationVue> lister(
            @Nullable String programme,
            @Nullable EtatDOperation etat,
            @Nullable String convention,
            @Nullable String avant,
            int limite) {
        return sql.query(
                LISTER,
                new MapSqlParameterSource("programme", programme)
                        .addValue("etat", etat == null ? null : etat.name())
                        .addValue("convention", convention)
                        .addValue("avant", avant)
                        .addValue("limite", limite),
                LectureDesOperations::lire);
    }

    private Optional<OperationVue> chercher(String reference, String verrou) {
        return sql
                .query(
                        "select * from politiques.operation where reference = :reference" + verrou,
                        new MapSqlParameterSource("reference", reference),
                        LectureDesOperations::lire)
                .stream()
                .findFirst();
    }

    private static OperationVue lire(ResultSet ligne, int n) throws SQLException {
        return new OperationVue(
                ligne.getString("reference"),
                ligne.getString("programme_code"),
                ligne.getString("convention_reference"),
                ligne.getString("intitule"),
                ligne.getString("operateur"),
                lu(ligne, "siren", Siren::new),
                lu(ligne, "siret", Siret::new),
                new CodeCommune(ligne.getString("commune")),
                EtatDOperation.valueOf(ligne.getString("etat")),
                ligne.getString("auteur"),
                ligne.getString("valide_par"),
                jour(ligne.getDate("valide_le")),
                ligne.getString("acheve_par"),
                jour(ligne.getDate("acheve_le")),
                ligne.getString("preuve"),
                ligne.getString("motif"),
                ligne.getTimestamp("modifie_le").toInstant(),
                ligne.getLong("version"),
                ligne.getString("qpv"),
                ligne.getString("famille"),
                ligne.getString("validation_anru"),
                ligne.getInt("plai"),
                ligne.getInt("plus"),
                ligne.getInt("rehabilites"),
                ligne.getInt("residentialises"),
                lu(ligne, "forme", Forme::valueOf),
                lu(ligne, "type", TypeDOperation::valueOf),
                ligne.getString("secteur"),
                (Integer) ligne.getObject("surface"),
                travaux(ligne.getLong("travaux_centimes")),
                ligne.getBoolean("anah"),
                ligne.getString("derogation"),
                ligne.getInt("logements"),
                ligne.getInt("salaries"),
                (Integer) ligne.getObject("livres"),
                (Integer) ligne.getObject("livres_salaries"),
                ligne.getString("etiquette"));
    }

    private static <T> @Nullable T lu(ResultSet ligne, String colonne, Function<String, T> mot) throws SQLException {
        String texte = ligne.getString(colonne);
        return texte == null ? null : mot.apply(texte);
    }

    private static @Nullable Montant travaux(long centimes) {
        return centimes == 0 ? null : Montant.deCentimes(centimes);
    }

    private static @Nullable LocalDate jour(@Nullable Date date) {
        return date == null ? null : date.toLocalDate();
    }
}
