package fr.actionlogement.convention.salaries.visale.interne;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.salaries.liste.Extrait;
import fr.actionlogement.convention.salaries.visale.ContratVu;
import fr.actionlogement.convention.salaries.visale.EtatDeContrat;
import fr.actionlogement.convention.salaries.visale.FiltreDeContrats;
import fr.actionlogement.convention.salaries.visale.Parc;
import fr.actionlogement.convention.salaries.visale.Regime;
import fr.actionlogement.convention.salaries.visale.SaisieDeContrat;
import fr.actionlogement.convention.salaries.visale.VisaVu;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The contracts, one by one and by pages; lists go by key, so that the last page of two millions costs what the first does. */
@Component
public class ContratsEnBase {

    private static final int TAILLE = 50;
    private static final String COLONNES = """
            select c.*, v.reference as visa, k.nom as nom_commune
            from salaries.visale_contrat c join common.commune k on k.code = c.commune
            left join salaries.visale_visa v on v.id = c.visa_id
            """;
    private static final String INSERER = """
            insert into salaries.visale_contrat (reference, etat, regime, parc, commune, loyer_centimes, debut, fin, mois_max,
              degradations_max_centimes, visa_id, personne_id, bailleur, saisi_par)
            values (?, 'PROPOSE', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcTemplate sql;

    ContratsEnBase(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Writes a proposed contract, with the caps of its regime. */
    public void inserer(String reference, SaisieDeContrat s, VisaVu visa, Regime regime, String auteur) {
        sql.update(
                INSERER,
                reference,
                regime.code(),
                s.parc().name(),
                s.commune().code(),
                s.loyer().centimes(),
                s.debut(),
                regime.fin(s.debut(), s.finDeBail()),
                regime.moisMax(s.parc()),
                s.loyer().fois(regime.degradations(s.parc())).centimes(),
                visa.cle(),
                visa.personne(),
                s.bailleur(),
                auteur);
    }

    /** Moves a contract on; a null date leaves what is there. */
    public void passer(ContratVu contrat, EtatDeContrat vers, @Nullable LocalDate signe, @Nullable LocalDate fin) {
        sql.update(
                "update salaries.visale_contrat set etat = ?, signe_le = coalesce(?, signe_le), fin = coalesce(?, fin),"
                        + " version = version + 1, maj_le = now() where id = ?",
                vers.name(),
                signe,
                fin,
                contrat.cle());
    }

    /** Ends the contracts whose cover is over; says how many. */
    public int echoir(LocalDate jour) {
        return sql.update(
                "update salaries.visale_contrat set etat = 'ECHU', version = version + 1, maj_le = now() where id in"
                        + " (select id from salaries.visale_contrat where etat = 'ACTIF' and fin < ? order by id limit 1000"
                        + " for update skip locked)",
                jour);
    }

    /** The contract of this reference. */
    public Optional<ContratVu> un(String reference) {
        return sql.query(COLONNES + " where c.reference = ?", (l, n) -> vu(l), reference).stream()
                .findFirst();
    }

    /** The contract of this reference, locked until the transaction ends. */
    public Optional<ContratVu> pourActe(String reference) {
        return sql.query(COLONNES + " where c.reference = ? for update of c", (l, n) -> vu(l), reference).stream()
                .findFirst();
    }

    /** A page, the latest first. */
    public Extrait<ContratVu> lister(FiltreDeContrats filtre, @Nullable Long apres) {
        List<Object> valeurs = new ArrayList<>();
        String ou = conditions(filtre, valeurs);
        long total = compter(filtre, Extrait.PLAFOND + 1L);
        if (apres != null) {
            valeurs.add(apres);
        }
        String suite = apres == null ? ou : ou + (ou.isEmpty() ? " where" : " and") + " c.id < ?";
        List<ContratVu> lus = sql.query(
                COLONNES + suite + " order by c.id desc limit " + (TAILLE + 1), (l, n) -> vu(l), valeurs.toArray());
        return Extrait.de(lus, TAILLE, c -> String.valueOf(c.cle()), total);
    }

    /** How many contracts, counted up to a limit. */
    public long compter(FiltreDeContrats filtre, long plafond) {
        List<Object> valeurs = new ArrayList<>();
        String ou = conditions(filtre, valeurs);
        valeurs.add(plafond);
        Long total = sql.queryForObject(
                "select count(*) from (select from salaries.visale_contrat c" + ou + " limit ?) x",
                Long.class,
                valeurs.toArray());
        return total == null ? 0 : total;
    }

    /** Gives every contract, the latest first, in packets. */
    public void parcourir(FiltreDeContrats filtre, Consumer<ContratVu> ligne) {
        List<Object> valeurs = new ArrayList<>();
        sql.query(
                COLONNES + conditions(filtre, valeurs) + " order by c.id desc",
                l -> {
                    ligne.accept(vu(l));
                },
                valeurs.toArray());
    }

    private static String conditions(FiltreDeContrats filtre, List<Object> valeurs) {
        List<String> conditions = new ArrayList<>();
        if (filtre.etat() != null) {
            conditions.add("c.etat = ?");
            valeurs.add(filtre.etat().name());
        }
        if (filtre.departement() != null) {
            conditions.add("c.departement = ?");
            valeurs.add(filtre.departement().code());
        }
        if (filtre.millesime() != null) {
            conditions.add("c.millesime = ?");
            valeurs.add(filtre.millesime());
        }
        if (filtre.avecSinistre()) {
            conditions.add("c.sinistres > 0");
        }
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private static ContratVu vu(ResultSet l) throws SQLException {
        UUID personne = l.getObject("personne_id", UUID.class);
        return new ContratVu(
                l.getLong("id"),
                l.getInt("version"),
                l.getString("reference"),
                EtatDeContrat.valueOf(l.getString("etat")),
                l.getString("regime"),
                Parc.valueOf(l.getString("parc")),
                l.getString("commune"),
                l.getString("nom_commune"),
                l.getString("departement"),
                Lignes.montant(l, "loyer_centimes"),
                l.getObject("debut", LocalDate.class),
                l.getObject("fin", LocalDate.class),
                l.getObject("signe_le", LocalDate.class),
                l.getInt("millesime"),
                l.getInt("mois_max"),
                l.getInt("mois_indemnises"),
                Lignes.montant(l, "degradations_max_centimes"),
                Lignes.montant(l, "indemnise_centimes"),
                Lignes.montant(l, "degradations_centimes"),
                Montant.deCentimes(l.getLong("recouvre_centimes")),
                l.getInt("sinistres"),
                l.getString("visa"),
                personne,
                personne == null ? null : Lignes.pseudonyme(personne),
                l.getString("bailleur"),
                l.getString("partenaire"),
                l.getString("reference_partenaire"),
                l.getString("saisi_par"));
    }
}
