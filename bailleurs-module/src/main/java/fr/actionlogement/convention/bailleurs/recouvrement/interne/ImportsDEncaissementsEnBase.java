package fr.actionlogement.convention.bailleurs.recouvrement.interne;

import fr.actionlogement.convention.bailleurs.recouvrement.EncaissementImporte;
import fr.actionlogement.convention.bailleurs.recouvrement.ImportsDEncaissements.PretConnu;
import fr.actionlogement.convention.common.montant.Montant;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Receipts of a file, read and written in sets. */
@Component
public class ImportsDEncaissementsEnBase {

    private static final String PRETS = """
            select p.reference, p.operation_reference, p.accorde_le, p.appele_centimes - p.encaisse_centimes
              - coalesce((select sum(e.montant_centimes) from bailleurs.encaissement e
                  where e.pret_reference = p.reference and e.statut = 'SAISI'), 0) as du
            from bailleurs.pret p where p.reference = any (?)
            """;
    private static final String LOT =
            "unnest(?::text[], ?::bigint[], ?::date[], ?::text[]) as u(pret, montant, recu, piece)";
    private static final String DEJA_SAISIS = "select u.* from " + LOT + """
             join bailleurs.encaissement e on e.pret_reference = u.pret and e.recu_le = u.recu and e.piece = u.piece
              and e.montant_centimes = u.montant and e.statut <> 'REJETE'
            """;
    private static final String SAISIR = """
            insert into bailleurs.encaissement (reference, pret_reference, montant_centimes, recu_le, piece, statut, depuis,
              saisi_par, saisi_le)
            select u.reference, u.pret, u.montant, u.recu, u.piece, 'SAISI', ?, ?, ?
            from unnest(?::text[], ?::text[], ?::bigint[], ?::date[], ?::text[])
              with ordinality as u(reference, pret, montant, recu, piece, rang)
            order by u.rang
            """;

    private final JdbcTemplate sql;

    ImportsDEncaissementsEnBase(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** The loans of these references. */
    public Map<String, PretConnu> prets(Collection<String> references) {
        Map<String, PretConnu> connus = new HashMap<>();
        sql.query(
                PRETS,
                l -> {
                    connus.put(
                            l.getString("reference"),
                            new PretConnu(
                                    l.getString("operation_reference"),
                                    l.getObject("accorde_le", LocalDate.class),
                                    Montant.deCentimes(l.getLong("du"))));
                },
                (Object) references.stream().distinct().toArray(String[]::new));
        return connus;
    }

    /** Those that are entered already, and not rejected. */
    public Set<EncaissementImporte> dejaSaisis(List<EncaissementImporte> lot) {
        return new HashSet<>(sql.query(
                DEJA_SAISIS,
                (l, n) -> new EncaissementImporte(
                        l.getString("pret"),
                        Montant.deCentimes(l.getLong("montant")),
                        l.getObject("recu", LocalDate.class),
                        l.getString("piece")),
                textes(lot, EncaissementImporte::pret),
                montants(lot),
                jours(lot),
                textes(lot, EncaissementImporte::piece)));
    }

    /** Enters receipts under these references, in the same order. */
    public void saisir(
            List<String> references, List<EncaissementImporte> lot, String auteur, LocalDate jour, Instant quand) {
        sql.update(
                SAISIR,
                quand.atOffset(ZoneOffset.UTC),
                auteur,
                jour,
                references.toArray(String[]::new),
                textes(lot, EncaissementImporte::pret),
                montants(lot),
                jours(lot),
                textes(lot, EncaissementImporte::piece));
    }

    /** The loan of each of these receipts. */
    public Map<String, String> pretsDe(List<String> references) {
        Map<String, String> prets = new HashMap<>();
        sql.query(
                "select reference, pret_reference from bailleurs.encaissement where reference = any (?)",
                l -> {
                    prets.put(l.getString(1), l.getString(2));
                },
                (Object) references.toArray(String[]::new));
        return prets;
    }

    /** Takes receipts away, unless they are decided; says which. */
    public Set<String> retirer(List<String> references) {
        return new HashSet<>(sql.queryForList("select * from bailleurs.defaire_encaissements(?)", String.class, (Object)
                references.toArray(String[]::new)));
    }

    private static String[] textes(List<EncaissementImporte> lot, Function<EncaissementImporte, String> champ) {
        return lot.stream().map(champ).toArray(String[]::new);
    }

    private static Long[] montants(List<EncaissementImporte> lot) {
        return lot.stream().map(e -> e.montant().centimes()).toArray(Long[]::new);
    }

    private static Date[] jours(List<EncaissementImporte> lot) {
        return lot.stream().map(e -> Date.valueOf(e.recuLe())).toArray(Date[]::new);
    }
}
