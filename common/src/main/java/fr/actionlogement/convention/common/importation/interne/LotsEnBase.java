package fr.actionlogement.convention.common.importation.interne;

import fr.actionlogement.convention.common.web.ConflitDEtat;
import java.sql.Array;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The lots and their states. Every change of state names the state it starts from. */
@Repository
public class LotsEnBase {

    private static final String CREER = """
            insert into common.lot_import
              (type_code, fichier, octets, empreinte, encodage, separateur, titres, quatre_yeux, depose_par)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (type_code, empreinte) where etat not in ('ANNULE', 'ABANDONNE') do nothing returning id
            """;
    private static final String COMPTER = """
            update common.lot_import
            set lignes = lignes + ?, rejetees = rejetees + ?, prevues = prevues + ?, avance_le = clock_timestamp()
            where id = ?
            """;
    private static final String SIMULER = """
            update common.lot_import set postes = ?::jsonb, termine_le = clock_timestamp(),
              etat = case when rejetees = lignes or (? and rejetees > 0) then 'REJETE' else 'SIMULE' end
            where id = ? and etat = 'DEPOT'
            """;
    private static final String VERROUILLER = """
            select id, type_code, fichier, depose_par, titres, etat, lignes, dernier_rang, appliquees, annulees
            from common.lot_import
            where id = ? and etat in ('EN_APPLICATION', 'EN_ANNULATION') for update skip locked
            """;
    private static final String AVANCER = """
            update common.lot_import set dernier_rang = ?, appliquees = appliquees + ?, sans_effet = sans_effet + ?,
              refusees = refusees + ?, annulees = annulees + ?, passe_faites = passe_faites + ?,
              avance_le = clock_timestamp()
            where id = ?
            """;
    private static final String EN_SOUFFRANCE = """
            select id, case etat when 'EN_APPLICATION' then applique_par else annule_par end as auteur
            from common.lot_import
            where etat in ('EN_APPLICATION', 'EN_ANNULATION') and avance_le < clock_timestamp() - ? * interval '1 second'
            order by id
            """;

    /** A lot locked for one chunk. */
    record LotVerrouille(
            long id,
            String type,
            String fichier,
            String deposePar,
            List<String> titres,
            EtatDeLot etat,
            int lignes,
            int dernierRang,
            int appliquees,
            int annulees) {}

    /** A lot that nobody is working on. */
    record EnSouffrance(long id, String auteur) {}

    private final JdbcTemplate sql;
    private final JsonMapper json;

    LotsEnBase(JdbcTemplate sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** Opens a lot for a file. */
    long creer(String type, boolean quatreYeux, String fichier, ExamenDuFichier examen, FichierCsv csv, String auteur) {
        List<Long> ids = sql.queryForList(
                CREER,
                Long.class,
                type,
                fichier,
                examen.octets(),
                examen.empreinte(),
                examen.encodage().libelle(),
                csv.separateur(),
                csv.entete().titres().toArray(String[]::new),
                quatreYeux,
                auteur);
        if (ids.isEmpty()) {
            throw dejaImporte(type, examen.empreinte());
        }
        return ids.get(0);
    }

    private ConflitDEtat dejaImporte(String type, byte[] empreinte) {
        List<Long> lots = sql.queryForList(
                "select id from common.lot_import where type_code = ? and empreinte = ?"
                        + " and etat not in ('ANNULE', 'ABANDONNE')",
                Long.class,
                type,
                empreinte);
        String lot = lots.isEmpty() ? "un autre lot" : "le lot " + reference(lots.get(0));
        return new ConflitDEtat(
                "fichier-deja-importe",
                "Ce fichier a déjà été déposé dans " + lot
                        + "\u00a0: consultez ce lot, ou annulez-le avant de déposer le fichier de nouveau.");
    }

    void compter(long lot, int lignes, long rejetees, long prevues) {
        sql.update(COMPTER, lignes, rejetees, prevues, lot);
    }

    void simuler(long lot, boolean enBloc, List<PosteSimule> postes) {
        sql.update(SIMULER, json.writeValueAsString(postes), enBloc, lot);
    }

    void supprimer(long lot) {
        sql.update("delete from common.lot_import where id = ?", lot);
    }

    /** Files whose reading was cut by a kill: nothing of them can be used. */
    void supprimerDepotsInterrompus() {
        sql.update("delete from common.lot_import where etat = 'DEPOT'"
                + " and coalesce(avance_le, depose_le) < clock_timestamp() - interval '10 minutes'");
    }

    /** Changes the state and sets the other columns; false when the lot is in none of the states given. */
    public boolean passer(long lot, EtatDeLot vers, String affectations, List<EtatDeLot> depuis, Object... valeurs) {
        Object[] tous = Arrays.copyOf(valeurs, valeurs.length + 2);
        tous[valeurs.length] = lot;
        tous[valeurs.length + 1] = depuis.stream().map(EtatDeLot::name).toArray(String[]::new);
        return sql.update(
                        "update common.lot_import set etat = '" + vers.name() + "', " + affectations
                                + " where id = ? and etat = any (?)",
                        tous)
                == 1;
    }

    Optional<LotVerrouille> verrouiller(long lot) {
        Function<Array, List<String>> titres = LotsEnBase::textes;
        return sql
                .query(
                        VERROUILLER,
                        (l, n) -> new LotVerrouille(
                                l.getLong("id"),
                                l.getString("type_code"),
                                l.getString("fichier"),
                                l.getString("depose_par"),
                                titres.apply(l.getArray("titres")),
                                EtatDeLot.valueOf(l.getString("etat")),
                                l.getInt("lignes"),
                                l.getInt("dernier_rang"),
                                l.getInt("appliquees"),
                                l.getInt("annulees")),
                        lot)
                .stream()
                .findFirst();
    }

    void avancer(long lot, int rang, int appliquees, int sansEffet, int refusees, int annulees, int faites) {
        sql.update(AVANCER, rang, appliquees, sansEffet, refusees, annulees, faites, lot);
    }

    List<EnSouffrance> enSouffrance(long secondes) {
        return sql.query(EN_SOUFFRANCE, (l, n) -> new EnSouffrance(l.getLong("id"), l.getString("auteur")), secondes);
    }

    /** Starts counting the rows of a new run. */
    void ouvrirPasse(long lot) {
        sql.update(
                "update common.lot_import set passe_le = clock_timestamp(), passe_faites = 0,"
                        + " avance_le = clock_timestamp() where id = ?",
                lot);
    }

    /** What users read of an identifier. */
    static String reference(long lot) {
        return "IMP-%06d".formatted(lot);
    }

    static List<String> textes(Array tableau) {
        try {
            return List.of((String[]) tableau.getArray());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
