package fr.actionlogement.convention.bailleurs.versement.interne;

import fr.actionlogement.convention.bailleurs.echange.PageDe;
import fr.actionlogement.convention.bailleurs.operation.Financeur;
import fr.actionlogement.convention.bailleurs.versement.CriteresDeVersement;
import fr.actionlogement.convention.bailleurs.versement.Declencheur;
import fr.actionlogement.convention.bailleurs.versement.DemandeEnAttente;
import fr.actionlogement.convention.bailleurs.versement.DemandeVue;
import fr.actionlogement.convention.bailleurs.versement.Dispositif;
import fr.actionlogement.convention.bailleurs.versement.Retenue;
import fr.actionlogement.convention.bailleurs.versement.StatutDeDemande;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.web.Introuvable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Lists of payment requests. */
@Component
public class ListesDeVersements {

    private static final String COLONNES = "select d.*, e.libelle, e.financeur, e.dispositif ";
    private static final String FILTRE = """
            from bailleurs.demande_versement d join bailleurs.echeance e on e.id = d.echeance_id
            where (:statuts::text is null or d.statut = any (string_to_array(:statuts, ',')))
              and (:dossier::text is null or d.dossier = :dossier)
            """;
    private static final String SUITE = """
              and (:apres::text is null
                or d.id < (select x.id from bailleurs.demande_versement x where x.reference = :apres))
              and (:avant::text is null
                or d.id > (select x.id from bailleurs.demande_versement x where x.reference = :avant))
            """;
    private static final String EN_ATTENTE = COLONNES + """
            from bailleurs.demande_versement d join bailleurs.echeance e on e.id = d.echeance_id
            where d.statut = :statut order by d.depuis, d.id limit :limite
            """;

    private static final String SOURCE =
            "from bailleurs.demande_versement d join bailleurs.echeance e on e.id = d.echeance_id ";

    private final NamedParameterJdbcTemplate sql;

    ListesDeVersements(NamedParameterJdbcTemplate sql) {
        this.sql = sql;
    }

    /** A page, the newest first. */
    public PageDe<DemandeVue> lister(CriteresDeVersement c) {
        boolean versLeDebut = texte(c.avant()) != null;
        MapSqlParameterSource valeurs = valeurs(c);
        List<DemandeVue> lues = sql.query(
                COLONNES + FILTRE + SUITE + " order by d.id" + (versLeDebut ? "" : " desc") + " limit :limite",
                valeurs,
                (ligne, n) -> vue(ligne));
        return PageDe.couper(
                lues,
                versLeDebut,
                texte(c.apres()) != null,
                compter(c, PageDe.PLAFOND_DU_COMPTE + 1L),
                DemandeVue::reference);
    }

    /** How many requests answer, counted up to a limit. */
    public long compter(CriteresDeVersement c, long plafond) {
        Long total = sql.queryForObject(
                "select count(*) from (select 1 " + FILTRE + " limit :plafond) x",
                valeurs(c).addValue("plafond", plafond),
                Long.class);
        return total == null ? 0 : total;
    }

    /** Every request that answers, the newest first, one by one. */
    public void parcourir(CriteresDeVersement c, Consumer<DemandeVue> lecteur) {
        sql.query(COLONNES + FILTRE + " order by d.id desc", valeurs(c), ligne -> {
            lecteur.accept(vue(ligne));
        });
    }

    private static MapSqlParameterSource valeurs(CriteresDeVersement c) {
        List<StatutDeDemande> statuts = c.statut();
        return new MapSqlParameterSource()
                .addValue(
                        "statuts",
                        statuts == null || statuts.isEmpty()
                                ? null
                                : String.join(
                                        ",", statuts.stream().map(Enum::name).toList()))
                .addValue("dossier", texte(c.dossier()))
                .addValue("apres", texte(c.apres()))
                .addValue("avant", texte(c.avant()))
                .addValue("limite", PageDe.TAILLE + 1);
    }

    /** Requests in a state, those that wait since the longest first. */
    public List<DemandeEnAttente> enAttente(StatutDeDemande statut, int limite) {
        return sql.query(
                EN_ATTENTE,
                new MapSqlParameterSource("statut", statut.name()).addValue("limite", limite),
                (ligne, n) -> new DemandeEnAttente(
                        vue(ligne), ligne.getTimestamp("depuis").toInstant()));
    }

    /** The requests of a dossier, oldest first. */
    public List<DemandeVue> duDossier(String dossier) {
        return sql.query(
                COLONNES + SOURCE + "where d.dossier = :dossier order by d.id",
                new MapSqlParameterSource("dossier", dossier),
                (ligne, n) -> vue(ligne));
    }

    /**
     * A request as the database has it; what is not flushed is not seen.
     *
     * @throws Introuvable when there is none with this reference
     */
    public DemandeVue une(String reference) {
        return sql
                .query(
                        COLONNES + SOURCE + "where d.reference = :reference",
                        new MapSqlParameterSource("reference", reference),
                        (ligne, n) -> vue(ligne))
                .stream()
                .findFirst()
                .orElseThrow(
                        () -> new Introuvable("Cette demande de versement est introuvable : vérifiez sa référence."));
    }

    private static @Nullable String texte(@Nullable String saisi) {
        return saisi == null || saisi.isBlank() ? null : saisi.strip();
    }

    private static DemandeVue vue(ResultSet ligne) throws SQLException {
        String retenue = ligne.getString("retenue_statut");
        return new DemandeVue(
                ligne.getString("reference"),
                Dispositif.valueOf(ligne.getString("dispositif")),
                ligne.getString("dossier"),
                Financeur.valueOf(ligne.getString("financeur")),
                ligne.getString("libelle"),
                montant(ligne, "montant_centimes"),
                Declencheur.valueOf(ligne.getString("declencheur")),
                ligne.getString("justificatif"),
                ligne.getObject("justificatif_le", LocalDate.class),
                ligne.getObject("avancement_pour_cent", Integer.class),
                StatutDeDemande.valueOf(ligne.getString("statut")),
                ligne.getString("demande_par"),
                ligne.getObject("demande_le", LocalDate.class),
                ligne.getObject("certifie_centimes") == null ? null : montant(ligne, "certifie_centimes"),
                ligne.getString("motif_ecart"),
                montant(ligne, "retenue_centimes"),
                ligne.getString("motif_retenue"),
                retenue == null ? null : Retenue.valueOf(retenue),
                ligne.getString("certifie_par"),
                ligne.getObject("certifie_le", LocalDate.class),
                ligne.getString("verse_par"),
                ligne.getObject("verse_le", LocalDate.class),
                ligne.getInt("exercice") == 0 ? null : new Exercice(ligne.getInt("exercice")),
                ligne.getString("levee_par"),
                ligne.getObject("levee_le", LocalDate.class),
                montant(ligne, "verse_centimes"),
                montant(ligne, "reverse_centimes"),
                ligne.getString("motif_rejet"),
                ligne.getInt("version"));
    }

    private static Montant montant(ResultSet ligne, String colonne) throws SQLException {
        return Montant.deCentimes(ligne.getLong(colonne));
    }
}
