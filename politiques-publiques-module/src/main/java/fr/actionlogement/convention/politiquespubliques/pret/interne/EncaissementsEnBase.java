package fr.actionlogement.convention.politiquespubliques.pret.interne;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.politiquespubliques.pret.CriteresDEncaissement;
import fr.actionlogement.convention.politiquespubliques.pret.EncaissementSaisi;
import fr.actionlogement.convention.politiquespubliques.pret.EncaissementVu;
import fr.actionlogement.convention.politiquespubliques.pret.EtatDEncaissement;
import fr.actionlogement.convention.politiquespubliques.pret.Recette;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The receipts, row by row. */
@Component("encaissementsDesPolitiquesEnBase")
public class EncaissementsEnBase {

    private static final String LIRE = """
            select e.*, d.beneficiaire from politiques.encaissement e
            join politiques.droit d on d.dossier = e.dossier and d.nature = e.nature
            """;
    private static final String FILTRE = """
            where (?::text is null or e.dossier = ?) and (?::text is null or e.etat = ?)
              and (?::bigint is null or e.id < ?)
            """;

    private final JdbcTemplate sql;

    EncaissementsEnBase(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Those that answer, the last entered first, from that row on. */
    public List<EncaissementVu> lister(CriteresDEncaissement criteres, @Nullable Long avant, int limite) {
        return sql.query(
                LIRE + FILTRE + " order by e.id desc limit " + limite,
                EncaissementsEnBase::lire,
                valeurs(criteres, avant));
    }

    /** Every one that answers, in the order of the pages. */
    public void parcourir(CriteresDEncaissement criteres, Consumer<EncaissementVu> encaissement) {
        sql.query(
                LIRE + FILTRE + " order by e.id desc",
                ligne -> {
                    encaissement.accept(lire(ligne, 0));
                },
                valeurs(criteres, null));
    }

    /** How many answer. */
    public long compter(CriteresDEncaissement criteres) {
        Long nombre = sql.queryForObject(
                "select count(*) from politiques.encaissement e " + FILTRE, Long.class, valeurs(criteres, null));
        return nombre == null ? 0 : nombre;
    }

    /** The row of a reference, if there is one. */
    public Optional<Long> rang(String reference) {
        return sql
                .queryForList("select id from politiques.encaissement where reference = ?", Long.class, reference)
                .stream()
                .findFirst();
    }

    /** One of them, its row locked if asked. */
    public Optional<EncaissementVu> un(String reference, boolean tenir) {
        return sql
                .query(
                        LIRE + " where e.reference = ?" + (tenir ? " for update of e" : ""),
                        EncaissementsEnBase::lire,
                        reference)
                .stream()
                .findFirst();
    }

    /** Whether the same transfer is already entered on that loan. */
    public boolean existe(String pret, EncaissementSaisi saisi) {
        return Boolean.TRUE.equals(sql.queryForObject(
                """
                select exists (select from politiques.encaissement where dossier = ? and recu_le = ? and piece = ?
                  and montant_centimes = ? and etat <> 'REJETE')
                """,
                Boolean.class,
                pret,
                Date.valueOf(saisi.recuLe()),
                saisi.piece().strip(),
                saisi.montant().centimes()));
    }

    /** Holds a loan: nobody else enters or records a receipt of it until the end of the transaction. */
    public void tenirLePret(String pret) {
        sql.queryForList(
                "select reference from politiques.operation where reference = ? for no key update", String.class, pret);
    }

    /** Commitments of a loan in the ledger, the oldest call first. */
    public List<UUID> engagements(String pret) {
        return sql.queryForList("""
                select engagement_id from politiques.appel_de_fonds
                where dossier = ? and nature = 'PRET' and engagement_id is not null order by id
                """, UUID.class, pret);
    }

    /** Writes one. */
    public void inscrire(String reference, String pret, EncaissementSaisi saisi, String auteur, Instant quand) {
        sql.update(
                """
                insert into politiques.encaissement (reference, dossier, montant_centimes, recu_le, piece, etat, auteur, saisi_le)
                values (?, ?, ?, ?, ?, 'SAISI', ?, ?)
                """,
                reference,
                pret,
                saisi.montant().centimes(),
                Date.valueOf(saisi.recuLe()),
                saisi.piece().strip(),
                auteur,
                Timestamp.from(quand));
    }

    /** Records or rejects one. */
    public void decider(
            String reference,
            EtatDEncaissement etat,
            Recette recette,
            String qui,
            Instant quand,
            @Nullable String motif) {
        sql.update(
                """
                update politiques.encaissement set etat = ?, interets_centimes = ?, capital_centimes = ?, decide_par = ?,
                  decide_le = ?, motif = ? where reference = ?
                """,
                etat.name(),
                recette.interets().centimes(),
                recette.capital().centimes(),
                qui,
                Timestamp.from(quand),
                motif,
                reference);
    }

    private static Object[] valeurs(CriteresDEncaissement criteres, @Nullable Long avant) {
        String etat = criteres.etat() == null ? null : criteres.etat().name();
        return new Object[] {criteres.pret(), criteres.pret(), etat, etat, avant, avant};
    }

    private static EncaissementVu lire(ResultSet ligne, int n) throws SQLException {
        Timestamp decide = ligne.getTimestamp("decide_le");
        return new EncaissementVu(
                ligne.getString("reference"),
                ligne.getString("dossier"),
                ligne.getString("beneficiaire"),
                Montant.deCentimes(ligne.getLong("montant_centimes")),
                ligne.getDate("recu_le").toLocalDate(),
                ligne.getString("piece"),
                EtatDEncaissement.valueOf(ligne.getString("etat")),
                Montant.deCentimes(ligne.getLong("interets_centimes")),
                Montant.deCentimes(ligne.getLong("capital_centimes")),
                ligne.getString("auteur"),
                ligne.getTimestamp("saisi_le").toInstant(),
                ligne.getString("decide_par"),
                decide == null ? null : decide.toInstant(),
                ligne.getString("motif"));
    }
}
