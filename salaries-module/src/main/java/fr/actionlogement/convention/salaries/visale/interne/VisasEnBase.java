package fr.actionlogement.convention.salaries.visale.interne;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.salaries.liste.Extrait;
import fr.actionlogement.convention.salaries.visale.EtatDeVisa;
import fr.actionlogement.convention.salaries.visale.ProfilDeLocataire;
import fr.actionlogement.convention.salaries.visale.SaisieDeVisa;
import fr.actionlogement.convention.salaries.visale.VisaVu;
import fr.actionlogement.convention.salaries.visale.ZoneDeLoyer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The visas. */
@Component
public class VisasEnBase {

    private static final int TAILLE = 50;
    private static final String COLONNES = "select v.* from salaries.visale_visa v ";

    private final JdbcTemplate sql;

    VisasEnBase(JdbcTemplate sql) {
        this.sql = sql;
    }

    /**
     * What was frozen with a request.
     *
     * @param situation JSON; null when it was asked for before opinions were kept, or the person is forgotten
     * @param avis JSON; null likewise
     */
    public record Fige(
            @Nullable String situation,
            @Nullable String avis,
            List<Integer> baremes,
            LocalDate demandeLe,
            ZoneDeLoyer zone) {}

    /** Writes a request. */
    public void inserer(String reference, UUID personne, SaisieDeVisa s, Fige fige, String regime, String auteur) {
        sql.update(
                "insert into salaries.visale_visa (reference, personne_id, etat, regime, profil, zone, ressources_centimes,"
                        + " demande_le, saisi_par, situation, avis, baremes) values (?, ?, 'DEMANDE', ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)",
                reference,
                personne,
                regime,
                s.profil().name(),
                s.zone().name(),
                s.ressources().centimes(),
                fige.demandeLe(),
                auteur,
                fige.situation(),
                fige.avis(),
                fige.baremes().toArray(Integer[]::new));
    }

    /** What was frozen with the request of this reference. */
    public Fige fige(String reference) {
        return Objects.requireNonNull(sql.queryForObject(
                "select situation::text, avis, baremes, demande_le, zone from salaries.visale_visa where reference = ?",
                (l, n) -> new Fige(
                        l.getString(1),
                        l.getString(2),
                        List.of((Integer[]) l.getArray(3).getArray()),
                        l.getObject(4, LocalDate.class),
                        ZoneDeLoyer.valueOf(l.getString(5))),
                reference));
    }

    /** Keeps the opinion on which a visa is certified. */
    public void juger(String reference, String avis) {
        sql.update("update salaries.visale_visa set avis = ? where reference = ?", avis, reference);
    }

    /** Moves a visa on; what is null stays as it is. */
    public void passer(
            VisaVu visa,
            EtatDeVisa vers,
            @Nullable Montant loyer,
            @Nullable LocalDate valable,
            @Nullable String motif,
            @Nullable String auteur) {
        sql.update(
                "update salaries.visale_visa set etat = ?, loyer_max_centimes = coalesce(?, loyer_max_centimes),"
                        + " valable_jusqu_au = coalesce(?, valable_jusqu_au), motif = coalesce(?, motif),"
                        + " decide_par = coalesce(?, decide_par), version = version + 1, maj_le = now() where id = ?",
                vers.name(),
                loyer == null ? null : loyer.centimes(),
                valable,
                motif,
                auteur,
                visa.cle());
    }

    /** Marks as expired what was certified and not used in time; says how many. */
    public int expirer(LocalDate jour) {
        return sql.update(
                "update salaries.visale_visa set etat = 'EXPIRE', version = version + 1, maj_le = now() where id in"
                        + " (select id from salaries.visale_visa where etat = 'CERTIFIE' and valable_jusqu_au < ?"
                        + " order by id limit 1000 for update skip locked)",
                jour);
    }

    /** The visa of this reference. */
    public Optional<VisaVu> un(String reference) {
        return sql.query(COLONNES + "where v.reference = ?", (l, n) -> vu(l), reference).stream()
                .findFirst();
    }

    /** The visa of this reference, locked until the transaction ends. */
    public Optional<VisaVu> pourActe(String reference) {
        return sql.query(COLONNES + "where v.reference = ? for update", (l, n) -> vu(l), reference).stream()
                .findFirst();
    }

    /** A page, the latest first. */
    public Extrait<VisaVu> lister(@Nullable EtatDeVisa etat, @Nullable Long apres) {
        String code = etat == null ? null : etat.name();
        List<VisaVu> lus = sql.query(
                COLONNES
                        + "where (?::text is null or v.etat = ?) and (?::bigint is null or v.id < ?) order by v.id desc limit ?",
                (l, n) -> vu(l),
                code,
                code,
                apres,
                apres,
                TAILLE + 1);
        Long total = sql.queryForObject(
                "select count(*) from (select from salaries.visale_visa v where (?::text is null or v.etat = ?) limit ?) x",
                Long.class,
                code,
                code,
                Extrait.PLAFOND + 1);
        return Extrait.de(lus, TAILLE, v -> String.valueOf(v.cle()), total == null ? 0 : total);
    }

    private static VisaVu vu(ResultSet l) throws SQLException {
        UUID personne = l.getObject("personne_id", UUID.class);
        long loyer = l.getLong("loyer_max_centimes");
        boolean sansLoyer = l.wasNull();
        return new VisaVu(
                l.getLong("id"),
                l.getInt("version"),
                l.getString("reference"),
                personne,
                Lignes.pseudonyme(personne),
                EtatDeVisa.valueOf(l.getString("etat")),
                l.getString("regime"),
                ProfilDeLocataire.valueOf(l.getString("profil")),
                ZoneDeLoyer.valueOf(l.getString("zone")),
                Montant.deCentimes(l.getLong("ressources_centimes")),
                l.getObject("demande_le", LocalDate.class),
                sansLoyer ? null : Montant.deCentimes(loyer),
                l.getObject("valable_jusqu_au", LocalDate.class),
                l.getString("motif"),
                l.getString("saisi_par"),
                l.getString("decide_par"));
    }
}
