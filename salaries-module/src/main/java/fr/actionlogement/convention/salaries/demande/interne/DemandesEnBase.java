package fr.actionlogement.convention.salaries.demande.interne;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.salaries.aide.Etat;
import fr.actionlogement.convention.salaries.eligibilite.AideEnCours;
import fr.actionlogement.convention.salaries.eligibilite.Produit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The table of the requests. */
@Component
public class DemandesEnBase {

    private static final String LIRE = """
            select aide_id, forme, situation::text, objet, montant_centimes, mois, depose_le, baremes, avis, hors_plafond,
              commission_le, motif
            from salaries.demande where aide_id = ?
            """;
    private static final String SUIVRE = """
            select a.produit, a.etat from salaries.aide a join salaries.demande d on d.aide_id = a.id where a.reference = ?
            """;
    private static final String AJOUTER = """
            insert into salaries.demande (aide_id, forme, situation, objet, montant_centimes, mois)
            values (?, ?, ?::jsonb, ?, ?, ?)
            """;
    private static final String CORRIGER = """
            update salaries.demande set forme = ?, situation = ?::jsonb, objet = ?, montant_centimes = ?, mois = ? where aide_id = ?
            """;
    /** Aids that run, and whether they bear on the same dwelling or operation. */
    private static final String EN_COURS = """
            select a.produit, coalesce(d.objet, '') <> '' and upper(d.objet) = upper(?) as meme
            from salaries.aide a left join salaries.demande d on d.aide_id = a.id
            where a.personne_id = ? and a.reference <> ? and a.etat in ('DEPOSE', 'COMPLEMENT', 'INSTRUIT', 'ACCORDE',
              'OFFRE_EMISE', 'OFFRE_ACCEPTEE', 'EN_PAIEMENT', 'EN_REMBOURSEMENT', 'CONTENTIEUX')
            """;

    private static final String ACCORDS = """
            select count(*) filter (where d.hors_plafond), count(*) from salaries.aide a join salaries.demande d on d.aide_id = a.id
            where a.produit = ? and a.accorde_le >= ? and a.accorde_le < ?
            """;
    private static final String OUVERTES = """
            select d.aide_id, d.forme, d.situation::text, d.objet, d.montant_centimes, d.mois, d.depose_le, d.baremes, null as avis,
              d.hors_plafond, d.commission_le, d.motif, a.reference, a.etat, a.personne_id, a.commune
            from salaries.aide a join salaries.demande d on d.aide_id = a.id
            where a.produit = ? and a.etat in ('BROUILLON', 'DEPOSE', 'COMPLEMENT', 'INSTRUIT') and a.id > ?
            order by a.id limit 500
            """;

    private final JdbcTemplate sql;

    DemandesEnBase(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** The request of an aid, if it has one. */
    public Optional<DemandeEnBase> lire(long aide) {
        return sql.query(LIRE, (l, rang) -> demande(l), aide).stream().findFirst();
    }

    /** Product and state of the request of this reference, if there is one. */
    public Optional<Suivie> suivre(String reference) {
        return sql
                .query(
                        SUIVRE,
                        (l, rang) -> new Suivie(
                                Produit.deCode(l.getString("produit")).orElseThrow(),
                                Etat.valueOf(l.getString("etat"))),
                        reference)
                .stream()
                .findFirst();
    }

    /** What the sections of a page need to know of the request they stand on. */
    public record Suivie(Produit produit, Etat etat) {}

    /** Adds a request. */
    public void ajouter(
            long aide,
            String forme,
            String situation,
            String objet,
            @Nullable Montant montant,
            @Nullable Integer mois) {
        sql.update(AJOUTER, aide, forme, situation, objet, centimes(montant), mois);
    }

    /** Corrects a request. */
    public void corriger(
            long aide,
            String forme,
            String situation,
            String objet,
            @Nullable Montant montant,
            @Nullable Integer mois) {
        sql.update(CORRIGER, forme, situation, objet, centimes(montant), mois, aide);
    }

    /** Freezes the rules of the day of the complete request. */
    public void figer(long aide, LocalDate jour, List<Integer> baremes, String avis) {
        sql.update(
                "update salaries.demande set depose_le = ?, baremes = ?, avis = ? where aide_id = ?",
                jour,
                baremes.toArray(Integer[]::new),
                avis,
                aide);
    }

    /** Keeps what the engine said last. */
    public void juger(long aide, String avis) {
        sql.update("update salaries.demande set avis = ? where aide_id = ?", avis, aide);
    }

    /** Why something was asked, refused or given up. */
    public void motiver(long aide, String motif) {
        sql.update("update salaries.demande set motif = ? where aide_id = ?", motif, aide);
    }

    /** What the decision rests on besides the criteria. */
    public void decider(long aide, boolean horsPlafond, @Nullable LocalDate commission, @Nullable String motif) {
        sql.update(
                "update salaries.demande set hors_plafond = ?, commission_le = ?, motif = coalesce(?, motif) where aide_id = ?",
                horsPlafond,
                commission,
                motif,
                aide);
    }

    /** The other aids of a person that run. */
    public List<AideEnCours> enCours(UUID personne, String sauf, String objet) {
        return sql
                .query(
                        EN_COURS,
                        (l, rang) -> {
                            boolean meme = l.getBoolean(2);
                            return Produit.deCode(l.getString(1)).map(p -> new AideEnCours(p, meme));
                        },
                        objet,
                        personne,
                        sauf)
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** Loans granted in a year: those above the ceiling, and all. The product is held until the end of the act. */
    public long[] accords(String produit, int annee) {
        sql.queryForList("select pg_advisory_xact_lock(hashtext(?))", "hors-plafond/" + produit);
        return sql.queryForObject(
                ACCORDS,
                (l, rang) -> new long[] {l.getLong(1), l.getLong(2)},
                produit,
                LocalDate.of(annee, 1, 1),
                LocalDate.of(annee + 1, 1, 1));
    }

    /** The next requests of a product that wait for a decision. */
    public List<Ouverte> ouvertes(String produit, long apres) {
        return sql.query(OUVERTES, (l, rang) -> ouverte(l), produit, apres);
    }

    private static Ouverte ouverte(ResultSet l) throws SQLException {
        String commune = l.getString("commune");
        return new Ouverte(
                demande(l),
                l.getString("reference"),
                Etat.valueOf(l.getString("etat")),
                l.getObject("personne_id", UUID.class),
                commune == null ? null : new CodeCommune(commune));
    }

    /** A request that waits for a decision. */
    public record Ouverte(
            DemandeEnBase demande,
            String reference,
            Etat etat,
            UUID personne,
            @Nullable CodeCommune commune) {}

    private static @Nullable Long centimes(@Nullable Montant montant) {
        return montant == null ? null : Long.valueOf(montant.centimes());
    }

    private static DemandeEnBase demande(ResultSet l) throws SQLException {
        Long montant = l.getObject("montant_centimes", Long.class);
        return new DemandeEnBase(
                l.getLong("aide_id"),
                l.getString("forme"),
                l.getString("situation"),
                l.getString("objet"),
                montant == null ? null : Montant.deCentimes(montant),
                l.getObject("mois", Integer.class),
                l.getObject("depose_le", LocalDate.class),
                Arrays.asList((Integer[]) l.getArray("baremes").getArray()),
                l.getString("avis"),
                l.getBoolean("hors_plafond"),
                l.getObject("commission_le", LocalDate.class),
                l.getString("motif"));
    }
}
