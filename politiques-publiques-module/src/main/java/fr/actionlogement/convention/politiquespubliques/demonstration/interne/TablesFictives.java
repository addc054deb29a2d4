package fr.actionlogement.convention.politiquespubliques.demonstration.interne;

import fr.actionlogement.convention.politiquespubliques.appel.Etat;
import fr.actionlogement.convention.politiquespubliques.demonstration.AppelFictif;
import fr.actionlogement.convention.politiquespubliques.demonstration.ConventionFictive;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes the fictitious dossiers, a batch per table. The constraints of the tables judge them as any other. */
@Component("tablesFictivesDesPolitiques")
public class TablesFictives {

    private static final String CONVENTION = """
            insert into politiques.convention
              (reference, programme_code, organisme, siren, commune, objet, acte, signee_le, debut, fin, auteur, cree_le, modifiee_le)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String ANNEE = """
            insert into politiques.convention_annee
              (convention_id, exercice, montant_initial_centimes, montant_conventionne_centimes, montant_vote_centimes, source)
            select id, ?, ?, ?, ?, ? from politiques.convention where reference = ?
            """;
    private static final String APPEL = """
            insert into politiques.appel_de_fonds
              (reference, convention_reference, programme_code, exercice, au_titre_de, nature, dossier, montant_centimes, objet, justificatif,
               beneficiaire, commune, date_appel, etat, engagement_id, engage_par, engage_centimes, certifie_centimes,
               paye_centimes, auteur, modifie_le)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String CONSTAT = """
            insert into politiques.service_fait (appel_id, demandeur, montant_centimes, constat, certifie_par, date_effet)
            select id, auteur, certifie_centimes, ?, ?, ? from politiques.appel_de_fonds where reference = ?
            """;
    private static final String ORDRE = """
            insert into politiques.ordre_de_paiement
              (appel_id, service_fait_id, certifie_par, montant_centimes, credits, ordonne_par, date_effet)
            select a.id, s.id, s.certifie_par, a.paye_centimes, ?, ?, ?
            from politiques.appel_de_fonds a join politiques.service_fait s on s.appel_id = a.id where a.reference = ?
            """;
    private static final String COMPTEUR = """
            insert into politiques.compteur (serie, annee, dernier)
            select left(reference, 2), substr(reference, 4, 4)::int, max(substr(reference, 9)::int)
            from (select reference from politiques.appel_de_fonds union all select reference from politiques.convention
                  union all select reference from politiques.operation
                  union all select reference from politiques.repartition union all select reference from politiques.compte_rendu) r
            group by 1, 2
            on conflict (serie, annee) do update set dernier = greatest(compteur.dernier, excluded.dernier)
            """;

    private final JdbcTemplate sql;

    TablesFictives(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Conventions and their years. */
    public void conventions(List<ConventionFictive> conventions, String auteur) {
        lot(CONVENTION, conventions, c -> new Object[] {
            c.reference(),
            c.programme(),
            c.organisme(),
            c.siren(),
            c.commune(),
            c.objet(),
            "Acte fictif " + c.reference(),
            jour(c.signeeLe()),
            jour(c.debut()),
            jour(c.fin()),
            auteur,
            midi(c.signeeLe()),
            midi(c.signeeLe())
        });
        for (ConventionFictive c : conventions) {
            lot(ANNEE, c.annees(), a -> new Object[] {
                a.exercice(),
                a.conventionne().centimes(),
                a.conventionne().centimes(),
                a.vote() == null ? null : a.vote().centimes(),
                a.source(),
                c.reference()
            });
        }
    }

    /** Calls, their services faits and payments; then the counters of references. */
    public void appels(
            List<AppelFictif> appels,
            String auteur,
            String controleur,
            String certificateur,
            BiFunction<AppelFictif, Integer, LocalDate> quand) {
        lot(APPEL, appels, a -> new Object[] {
            a.reference(),
            a.convention(),
            a.programme(),
            a.exercice(),
            a.exercice(),
            a.nature(),
            a.dossier(),
            a.montant().centimes(),
            a.objet(),
            a.justificatif(),
            a.beneficiaire(),
            a.commune() == null ? null : a.commune().code(),
            jour(a.date()),
            a.etat().name(),
            a.engage() ? a.engagement() : null,
            a.engage() ? controleur : null,
            a.engage() ? a.montant().centimes() : 0L,
            a.certifie().centimes(),
            a.paye().centimes(),
            auteur,
            midi(a.date())
        });
        lot(
                CONSTAT, filtrer(appels, Etat.CERTIFIE, Etat.PAYE), a -> new Object[] {
                    "Pièces conformes à la convention", certificateur, jour(quand.apply(a, 2)), a.reference()
                });
        lot(ORDRE, filtrer(appels, Etat.CERTIFIE, Etat.PAYE), a ->
                new Object[] {quand.apply(a, 3).getYear(), controleur, jour(quand.apply(a, 3)), a.reference()});
        sql.update(COMPTEUR);
    }

    private static List<AppelFictif> filtrer(List<AppelFictif> appels, Etat... etats) {
        return appels.stream().filter(a -> List.of(etats).contains(a.etat())).toList();
    }

    private <T> void lot(String ordre, List<T> lignes, Function<T, Object[]> valeurs) {
        sql.batchUpdate(ordre, lignes.stream().map(valeurs).toList());
    }

    private static Date jour(LocalDate date) {
        return Date.valueOf(date);
    }

    private static Timestamp midi(LocalDate date) {
        return Timestamp.valueOf(date.atTime(12, 0));
    }
}
