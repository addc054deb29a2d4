package fr.actionlogement.convention.politiquespubliques.operation.interne;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.tiers.Siren;
import fr.actionlogement.convention.common.tiers.Siret;
import fr.actionlogement.convention.politiquespubliques.operation.Achevement;
import fr.actionlogement.convention.politiquespubliques.operation.EtatDOperation;
import fr.actionlogement.convention.politiquespubliques.operation.Facture;
import fr.actionlogement.convention.politiquespubliques.operation.Forme;
import fr.actionlogement.convention.politiquespubliques.operation.OperationVue;
import fr.actionlogement.convention.politiquespubliques.operation.SaisieDOperation;
import fr.actionlogement.convention.politiquespubliques.operation.TypeDOperation;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** The operations and their invoices. */
@Component("operationsDesPolitiquesEnBase")
public class OperationsEnBase {

    private static final String CREER = """
            insert into politiques.operation
              (reference, programme_code, convention_reference, intitule, operateur, siren, siret, commune, etat, auteur,
               modifie_le, qpv, famille, validation_anru, plai, plus, rehabilites, residentialises, forme, type, secteur,
               surface, travaux_centimes, anah, derogation, logements, salaries)
            values (:reference, :programme, :convention, :intitule, :operateur, :siren, :siret, :commune, 'BROUILLON', :auteur,
               :quand, :qpv, :famille, :validation, :plai, :plus, :rehabilites, :residentialises, :forme, :type, :secteur,
               :surface, :travaux, :anah, :derogation, :logements, :salaries)
            """;
    private static final String MODIFIER = """
            update politiques.operation set convention_reference = :convention, intitule = :intitule,
              operateur = :operateur, siren = :siren, siret = :siret, commune = :commune, modifie_le = :quand, qpv = :qpv,
              famille = :famille, validation_anru = :validation, plai = :plai, plus = :plus, rehabilites = :rehabilites,
              residentialises = :residentialises, forme = :forme, type = :type, secteur = :secteur, surface = :surface,
              travaux_centimes = :travaux, anah = :anah, derogation = :derogation, logements = :logements,
              salaries = :salaries, version = version + 1
            where reference = :reference
            """;
    private static final String PASSER = """
            update politiques.operation set etat = :etat, motif = :motif, valide_par = coalesce(:par, valide_par),
              valide_le = coalesce(:jour, valide_le), modifie_le = :quand, version = version + 1
            where reference = :reference
            """;
    private static final String ACHEVER = """
            update politiques.operation set etat = 'ACHEVE', acheve_par = :par, acheve_le = :jour, preuve = :preuve,
              livres = :livres, livres_salaries = :salaries, etiquette = :etiquette, modifie_le = :quand,
              version = version + 1
            where reference = :reference
            """;
    private static final String LISTER = """
            select * from politiques.operation
            where (:programme::text is null or programme_code = :programme) and (:etat::text is null or etat = :etat)
              and (:convention::text is null or convention_reference = :convention)
              and (:avant::text is null or id < (select o.id from politiques.operation o where o.reference = :avant))
            order by id desc limit :limite
            """;
    private static final String FACTURER = """
            insert into politiques.facture (operation_reference, fournisseur, siret, numero, emise_le, montant_centimes, auteur)
            values (:reference, :fournisseur, :siret, :numero, :emise, :montant, :auteur) on conflict (siret, numero) do nothing
            """;

    private final NamedParameterJdbcTemplate sql;

    OperationsEnBase(NamedParameterJdbcTemplate sql) {
        this.sql = sql;
    }

    /** Writes a draft. */
    public void creer(
            String reference,
            String programme,
            String operateur,
            SaisieDOperation saisie,
            String auteur,
            Instant quand) {
        sql.update(
                CREER,
                valeurs(reference, operateur, saisie, quand)
                        .addValue("programme", programme)
                        .addValue("auteur", auteur));
    }

    /** Writes a draft anew. */
    public void modifier(String reference, String operateur, SaisieDOperation saisie, Instant quand) {
        sql.update(MODIFIER, valeurs(reference, operateur, saisie, quand));
    }

    /** Writes where an operation stands; {@code par} and {@code jour} for a validation only. */
    public void passer(
            String reference,
            EtatDOperation etat,
            @Nullable String par,
            @Nullable LocalDate jour,
            @Nullable String motif,
            Instant quand) {
        sql.update(
                PASSER,
                new MapSqlParameterSource("reference", reference)
                        .addValue("etat", etat.name())
                        .addValue("par", par, java.sql.Types.VARCHAR)
                        .addValue("jour", jour == null ? null : Date.valueOf(jour), java.sql.Types.DATE)
                        .addValue("motif", motif)
                        .addValue("quand", Timestamp.from(quand)));
    }

    /** Writes a completion. */
    public void achever(String reference, Achevement achevement, String par, Instant quand) {
        sql.update(
                ACHEVER,
                new MapSqlParameterSource("reference", reference)
                        .addValue("par", par)
                        .addValue("jour", Date.valueOf(achevement.date()))
                        .addValue("preuve", achevement.preuve().strip())
                        .addValue("livres", achevement.livres())
                        .addValue("salaries", achevement.salaries())
                        .addValue("etiquette", achevement.etiquette())
                        .addValue("quand", Timestamp.from(quand)));
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
                OperationsEnBase::lire);
    }

    /** Keeps an invoice; false when that number of that supplier is known already. */
    public boolean facturer(String reference, Facture facture, String auteur) {
        return sql.update(
                        FACTURER,
                        new MapSqlParameterSource("reference", reference)
                                .addValue("fournisseur", facture.fournisseur().strip())
                                .addValue("siret", facture.siret().numero())
                                .addValue("numero", facture.numero().strip())
                                .addValue("emise", Date.valueOf(facture.emiseLe()))
                                .addValue("montant", facture.montant().centimes())
                                .addValue("auteur", auteur))
                > 0;
    }

    /** The invoices of an operation, the first one first. */
    public List<Facture> factures(String reference) {
        return sql.query(
                "select * from politiques.facture where operation_reference = :reference order by id",
                new MapSqlParameterSource("reference", reference),
                (ligne, n) -> new Facture(
                        ligne.getString("fournisseur"),
                        new Siret(ligne.getString("siret")),
                        ligne.getString("numero"),
                        ligne.getDate("emise_le").toLocalDate(),
                        Montant.deCentimes(ligne.getLong("montant_centimes"))));
    }

    private Optional<OperationVue> chercher(String reference, String verrou) {
        return sql
                .query(
                        "select * from politiques.operation where reference = :reference" + verrou,
                        new MapSqlParameterSource("reference", reference),
                        OperationsEnBase::lire)
                .stream()
                .findFirst();
    }

    private static MapSqlParameterSource valeurs(
            String reference, String operateur, SaisieDOperation saisie, Instant quand) {
        Siren siren = saisie.identifiant();
        return new MapSqlParameterSource("reference", reference)
                .addValue("convention", saisie.convention())
                .addValue("intitule", saisie.intitule().strip())
                .addValue("operateur", operateur)
                .addValue("siren", siren == null ? null : siren.numero())
                .addValue(
                        "siret", saisie.siret() == null ? null : saisie.siret().numero())
                .addValue("commune", saisie.commune().code())
                .addValue("quand", Timestamp.from(quand))
                .addValue("qpv", saisie.qpv())
                .addValue("famille", saisie.famille())
                .addValue("validation", saisie.validationAnru())
                .addValue("plai", nombre(saisie.plai()))
                .addValue("plus", nombre(saisie.plus()))
                .addValue("rehabilites", nombre(saisie.rehabilites()))
                .addValue("residentialises", nombre(saisie.residentialises()))
                .addValue(
                        "forme", saisie.forme() == null ? null : saisie.forme().name())
                .addValue("type", saisie.type() == null ? null : saisie.type().name())
                .addValue("secteur", saisie.secteur())
                .addValue("surface", saisie.surface())
                .addValue(
                        "travaux",
                        saisie.travaux() == null ? null : saisie.travaux().centimes())
                .addValue("anah", Boolean.TRUE.equals(saisie.anah()))
                .addValue("derogation", saisie.derogation())
                .addValue("logements", nombre(saisie.logements()))
                .addValue("salaries", nombre(saisie.salaries()));
    }

    private static int nombre(@Nullable Integer saisi) {
        return saisi == null ? 0 : saisi;
    }

    private static OperationVue lire(ResultSet ligne, int n) throws SQLException {
        String siren = ligne.getString("siren");
        String siret = ligne.getString("siret");
        String forme = ligne.getString("forme");
        String type = ligne.getString("type");
        long travaux = ligne.getLong("travaux_centimes");
        return new OperationVue(
                ligne.getString("reference"),
                ligne.getString("programme_code"),
                ligne.getString("convention_reference"),
                ligne.getString("intitule"),
                ligne.getString("operateur"),
                siren == null ? null : new Siren(siren),
                siret == null ? null : new Siret(siret),
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
                forme == null ? null : Forme.valueOf(forme),
                type == null ? null : TypeDOperation.valueOf(type),
                ligne.getString("secteur"),
                (Integer) ligne.getObject("surface"),
                travaux == 0 ? null : Montant.deCentimes(travaux),
                ligne.getBoolean("anah"),
                ligne.getString("derogation"),
                ligne.getInt("logements"),
                ligne.getInt("salaries"),
                (Integer) ligne.getObject("livres"),
                (Integer) ligne.getObject("livres_salaries"),
                ligne.getString("etiquette"));
    }

    private static @Nullable LocalDate jour(@Nullable Date date) {
        return date == null ? null : date.toLocalDate();
    }
}
