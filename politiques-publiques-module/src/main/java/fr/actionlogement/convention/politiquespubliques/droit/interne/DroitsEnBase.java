package fr.actionlogement.convention.politiquespubliques.droit.interne;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.montant.Taux;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.pret.Periodicite;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.tiers.Siren;
import fr.actionlogement.convention.common.tiers.Siret;
import fr.actionlogement.convention.politiquespubliques.droit.ConditionsDePret;
import fr.actionlogement.convention.politiquespubliques.droit.DroitSaisi;
import fr.actionlogement.convention.politiquespubliques.droit.DroitVu;
import fr.actionlogement.convention.politiquespubliques.droit.EtatDeDroit;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The rights, read with what the calls have used of them. */
@Component("droitsDesPolitiquesEnBase")
public class DroitsEnBase {

    private static final String LIRE = """
            select d.*, c.appele, c.engage, c.certifie, c.verse from politiques.droit d
            left join lateral (
              select coalesce(sum(a.montant_centimes) filter (where a.etat not in ('BROUILLON', 'ANNULE')), 0)::bigint as appele,
                     coalesce(sum(a.engage_centimes), 0)::bigint as engage,
                     coalesce(sum(a.certifie_centimes), 0)::bigint as certifie,
                     coalesce(sum(a.paye_centimes), 0)::bigint as verse
              from politiques.appel_de_fonds a where a.dossier = d.dossier and a.nature = d.nature) c on true
            """;
    private static final String PREPARER = """
            insert into politiques.droit
              (dossier, nature, convention_reference, programme_code, exercice, beneficiaire, siren, siret, commune,
               montant_centimes, etat, expire_le, taux_millioniemes, duree_ans, differe_ans, periodicite)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'PREPARE', ?, ?, ?, ?, ?)
            """;
    private static final String OUVRIR = """
            update politiques.droit set etat = 'OUVERT', ouvert_le = ? where dossier = ? and etat = 'PREPARE'
            """;

    private final JdbcTemplate sql;

    DroitsEnBase(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Those of a file. */
    public List<DroitVu> du(String dossier) {
        return sql.query(LIRE + "where d.dossier = ? order by d.nature", DroitsEnBase::lire, dossier);
    }

    /** Those of a convention. */
    public List<DroitVu> deLaConvention(String convention) {
        return sql.query(
                LIRE + "where d.convention_reference = ? order by d.dossier desc, d.nature",
                DroitsEnBase::lire,
                convention);
    }

    /** Those still open and not used up. */
    public List<DroitVu> ouverts(int limite) {
        return sql.query(
                LIRE
                        + "where d.etat = 'OUVERT' and c.appele < d.montant_centimes order by d.dossier desc, d.nature limit ?",
                DroitsEnBase::lire,
                limite);
    }

    /** Takes away what a file asked for and was not opened. */
    public void effacerPrepares(String dossier) {
        sql.update("delete from politiques.droit where dossier = ? and etat = 'PREPARE'", dossier);
    }

    /** Writes what a file asks for. */
    public void preparer(String dossier, String programme, DroitSaisi droit) {
        ConditionsDePret pret = droit.pret();
        sql.update(
                PREPARER,
                dossier,
                droit.nature(),
                droit.convention(),
                programme,
                droit.exercice() == null ? null : droit.exercice().annee(),
                droit.beneficiaire(),
                droit.siren() == null ? null : droit.siren().numero(),
                droit.siret() == null ? null : droit.siret().numero(),
                droit.commune() == null ? null : droit.commune().code(),
                droit.montant().centimes(),
                droit.expireLe() == null ? null : Date.valueOf(droit.expireLe()),
                pret == null ? null : pret.taux().millioniemes(),
                pret == null ? null : pret.dureeAns(),
                pret == null ? null : pret.differeAns(),
                pret == null ? null : pret.periodicite().name());
    }

    /** Opens what a file asked for. */
    public void ouvrir(String dossier, LocalDate jour) {
        sql.update(OUVRIR, Date.valueOf(jour), dossier);
    }

    /** Closes what a file had open. */
    public void fermer(String dossier) {
        sql.update("update politiques.droit set etat = 'FERME' where dossier = ? and etat = 'OUVERT'", dossier);
    }

    /** Holds the row. */
    public void verrouiller(String dossier, String nature) {
        sql.query(
                "select 1 from politiques.droit where dossier = ? and nature = ? for update",
                ligne -> {},
                dossier,
                nature);
    }

    private static DroitVu lire(ResultSet ligne, int n) throws SQLException {
        return new DroitVu(
                ligne.getString("dossier"),
                ligne.getString("nature"),
                ligne.getString("programme_code"),
                ligne.getString("convention_reference"),
                lu(ligne.getString("exercice"), Exercice::lire),
                ligne.getString("beneficiaire"),
                lu(ligne.getString("siren"), Siren::lire),
                lu(ligne.getString("siret"), Siret::lire),
                lu(ligne.getString("commune"), CodeCommune::lire),
                EtatDeDroit.valueOf(ligne.getString("etat")),
                lu(ligne.getDate("ouvert_le"), Date::toLocalDate),
                lu(ligne.getDate("expire_le"), Date::toLocalDate),
                pret(ligne),
                Montant.deCentimes(ligne.getLong("montant_centimes")),
                Montant.deCentimes(ligne.getLong("appele")),
                Montant.deCentimes(ligne.getLong("engage")),
                Montant.deCentimes(ligne.getLong("certifie")),
                Montant.deCentimes(ligne.getLong("verse")));
    }

    private static @Nullable ConditionsDePret pret(ResultSet ligne) throws SQLException {
        String periodicite = ligne.getString("periodicite");
        return periodicite == null
                ? null
                : new ConditionsDePret(
                        new Taux(ligne.getLong("taux_millioniemes")),
                        ligne.getInt("duree_ans"),
                        ligne.getInt("differe_ans"),
                        Periodicite.valueOf(periodicite));
    }

    private static <S, V> @Nullable V lu(@Nullable S brut, Function<S, V> lecture) {
        return brut == null ? null : lecture.apply(brut);
    }
}
