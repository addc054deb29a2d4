package fr.actionlogement.convention.salaries.visale.interne;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.salaries.liste.Extrait;
import fr.actionlogement.convention.salaries.visale.ContratVu;
import fr.actionlogement.convention.salaries.visale.EtatDeSinistre;
import fr.actionlogement.convention.salaries.visale.MoisVu;
import fr.actionlogement.convention.salaries.visale.NatureDeSinistre;
import fr.actionlogement.convention.salaries.visale.SaisieDeSinistre;
import fr.actionlogement.convention.salaries.visale.SinistreVu;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The claims and their months. */
@Component
public class SinistresEnBase {

    private static final int TAILLE = 50;
    private static final String COLONNES = """
            select s.*, c.reference as contrat, c.commune as commune
            from salaries.visale_sinistre s join salaries.visale_contrat c on c.id = s.contrat_id
            """;

    private final JdbcTemplate sql;

    SinistresEnBase(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Writes a declared claim and its months; the database refuses a month declared twice or out of the cover. */
    public void inserer(
            String reference,
            ContratVu contrat,
            SaisieDeSinistre s,
            LocalDate declare,
            boolean tardif,
            Montant demande,
            String auteur) {
        Long cle = sql.queryForObject(
                "insert into salaries.visale_sinistre (reference, contrat_id, nature, etat, constitue_le, declare_le, tardif,"
                        + " demande_centimes, declare_par) values (?, ?, ?, 'DECLARE', ?, ?, ?, ?, ?) returning id",
                Long.class,
                reference,
                contrat.cle(),
                s.nature().name(),
                s.constitueLe(),
                declare,
                tardif,
                demande.centimes(),
                auteur);
        sql.update(
                "insert into salaries.visale_mois (sinistre_id, contrat_id, mois, du_centimes, recu_centimes)"
                        + " select ?, ?, m, d, r from unnest(?::date[], ?::bigint[], ?::bigint[]) as u(m, d, r)",
                cle,
                contrat.cle(),
                s.moisOuVide().stream()
                        .map(m -> m.mois().withDayOfMonth(1).toString())
                        .toArray(String[]::new),
                s.moisOuVide().stream().map(m -> m.du().centimes()).toArray(Long[]::new),
                s.moisOuVide().stream().map(m -> m.recu().centimes()).toArray(Long[]::new));
    }

    /** Writes what the guarantee pays of each month: what is unpaid, within the guaranteed rent. */
    public void indemniserLesMois(SinistreVu sinistre, Montant loyer) {
        sql.update(
                "update salaries.visale_mois set indemnite_centimes = least(du_centimes - recu_centimes, ?) where sinistre_id = ?",
                loyer.centimes(),
                sinistre.cle());
    }

    /** Frees the months: the guarantee pays nothing of them; those of a claim without consequence may be declared again. */
    public void rendreLesMois(SinistreVu sinistre, boolean oublier) {
        sql.update(
                oublier
                        ? "delete from salaries.visale_mois where sinistre_id = ?"
                        : "update salaries.visale_mois set indemnite_centimes = 0 where sinistre_id = ?",
                sinistre.cle());
    }

    /** Changes columns of a claim, in the order of the map. */
    public void changer(SinistreVu sinistre, EtatDeSinistre vers, Map<Champ, ? extends @Nullable Object> valeurs) {
        StringBuilder ordre = new StringBuilder("update salaries.visale_sinistre set etat = ?");
        Object[] parametres = new Object[valeurs.size() + 2];
        parametres[0] = vers.name();
        int rang = 1;
        for (Map.Entry<Champ, ? extends @Nullable Object> valeur : valeurs.entrySet()) {
            ordre.append(", ").append(valeur.getKey().colonne()).append(" = ?");
            parametres[rang++] = valeur.getValue();
        }
        parametres[rang] = sinistre.cle();
        sql.update(
                ordre.append(", version = version + 1, maj_le = now() where id = ?")
                        .toString(),
                parametres);
    }

    /** A column that an act writes. */
    public enum Champ {
        /** Indemnity. */
        INDEMNITE("indemnite_centimes"),
        /** Year whose allotment bears it. */
        EXERCICE("exercice"),
        /** Commitment in the books. */
        ENGAGEMENT("engagement_id"),
        /** Day the landlord accepted. */
        VALIDEE_LE("quittance_validee_le"),
        /** Day of the payment. */
        INDEMNISE_LE("indemnise_le"),
        /** Why. */
        MOTIF("motif"),
        /** Who worked it out. */
        INSTRUIT_PAR("instruit_par"),
        /** Who committed it. */
        PROPOSE_PAR("propose_par"),
        /** Who paid it. */
        INDEMNISE_PAR("indemnise_par");

        private final String colonne;

        Champ(String colonne) {
            this.colonne = colonne;
        }

        String colonne() {
            return colonne;
        }
    }

    /** The claim of this reference, with its months and without its debt. */
    public Optional<SinistreVu> un(String reference) {
        return chercher(reference, "");
    }

    /** The claim of this reference, locked with its contract until the transaction ends. */
    public Optional<SinistreVu> pourActe(String reference) {
        return chercher(reference, " for update");
    }

    /** The claims of a contract, oldest first, without months. */
    public List<SinistreVu> duContrat(long contrat) {
        return sql.query(COLONNES + " where s.contrat_id = ? order by s.id", (l, n) -> vu(l, List.of()), contrat);
    }

    /** A page, the latest first, without months. */
    public Extrait<SinistreVu> lister(@Nullable EtatDeSinistre etat, @Nullable Long apres) {
        String code = etat == null ? null : etat.name();
        List<SinistreVu> lus = sql.query(
                COLONNES
                        + " where (?::text is null or s.etat = ?) and (?::bigint is null or s.id < ?) order by s.id desc limit ?",
                (l, n) -> vu(l, List.of()),
                code,
                code,
                apres,
                apres,
                TAILLE + 1);
        Long total = sql.queryForObject(
                "select count(*) from (select from salaries.visale_sinistre s where (?::text is null or s.etat = ?) limit ?) x",
                Long.class,
                code,
                code,
                Extrait.PLAFOND + 1);
        return Extrait.de(lus, TAILLE, s -> String.valueOf(s.cle()), total == null ? 0 : total);
    }

    private Optional<SinistreVu> chercher(String reference, String suite) {
        return sql
                .query(COLONNES + " where s.reference = ?" + suite, (l, n) -> vu(l, mois(l.getLong("id"))), reference)
                .stream()
                .findFirst();
    }

    private List<MoisVu> mois(long sinistre) {
        return sql.query(
                "select * from salaries.visale_mois where sinistre_id = ? order by mois",
                (l, n) -> new MoisVu(
                        l.getObject("mois", LocalDate.class),
                        Lignes.montant(l, "du_centimes"),
                        Lignes.montant(l, "recu_centimes"),
                        Lignes.montant(l, "indemnite_centimes")),
                sinistre);
    }

    private static SinistreVu vu(ResultSet l, List<MoisVu> mois) throws SQLException {
        Integer exercice = l.getObject("exercice", Integer.class);
        return new SinistreVu(
                l.getLong("id"),
                l.getInt("version"),
                l.getString("reference"),
                l.getString("contrat"),
                l.getLong("contrat_id"),
                l.getString("commune"),
                NatureDeSinistre.valueOf(l.getString("nature")),
                EtatDeSinistre.valueOf(l.getString("etat")),
                l.getObject("constitue_le", LocalDate.class),
                l.getObject("declare_le", LocalDate.class),
                l.getBoolean("tardif"),
                Lignes.montant(l, "demande_centimes"),
                Lignes.montant(l, "indemnite_centimes"),
                exercice == null ? null : new Exercice(exercice),
                l.getObject("engagement_id", UUID.class),
                l.getObject("quittance_validee_le", LocalDate.class),
                l.getObject("indemnise_le", LocalDate.class),
                l.getString("motif"),
                l.getString("declare_par"),
                l.getString("instruit_par"),
                l.getString("propose_par"),
                mois,
                null);
    }
}
