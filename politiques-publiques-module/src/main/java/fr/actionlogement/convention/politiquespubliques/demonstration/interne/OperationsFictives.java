package fr.actionlogement.convention.politiquespubliques.demonstration.interne;

import fr.actionlogement.convention.politiquespubliques.appel.Etat;
import fr.actionlogement.convention.politiquespubliques.demonstration.AppelFictif;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes the fictitious towns, districts and operations behind the calls, a batch per table. */
@Component
public class OperationsFictives {

    private static final String SOURCE = "Données fictives";
    /** Fictitious numbers whose key is right. */
    private static final Map<String, String> SIRENS = Map.of(
            "Habitat Rives de Loire", "987651015",
            "Foyers du Val d’Orne", "987652021",
            "Logis des Trois Vallées", "987653037",
            "Toits du Grand Large", "987654043",
            "Demeures du Haut Pays", "987655057");

    private static final String VILLE = """
            insert into politiques.ville_acv select code, nom, null, ? from common.commune where code = ?
            """;
    private static final String ORT = """
            with o as (insert into politiques.ort (commune, acte, signee_le, fin, auteur)
                       values (?, 'Convention d’ORT fictive', '2019-01-15', '2029-12-31', ?) returning id)
            insert into politiques.ort_secteur select id, 'Centre ancien' from o
            """;
    private static final String QUARTIER = """
            insert into politiques.qpv select 'QN' || code || 'F', 'Quartier fictif de ' || nom, code, true, ?
            from common.commune where code = ?
            """;
    private static final String OPERATION = """
            insert into politiques.operation
              (reference, programme_code, convention_reference, intitule, operateur, siren, commune, etat, auteur, valide_par,
               valide_le, acheve_par, acheve_le, preuve, modifie_le, qpv, famille, validation_anru, plai, plus, forme, type,
               secteur, surface, travaux_centimes, logements, salaries, livres, livres_salaries, etiquette)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String DROIT = """
            insert into politiques.droit
              (dossier, nature, convention_reference, programme_code, beneficiaire, siren, commune, montant_centimes, etat,
               ouvert_le, taux_millioniemes, duree_ans, differe_ans, periodicite)
            values (?, ?, ?, ?, ?, ?, ?, ?, 'OUVERT', ?, ?, ?, ?, ?)
            """;
    private static final String FACTURE = """
            insert into politiques.facture (operation_reference, fournisseur, siret, numero, emise_le, montant_centimes, auteur)
            select reference, 'Bâtisseurs fictifs', '73282932000074', 'F-' || reference, valide_le, travaux_centimes, auteur
            from politiques.operation where programme_code = 'ACV'
            """;

    private final JdbcTemplate sql;

    OperationsFictives(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Writes one operation per file named by the calls, with its rights. */
    public void charger(List<AppelFictif> appels, String auteur, String controleur, String certificateur) {
        Map<String, List<AppelFictif>> parDossier = new LinkedHashMap<>();
        appels.stream()
                .filter(appel -> appel.dossier() != null && appel.dossier().startsWith("O"))
                .sorted(Comparator.comparing(AppelFictif::date))
                .forEach(appel -> parDossier
                        .computeIfAbsent(String.valueOf(appel.dossier()), d -> new ArrayList<>())
                        .add(appel));
        communes(parDossier, "OC").forEach(commune -> {
            sql.update(VILLE, SOURCE, commune);
            sql.update(ORT, commune, auteur);
        });
        communes(parDossier, "OA").forEach(commune -> sql.update(QUARTIER, SOURCE, commune));
        List<Object[]> operations = new ArrayList<>();
        List<Object[]> droits = new ArrayList<>();
        parDossier.forEach((dossier, siens) -> {
            operations.add(operation(dossier, siens, auteur, controleur, certificateur));
            siens.forEach(appel -> droits.add(droit(dossier, appel)));
        });
        sql.batchUpdate(OPERATION, operations);
        sql.batchUpdate(DROIT, droits);
        sql.update(FACTURE);
    }

    private static List<String> communes(Map<String, List<AppelFictif>> parDossier, String serie) {
        return parDossier.entrySet().stream()
                .filter(dossier -> dossier.getKey().startsWith(serie))
                .map(dossier -> commune(dossier.getValue().get(0)))
                .distinct()
                .toList();
    }

    private static Object[] operation(
            String dossier, List<AppelFictif> siens, String auteur, String controleur, String certificateur) {
        AppelFictif premier = siens.get(0);
        boolean ville = premier.programme().equals("ACV");
        boolean acheve = siens.stream().allMatch(appel -> appel.etat() == Etat.PAYE);
        long aide =
                siens.stream().mapToLong(appel -> appel.montant().centimes()).sum();
        int logements = (int) (aide / (ville ? 6_000_000L : 3_300_000L)) + 1;
        Date valide = Date.valueOf(premier.date());
        Date fin = acheve ? Date.valueOf(quand(premier.date())) : null;
        return new Object[] {
            dossier,
            premier.programme(),
            premier.convention(),
            (ville ? "Îlot de centre ancien, " : "Reconstitution de l’offre, ") + dossier,
            premier.beneficiaire(),
            siren(premier),
            commune(premier),
            acheve ? "ACHEVE" : "VALIDE",
            auteur,
            controleur,
            valide,
            acheve ? certificateur : null,
            fin,
            acheve ? "Procès-verbal de réception fictif" : null,
            Timestamp.valueOf(premier.date().atTime(12, 0)),
            ville ? null : "QN" + commune(premier) + "F",
            ville ? null : "RECONSTITUTION",
            ville ? null : "Validation fictive",
            ville ? 0 : logements * 6 / 10,
            ville ? 0 : logements - logements * 6 / 10,
            ville ? "BAILLEUR_SOCIAL" : null,
            ville ? "ACQUISITION_AMELIORATION" : null,
            ville ? "Centre ancien" : null,
            ville ? (int) (aide / 100_000L) + 1 : null,
            ville ? aide * 14 / 10 : null,
            ville ? logements : 0,
            ville ? logements : 0,
            acheve ? logements : null,
            acheve ? (ville ? logements : 0) : null,
            acheve && ville ? "C" : null
        };
    }

    private static Object[] droit(String dossier, AppelFictif appel) {
        boolean pret = appel.nature().equals("PRET");
        return new Object[] {
            dossier,
            appel.nature(),
            appel.convention(),
            appel.programme(),
            appel.beneficiaire(),
            siren(appel),
            commune(appel),
            appel.montant().centimes(),
            Date.valueOf(appel.date()),
            pret ? 2500 : null,
            pret ? (appel.programme().equals("ACV") ? 20 : 30) : null,
            pret ? 2 : null,
            pret ? "ANNUELLE" : null
        };
    }

    private static LocalDate quand(LocalDate date) {
        return date.plusDays(80);
    }

    private static String siren(AppelFictif appel) {
        return SIRENS.getOrDefault(appel.beneficiaire(), "987651015");
    }

    private static String commune(AppelFictif appel) {
        return String.valueOf(appel.commune());
    }
}
