package fr.actionlogement.convention.bailleurs.demonstration.interne;

import fr.actionlogement.convention.common.montant.Montant;
import java.sql.Date;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes the fictitious calls of Foncière Logement, its programmes, the calls for projects and their applications. */
@Component
public class DossiersFictifs {

    private static final String PROGRAMMES = """
            insert into bailleurs.programme_afl (reference, intitule, commune_code, quartier_prioritaire, libres,
              intermediaires, sociaux, attributions_prioritaires, agree_le, chantier_le, livre_le, enregistre_par)
            select 'PF-' || extract(year from x.agree)::int || '-' || lpad(n::text, 6, '0'), 'Les Terrasses de ' || c.nom, c.code, n % 2 = 0, 12 + n % 9,
              30 + n % 17, n % 3 * 8, case when x.livre is not null then 6 else 0 end, x.agree,
              case when x.agree + 210 <= ?::date then x.agree + 210 end, x.livre, 'gestionnaire.bailleurs'
            from (select row_number() over (order by k.population desc, k.code) as n, k.code, k.nom
                  from common.commune k join common.departement d on d.code = k.departement_code
                  where not d.outre_mer order by k.population desc, k.code offset 5 limit 24) c
            cross join lateral (select date '2023-02-01' + (c.n * 53)::int as agree,
              case when date '2023-02-01' + (c.n * 53)::int + 900 <= ?::date then date '2023-02-01' + (c.n * 53)::int + 900 end
                as livre) x
            where x.agree <= ?::date
            """;
    private static final String CANDIDATURES = """
            insert into bailleurs.candidature (reference, appel_reference, porteur_siren, porteur_nom, intitule, commune_code,
              cout_centimes, demande_centimes, statut, depuis, depose_par, depose_le)
            select 'CA-' || a.annee || '-' || lpad(b.n::text, 6, '0'), a.reference, b.siren, b.nom,
              (array['Matériauthèque de quartier', 'Réhabilitation biosourcée', 'Jumeau numérique du parc',
                'Habitat intergénérationnel', 'Chantier zéro déchet', 'Géothermie partagée'])[1 + b.n % 6] || ', ' || k.nom, k.code,
              (40000000 + b.n * 3700000), (15000000 + b.n * 1250000), 'DEPOSE',
              (a.ouvert_le + 20)::timestamp at time zone 'Europe/Paris', 'gestionnaire.bailleurs', a.ouvert_le + 20
            from (select reference, ouvert_le, extract(year from ouvert_le)::int as annee from bailleurs.appel_a_projets) a
            cross join (select row_number() over (order by siren)::int as n, siren, nom, departement_code
                        from bailleurs.bailleur order by siren limit 7) b
            join lateral (select c.code, c.nom from common.commune c where c.departement_code = b.departement_code
                          order by c.population desc, c.code limit 1) k on true
            where a.ouvert_le + 20 <= ?::date
            """;
    private static final String NOTES = """
            insert into bailleurs.note_candidature (candidature_reference, depose_par, membre, rang, note)
            select c.reference, c.depose_par, m.membre, k.rang,
              8 + (right(c.reference, 1)::int * 7 + k.rang * 3 + length(m.membre)) % 11
            from bailleurs.candidature c join bailleurs.appel_a_projets a on a.reference = c.appel_reference
            join bailleurs.critere_appel k on k.appel_reference = a.reference
            cross join (values ('controleur.1'), ('controleur.2'), ('comite')) m(membre)
            where m.membre = 'controleur.1' or a.clos_le < ?::date
            """;
    private static final String DEMANDE = """
            with due as (select id, declencheur, least(montant_centimes, ?) as montant from bailleurs.echeance
              where dossier = ? order by rang limit 1),
            demande as (
              insert into bailleurs.demande_versement (reference, echeance_id, dossier, declencheur, montant_centimes,
                justificatif, justificatif_le, statut, depuis, demande_par, demande_le, certifie_centimes, certifie_par,
                certifie_le, verse_centimes, verse_par, verse_le, exercice)
              select ?, d.id, ?, d.declencheur, d.montant, 'Pièce (donnée fictive)', ?::date - 20, 'VERSE',
                ?::timestamp at time zone 'Europe/Paris', 'gestionnaire.bailleurs', ?::date - 20, d.montant, 'controleur.1',
                ?::date - 10, d.montant, 'controleur.2', ?::date, extract(year from ?::date)::int from due d
              returning montant_centimes)
            update bailleurs.echeance e set demande_centimes = d.montant, certifie_centimes = d.montant, verse_centimes = d.montant
            from due d where e.id = d.id
            """;

    private final JdbcTemplate sql;

    DossiersFictifs(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Whether neither line has a dossier yet. */
    public boolean vides() {
        return Boolean.TRUE.equals(sql.queryForObject(
                "select not exists (select from bailleurs.appel_afl) and not exists (select from bailleurs.appel_a_projets)",
                Boolean.class));
    }

    /** Writes a deposited call of the association. */
    public void appel(String reference, String convention, int exercice, Montant montant, LocalDate jour) {
        sql.update(
                "insert into bailleurs.appel_afl (reference, convention_reference, exercice, objet, justificatif,"
                        + " montant_centimes, statut, depuis, depose_par, depose_le) values (?, ?, ?,"
                        + " 'Appel de fonds annuel (donnée fictive)', 'Lettre d’appel (donnée fictive)', ?, 'DEPOSE',"
                        + " ?::timestamp at time zone 'Europe/Paris', 'gestionnaire.bailleurs', ?)",
                reference,
                convention,
                exercice,
                montant.centimes(),
                Date.valueOf(jour),
                Date.valueOf(jour));
    }

    /** Says that a call was committed. */
    public void engage(String reference, UUID engagement, LocalDate jour) {
        sql.update(
                "update bailleurs.appel_afl set statut = 'ENGAGE', engage_par = 'comite', engage_le = ?, engagement_id = ?,"
                        + " depuis = ?::timestamp at time zone 'Europe/Paris' where reference = ?",
                Date.valueOf(jour),
                engagement,
                Date.valueOf(jour),
                reference);
    }

    /** Says that an application was granted. */
    public void accorde(String reference, UUID engagement, Montant montant, LocalDate jour) {
        sql.update(
                "update bailleurs.candidature set statut = 'ACCORDE', accorde_par = 'comite', accorde_le = ?,"
                        + " accorde_centimes = ?, exercice = ?, engagement_id = ?,"
                        + " depuis = ?::timestamp at time zone 'Europe/Paris' where reference = ?",
                Date.valueOf(jour),
                montant.centimes(),
                jour.getYear(),
                engagement,
                Date.valueOf(jour),
                reference);
    }

    /** Writes a paid request on the first instalment of a dossier. */
    public void verse(String demande, String dossier, Montant montant, LocalDate jour) {
        Date le = Date.valueOf(jour);
        sql.update(DEMANDE, montant.centimes(), dossier, demande, dossier, le, le, le, le, le, le);
    }

    /** The first instalment of a dossier. */
    public Montant premiereEcheance(String dossier) {
        Long centimes = sql.queryForObject(
                "select montant_centimes from bailleurs.echeance where dossier = ? order by rang limit 1",
                Long.class,
                dossier);
        return Montant.deCentimes(centimes == null ? 0 : centimes);
    }

    /** Writes the programmes of the association, known up to that day. */
    public void programmes(LocalDate jour) {
        Date le = Date.valueOf(jour);
        sql.update(PROGRAMMES, le, le, le);
    }

    /** Writes the applications of the calls for projects and the marks of the members, known up to that day. */
    public void candidatures(LocalDate jour) {
        sql.update(CANDIDATURES, Date.valueOf(jour));
        sql.update(NOTES, Date.valueOf(jour));
    }

    /** Sets the numbering after what was written. */
    public void conclure() {
        sql.update("""
                insert into bailleurs.compteur (serie, annee, dernier)
                select left(r, 2), substr(r, 4, 4)::int, max(right(r, 6)::int) from (
                  select reference from bailleurs.appel_afl union all select reference from bailleurs.programme_afl
                  union all select reference from bailleurs.candidature) x(r) group by 1, 2
                on conflict (serie, annee) do update set dernier = greatest(compteur.dernier, excluded.dernier)
                """);
    }
}
