package fr.actionlogement.convention.salaries.relogement.interne;

import fr.actionlogement.convention.salaries.liste.Extrait;
import fr.actionlogement.convention.salaries.relogement.CandidatureVue;
import fr.actionlogement.convention.salaries.relogement.DecisionDeCommission;
import fr.actionlogement.convention.salaries.relogement.DemandeVue;
import fr.actionlogement.convention.salaries.relogement.EtatDOffre;
import fr.actionlogement.convention.salaries.relogement.EtatDeCandidature;
import fr.actionlogement.convention.salaries.relogement.OffreVue;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The dwellings offered and their candidates. */
@Component
public class OffresEnBase {

    private static final int TAILLE = 50;
    private static final String COLONNES = """
            select o.*, c.nom as nom_commune from salaries.logement_offre o join common.commune c on c.code = o.commune
            """;
    private static final String CANDIDATURES = """
            select k.*, d.reference, d.prioritaire from salaries.logement_candidature k
            join salaries.logement_demande d on d.id = k.demande_id where k.offre_id = ? order by k.rang nulls last, d.id
            """;

    private final JdbcTemplate sql;

    OffresEnBase(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Writes an offer. */
    public void inserer(String reference, @Nullable String droit, String commune, LocalDate jour, String auteur) {
        sql.update(
                "insert into salaries.logement_offre (reference, etat, droit, commune, ouverte_le, saisi_par)"
                        + " values (?, 'OUVERTE', ?, ?, ?, ?)",
                reference,
                droit,
                commune,
                jour,
                auteur);
    }

    /** Positions a candidate. */
    public void positionner(OffreVue offre, DemandeVue demande) {
        sql.update(
                "insert into salaries.logement_candidature (offre_id, demande_id, etat) values (?, ?, 'POSITIONNEE')",
                offre.cle(),
                demande.cle());
        toucher(offre);
    }

    /** Whether the request already waits for an answer, or accepted, elsewhere. */
    public boolean estRetenueAilleurs(DemandeVue demande) {
        return Boolean.TRUE.equals(sql.queryForObject(
                "select exists (select from salaries.logement_candidature where demande_id = ? and etat = 'ACCEPTEE')",
                Boolean.class,
                demande.cle()));
    }

    /** Writes what the commission decided. */
    public void classer(
            OffreVue offre, LocalDate jour, @Nullable String derogation, List<DecisionDeCommission> decisions) {
        for (DecisionDeCommission d : decisions) {
            sql.update(
                    "update salaries.logement_candidature k set etat = ?, rang = ?, motif = ? from salaries.logement_demande d"
                            + " where k.offre_id = ? and d.id = k.demande_id and d.reference = ?",
                    (d.rang() == null ? EtatDeCandidature.NON_ATTRIBUEE : EtatDeCandidature.ATTRIBUEE).name(),
                    d.rang(),
                    d.rang() == null ? d.motif() : null,
                    offre.cle(),
                    d.demande());
        }
        sql.update(
                "update salaries.logement_offre set etat = 'ATTRIBUEE', commission_le = ?, candidats = ?, derogation = ?,"
                        + " version = version + 1, maj_le = now() where id = ?",
                jour,
                decisions.size(),
                derogation,
                offre.cle());
    }

    /** Gives the turn to the best ranked who has not answered; false when nobody is left. */
    public boolean donnerLeTour(OffreVue offre, LocalDate jusquAu) {
        return sql.update(
                        "update salaries.logement_candidature set repondre_avant = ? where offre_id = ? and rang = ("
                                + "select min(rang) from salaries.logement_candidature where offre_id = ? and etat = 'ATTRIBUEE')"
                                + " and etat = 'ATTRIBUEE'",
                        jusquAu,
                        offre.cle(),
                        offre.cle())
                > 0;
    }

    /** Writes an answer, or the lack of one. */
    public void repondre(
            OffreVue offre, String demande, EtatDeCandidature etat, @Nullable LocalDate jour, @Nullable String motif) {
        sql.update(
                "update salaries.logement_candidature k set etat = ?, repondu_le = coalesce(?, repondu_le), motif = ?"
                        + " from salaries.logement_demande d where k.offre_id = ? and d.id = k.demande_id and d.reference = ?",
                etat.name(),
                jour,
                motif,
                offre.cle(),
                demande);
        toucher(offre);
    }

    /** Closes an offer, on a lease or on none. */
    public void clore(OffreVue offre, EtatDOffre vers, @Nullable String bail, @Nullable String motif) {
        sql.update(
                "update salaries.logement_offre set etat = ?, bail = ?, motif = ?, version = version + 1, maj_le = now()"
                        + " where id = ?",
                vers.name(),
                bail,
                motif,
                offre.cle());
    }

    private void toucher(OffreVue offre) {
        sql.update(
                "update salaries.logement_offre set version = version + 1, maj_le = now() where id = ?", offre.cle());
    }

    /** Offers whose candidate in turn did not answer in time. */
    public List<String> sansReponse(LocalDate jour, int limite) {
        return sql.queryForList(
                "select o.reference from salaries.logement_candidature k join salaries.logement_offre o on o.id = k.offre_id"
                        + " where k.etat = 'ATTRIBUEE' and k.repondre_avant < ? order by k.repondre_avant limit ?",
                String.class,
                jour,
                limite);
    }

    /** The offer of this reference, with its candidates. */
    public Optional<OffreVue> une(String reference) {
        return chercher(reference, "");
    }

    /** The offer of this reference, locked until the transaction ends. */
    public Optional<OffreVue> pourActe(String reference) {
        return chercher(reference, " for update of o");
    }

    /** A page, the latest first, without candidates. */
    public Extrait<OffreVue> lister(@Nullable EtatDOffre etat, @Nullable Long apres) {
        String code = etat == null ? null : etat.name();
        List<OffreVue> lues = sql.query(
                COLONNES
                        + " where (?::text is null or o.etat = ?) and (?::bigint is null or o.id < ?) order by o.id desc limit ?",
                (l, n) -> vue(l, List.of()),
                code,
                code,
                apres,
                apres,
                TAILLE + 1);
        Long total = sql.queryForObject(
                "select count(*) from (select from salaries.logement_offre o where (?::text is null or o.etat = ?) limit ?) x",
                Long.class,
                code,
                code,
                Extrait.PLAFOND + 1);
        return Extrait.de(lues, TAILLE, o -> String.valueOf(o.cle()), total == null ? 0 : total);
    }

    private Optional<OffreVue> chercher(String reference, String suite) {
        return sql
                .query(
                        COLONNES + " where o.reference = ?" + suite,
                        (l, n) -> vue(l, candidatures(l.getLong("id"))),
                        reference)
                .stream()
                .findFirst();
    }

    private List<CandidatureVue> candidatures(long offre) {
        return sql.query(
                CANDIDATURES,
                (l, n) -> new CandidatureVue(
                        l.getString("reference"),
                        EtatDeCandidature.valueOf(l.getString("etat")),
                        l.getBoolean("prioritaire"),
                        l.getObject("rang", Integer.class),
                        l.getObject("repondre_avant", LocalDate.class),
                        l.getObject("repondu_le", LocalDate.class),
                        l.getString("motif")),
                offre);
    }

    private static OffreVue vue(ResultSet l, List<CandidatureVue> candidatures) throws SQLException {
        return new OffreVue(
                l.getLong("id"),
                l.getInt("version"),
                l.getString("reference"),
                EtatDOffre.valueOf(l.getString("etat")),
                l.getString("droit"),
                l.getString("commune"),
                l.getString("nom_commune"),
                l.getObject("ouverte_le", LocalDate.class),
                l.getObject("commission_le", LocalDate.class),
                l.getString("derogation"),
                l.getString("bail"),
                l.getString("motif"),
                l.getString("saisi_par"),
                candidatures);
    }
}
