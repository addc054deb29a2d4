package fr.actionlogement.convention.politiquespubliques.demonstration.interne;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.territoire.Departement;
import fr.actionlogement.convention.politiquespubliques.adil.Repartitions;
import fr.actionlogement.convention.politiquespubliques.demonstration.AppelFictif;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes fictitious agencies, one per département for 86 of them, and the split of each year. */
@Component
public class ReseauFictif {

    private static final Montant RESEAU = Montant.deEuros(6_000_000);
    private static final Montant ANIL = Montant.deEuros(3_000_000);

    private static final String AGENCES = """
            insert into politiques.adil (departement_code, nom, rna, auteur)
            select code, 'ADIL fictive, ' || nom, 'W99' || lpad(row_number() over (order by code)::text, 7, '0'), ? from common.departement order by code limit 86
            """;
    private static final String REPARTITION = """
            insert into politiques.repartition (reference, convention_reference, exercice, anil_centimes, reseau_centimes,
              cle, etat, auteur, preparee_le, valide_par, valide_le)
            select 'RA-' || a || '-0001', 'CV-2023-0005', a, ?, ?, 'EGALE', 'VALIDE', ?, make_date(a, 1, 10), ?,
              make_date(a, 1, 20)
            from generate_series(2023, ?) a
            """;
    private static final String PART = """
            insert into politiques.repartition_part
            select r.id, ?, 1, ? from politiques.repartition r
            """;
    private static final String DROIT = """
            insert into politiques.droit (dossier, nature, convention_reference, programme_code, exercice, beneficiaire,
              montant_centimes, etat, ouvert_le)
            select r.reference || d.suffixe, 'CONTRIBUTION', r.convention_reference, 'ANIL', r.exercice, d.nom,
              case d.suffixe when '-ANIL' then r.anil_centimes else r.reseau_centimes end, 'OUVERT', r.valide_le::date
            from politiques.repartition r,
              (values ('-ANIL', 'Agence nationale pour l’information sur le logement'), ('-ADIL', 'Réseau des ADIL')) d (suffixe, nom)
            """;

    private final JdbcTemplate sql;

    ReseauFictif(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Agencies, splits of the years up to that one, rights to call. */
    public void charger(int derniere, String auteur, String controleur) {
        sql.update(AGENCES, auteur);
        sql.update(REPARTITION, ANIL.centimes(), RESEAU.centimes(), auteur, controleur, derniere);
        List<String> agences = agences();
        List<Montant> parts = RESEAU.repartir(Collections.nCopies(agences.size(), 1L));
        List<Object[]> lignes = new ArrayList<>();
        for (int rang = 0; rang < agences.size(); rang++) {
            lignes.add(new Object[] {agences.get(rang), parts.get(rang).centimes()});
        }
        sql.batchUpdate(PART, lignes);
        sql.update(DROIT);
    }

    /** What each committed call of the network gives each agency. */
    public void ventiler(List<AppelFictif> appels) {
        Map<String, Map<Departement, Long>> restes = new LinkedHashMap<>();
        List<Object[]> lignes = new ArrayList<>();
        appels.stream()
                .filter(appel -> appel.engage()
                        && appel.dossier() != null
                        && appel.dossier().endsWith("-ADIL"))
                .forEach(appel -> {
                    Map<Departement, Long> reste = restes.computeIfAbsent(appel.dossier(), d -> parts());
                    Repartitions.ventiler(appel.montant(), reste).forEach((departement, part) -> {
                        reste.merge(departement, -part.centimes(), Long::sum);
                        lignes.add(new Object[] {appel.reference(), departement.code(), part.centimes()});
                    });
                });
        sql.batchUpdate("insert into politiques.ventilation values (?, ?, ?)", lignes);
    }

    private List<String> agences() {
        return sql.queryForList("select departement_code from politiques.adil order by 1", String.class);
    }

    private Map<Departement, Long> parts() {
        Map<Departement, Long> parts = new LinkedHashMap<>();
        sql.query(
                "select departement_code, max(montant_centimes) as montant from politiques.repartition_part group by 1 order by 1",
                ligne -> {
                    parts.put(new Departement(ligne.getString("departement_code")), ligne.getLong("montant"));
                });
        return parts;
    }
}
