package fr.actionlogement.convention.politiquespubliques.calendrier.interne;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.politiquespubliques.calendrier.AppelAttendu;
import fr.actionlogement.convention.politiquespubliques.calendrier.MoisDeTresorerie;
import fr.actionlogement.convention.politiquespubliques.calendrier.Retard;
import java.sql.Date;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Expected calls, cash by month, lateness: one query each, over some hundreds of rows. */
@Component
public class CalendrierEnBase {

    /** The calls of a year use the planned ones up, the first day first. */
    private static final String ATTENDUS = """
            with appele as (
              select convention_reference, au_titre_de, sum(montant_centimes) as total
              from politiques.appel_de_fonds where etat not in ('BROUILLON', 'ANNULE') group by 1, 2),
            prevu as (
              select c.reference, c.organisme, c.programme_code, e.exercice, e.prevue_le, e.objet, e.piece, e.montant_centimes,
                     sum(e.montant_centimes) over (partition by e.convention_id, e.exercice order by e.prevue_le, e.id)
                       - coalesce(a.total, 0) as manque
              from politiques.echeance_prevue e
              join politiques.convention c on c.id = e.convention_id
              left join appele a on a.convention_reference = c.reference and a.au_titre_de = e.exercice)
            select *, least(montant_centimes, manque)::bigint as reste from prevu where manque > 0
            """;

    private static final String TRESORERIE = """
            with attendu as (
            """ + ATTENDUS + """
            ),
            flux as (
              select date_trunc('month', o.date_effet)::date as mois, o.montant_centimes as paye, 0::bigint as cours, 0::bigint as prevu
              from politiques.ordre_de_paiement o
              union all
              select date_trunc('month', greatest(a.date_appel + :delai::int, :jour::date))::date, 0,
                     case a.etat when 'DEPOSE' then a.montant_centimes else a.engage_centimes - a.paye_centimes end, 0
              from politiques.appel_de_fonds a where a.etat in ('DEPOSE', 'ENGAGE', 'CERTIFIE')
              union all
              select date_trunc('month', greatest(prevue_le + :delai::int, :jour::date))::date, 0, 0, reste from attendu)
            select mois, sum(paye)::bigint as paye, sum(cours)::bigint as cours, sum(prevu)::bigint as prevu
            from flux where mois >= :debut group by 1 order by 1
            """;
    private static final String RETARDS = """
            with attendu as (
            """ + ATTENDUS + """
            ),
            retard as (
              select 'Appel attendu' as nature, reference as dossier, objet || ', pièce : ' || piece as libelle,
                     prevue_le as depuis, '/politiques/conventions/' || reference as url
              from attendu where prevue_le < :jour::date
              union all
              select 'Justificatif absent', reference, objet, (modifie_le at time zone 'Europe/Paris')::date + :justificatif::int,
                     '/politiques/appels-de-fonds/' || reference
              from politiques.appel_de_fonds where etat = 'BROUILLON' and justificatif is null
              union all
              select 'Service fait attendu', reference, objet, date_appel + :service::int,
                     '/politiques/appels-de-fonds/' || reference
              from politiques.appel_de_fonds where etat in ('ENGAGE', 'CERTIFIE') and certifie_centimes < engage_centimes
              union all
              select 'Compte rendu attendu', c.reference, c.organisme || ', ' || case s when 1 then 'premier' else 'second' end
                       || ' semestre ' || y.exercice,
                     make_date(y.exercice, s * 6, case s when 1 then 30 else 31 end) + :rapport::int,
                     '/politiques/conventions/' || c.reference
              from politiques.convention c join politiques.convention_annee y on y.convention_id = c.id,
                   generate_series(1, 2) s
              where y.montant_conventionne_centimes > 0
                and not exists (select from politiques.compte_rendu r where r.convention_reference = c.reference
                  and r.annee = y.exercice and r.semestre = s and r.etat in ('TRANSMIS', 'CERTIFIE')))
            select *, :jour::date - depuis as jours from retard where depuis < :jour::date order by depuis, dossier limit 1000
            """;

    private final NamedParameterJdbcTemplate sql;

    CalendrierEnBase(NamedParameterJdbcTemplate sql) {
        this.sql = sql;
    }

    /** Expected calls, the first day first. */
    public List<AppelAttendu> attendus() {
        return sql.query(
                ATTENDUS + " order by prevue_le, reference",
                (ligne, n) -> new AppelAttendu(
                        ligne.getString("reference"),
                        ligne.getString("organisme"),
                        ligne.getString("programme_code"),
                        ligne.getInt("exercice"),
                        ligne.getDate("prevue_le").toLocalDate(),
                        ligne.getString("objet"),
                        ligne.getString("piece"),
                        Montant.deCentimes(ligne.getLong("reste"))));
    }

    /**
     * Cash by month from a day on; months without any are absent.
     *
     * @param delai days from a call to its payment
     */
    public List<MoisDeTresorerie> tresorerie(LocalDate debut, LocalDate jour, int delai) {
        return sql.query(
                TRESORERIE,
                new MapSqlParameterSource("debut", Date.valueOf(debut))
                        .addValue("jour", Date.valueOf(jour))
                        .addValue("delai", delai),
                (ligne, n) -> new MoisDeTresorerie(
                        YearMonth.from(ligne.getDate("mois").toLocalDate()),
                        Montant.deCentimes(ligne.getLong("paye")),
                        Montant.deCentimes(ligne.getLong("cours")),
                        Montant.deCentimes(ligne.getLong("prevu"))));
    }

    /** What is late, the oldest first, each delay in days. */
    public List<Retard> retards(LocalDate jour, int justificatif, int service, int rapport) {
        return sql.query(
                RETARDS,
                new MapSqlParameterSource("jour", Date.valueOf(jour))
                        .addValue("justificatif", justificatif)
                        .addValue("service", service)
                        .addValue("rapport", rapport),
                (ligne, n) -> new Retard(
                        ligne.getString("nature"),
                        ligne.getString("dossier"),
                        ligne.getString("libelle"),
                        ligne.getDate("depuis").toLocalDate(),
                        ligne.getLong("jours"),
                        ligne.getString("url")));
    }
}
