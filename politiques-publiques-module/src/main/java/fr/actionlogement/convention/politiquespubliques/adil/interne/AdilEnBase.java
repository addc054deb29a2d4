package fr.actionlogement.convention.politiquespubliques.adil.interne;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.territoire.Departement;
import fr.actionlogement.convention.politiquespubliques.adil.CleDeRepartition;
import fr.actionlogement.convention.politiquespubliques.adil.NouvelleRepartition;
import fr.actionlogement.convention.politiquespubliques.adil.RepartitionVue;
import fr.actionlogement.convention.politiquespubliques.adil.RepartitionVue.Part;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The yearly splits between the agencies and what each call gives them. */
@Component
public class AdilEnBase {

    private static final Map<CleDeRepartition, String> POIDS = Map.of(
            CleDeRepartition.EGALE, """
            select departement_code, 1::bigint as poids from politiques.adil where ? is not null and ? > 0
            """,
            CleDeRepartition.POPULATION, """
            select a.departement_code, coalesce(sum(c.population), 0)::bigint as poids from politiques.adil a
            left join common.commune c on c.departement_code = a.departement_code where ? is not null and ? > 0 group by 1
            """,
            CleDeRepartition.CONSULTATIONS, """
            select a.departement_code, coalesce(sum(v.valeur) filter (where r.id is not null), 0)::bigint as poids
            from politiques.adil a
            left join politiques.compte_rendu_valeur v on v.departement_code = a.departement_code
            left join politiques.compte_rendu r on r.id = v.compte_rendu_id and r.etat = 'CERTIFIE'
              and r.convention_reference = ? and r.annee = ? - 1
            group by 1
            """);
    private static final String CREER = """
            insert into politiques.repartition
              (reference, convention_reference, exercice, anil_centimes, reseau_centimes, cle, etat, auteur, preparee_le)
            values (?, ?, ?, ?, ?, ?, 'PREPARE', ?, ?) returning id
            """;
    private static final String PARTS = """
            select p.departement_code, a.nom, p.poids, p.montant_centimes, coalesce(sum(v.montant_centimes), 0)::bigint as recu
            from politiques.repartition r
            join politiques.repartition_part p on p.repartition_id = r.id
            join politiques.adil a on a.departement_code = p.departement_code
            left join politiques.appel_de_fonds f on f.dossier = r.reference || '-ADIL'
            left join politiques.ventilation v on v.appel_reference = f.reference and v.departement_code = p.departement_code
            where r.reference = ? group by 1, 2, 3, 4 order by 1
            """;
    private static final String RESTES = """
            select p.departement_code, p.montant_centimes - coalesce(sum(v.montant_centimes), 0)::bigint as reste
            from politiques.repartition r
            join politiques.repartition_part p on p.repartition_id = r.id
            left join politiques.appel_de_fonds f on f.dossier = r.reference || '-ADIL' and f.reference <> ?
            left join politiques.ventilation v on v.appel_reference = f.reference and v.departement_code = p.departement_code
            where r.reference = ? group by 1, p.montant_centimes order by 1
            """;

    private final JdbcTemplate sql;

    AdilEnBase(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** What each agency weighs in a key. */
    public Map<Departement, Long> poids(CleDeRepartition cle, String convention, Exercice exercice) {
        Map<Departement, Long> poids = new LinkedHashMap<>();
        sql.query(
                POIDS.get(cle) + " order by 1",
                ligne -> {
                    poids.put(new Departement(ligne.getString("departement_code")), ligne.getLong("poids"));
                },
                convention,
                exercice.annee());
        return poids;
    }

    /** Writes a split and its shares. */
    public void creer(
            String reference,
            NouvelleRepartition repartition,
            Montant reseau,
            Map<Departement, Long> poids,
            List<Montant> parts,
            String auteur,
            Instant quand) {
        Long id = sql.queryForObject(
                CREER,
                Long.class,
                reference,
                repartition.convention(),
                repartition.exercice().annee(),
                repartition.anil().centimes(),
                reseau.centimes(),
                repartition.cle().name(),
                auteur,
                Timestamp.from(quand));
        List<Object[]> lignes = new ArrayList<>();
        int rang = 0;
        for (Map.Entry<Departement, Long> agence : poids.entrySet()) {
            lignes.add(new Object[] {
                id, agence.getKey().code(), agence.getValue(), parts.get(rang++).centimes()
            });
        }
        sql.batchUpdate("insert into politiques.repartition_part values (?, ?, ?, ?)", lignes);
    }

    /** The splits, the last one first, without their shares. */
    public List<RepartitionVue> lister() {
        return sql.query(
                "select * from politiques.repartition order by id desc limit 200",
                (ligne, n) -> lire(ligne, List.of()));
    }

    /** One of them, with its shares; held until the end of the transaction when {@code verrou}. */
    public Optional<RepartitionVue> une(String reference, boolean verrou) {
        List<Part> parts = sql.query(
                PARTS,
                (ligne, n) -> new Part(
                        new Departement(ligne.getString("departement_code")),
                        ligne.getString("nom"),
                        ligne.getLong("poids"),
                        Montant.deCentimes(ligne.getLong("montant_centimes")),
                        Montant.deCentimes(ligne.getLong("recu"))),
                reference);
        return sql
                .query(
                        "select * from politiques.repartition where reference = ?" + (verrou ? " for update" : ""),
                        (ligne, n) -> lire(ligne, parts),
                        reference)
                .stream()
                .findFirst();
    }

    /** Writes a validation. */
    public void valider(String reference, String par, Instant quand) {
        sql.update(
                "update politiques.repartition set etat = 'VALIDE', valide_par = ?, valide_le = ? where reference = ?",
                par,
                Timestamp.from(quand),
                reference);
    }

    /** Takes a split that is not validated away. */
    public void retirer(String reference) {
        sql.update("update politiques.repartition set etat = 'RETIRE' where reference = ?", reference);
    }

    /** What each agency may still receive on a split, a call left aside. */
    public Map<Departement, Long> restes(String repartition, String appel) {
        Map<Departement, Long> restes = new LinkedHashMap<>();
        sql.query(
                RESTES,
                ligne -> {
                    restes.put(new Departement(ligne.getString("departement_code")), ligne.getLong("reste"));
                },
                appel,
                repartition);
        return restes;
    }

    /** Writes what a call gives each agency anew. */
    public void ventiler(String appel, Map<Departement, Montant> parts) {
        sql.update("delete from politiques.ventilation where appel_reference = ?", appel);
        sql.batchUpdate(
                "insert into politiques.ventilation values (?, ?, ?)",
                parts.entrySet().stream()
                        .filter(part -> part.getValue().estPositif())
                        .map(part -> new Object[] {
                            appel, part.getKey().code(), part.getValue().centimes()
                        })
                        .toList());
    }

    private static RepartitionVue lire(ResultSet ligne, List<Part> parts) throws SQLException {
        return new RepartitionVue(
                ligne.getString("reference"),
                ligne.getString("convention_reference"),
                new Exercice(ligne.getInt("exercice")),
                Montant.deCentimes(ligne.getLong("anil_centimes")),
                Montant.deCentimes(ligne.getLong("reseau_centimes")),
                CleDeRepartition.valueOf(ligne.getString("cle")),
                ligne.getString("etat"),
                ligne.getString("auteur"),
                ligne.getString("valide_par"),
                parts);
    }
}
