package fr.actionlogement.convention.politiquespubliques.operation.interne;

import fr.actionlogement.convention.common.tiers.Siren;
import fr.actionlogement.convention.politiquespubliques.operation.Achevement;
import fr.actionlogement.convention.politiquespubliques.operation.EtatDOperation;
import fr.actionlogement.convention.politiquespubliques.operation.SaisieDOperation;
import java.sql.Date;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes the operations. */
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
                        .addValue("par", par, Types.VARCHAR)
                        .addValue("jour", jour == null ? null : Date.valueOf(jour), Types.DATE)
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
}
