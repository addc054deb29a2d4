package fr.actionlogement.convention.common.importation.interne;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Reads annual allotments as they stand, and writes their status and source. */
@Repository
class DotationsEnBase {

    private static final String LIRE = """
            select e.code, x.exercice, s.plafond_centimes, x.alloue_centimes,
                   x.reserve_centimes + x.engage_centimes as consomme_centimes,
                   a.statut = 'OUVERT' as ouvert, d.statut, d.source
            from common.solde_exercice x
            join common.enveloppe e on e.id = x.enveloppe_id
            join common.solde s on s.enveloppe_id = x.enveloppe_id
            join common.exercice a on a.annee = x.exercice
            left join common.dotation d on d.enveloppe_id = x.enveloppe_id and d.exercice = x.exercice
            """;

    /** An allotment as it stands. */
    record Dotation(
            Montant plafond,
            Montant montant,
            Montant consomme,
            boolean ouvert,
            @Nullable String statut,
            @Nullable String source) {}

    /** The status and the source of one allotment. */
    record Qualite(String ligne, Exercice exercice, String statut, String source) {}

    private final JdbcTemplate sql;

    DotationsEnBase(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Every allotment, by {@link #cle}. */
    Map<String, Dotation> toutes() {
        Map<String, Dotation> dotations = new HashMap<>();
        sql.query(LIRE, ligne -> {
            dotations.put(
                    cle(ligne.getString("code"), new Exercice(ligne.getInt("exercice"))),
                    new Dotation(
                            Montant.deCentimes(ligne.getLong("plafond_centimes")),
                            Montant.deCentimes(ligne.getLong("alloue_centimes")),
                            Montant.deCentimes(ligne.getLong("consomme_centimes")),
                            ligne.getBoolean("ouvert"),
                            ligne.getString("statut"),
                            ligne.getString("source")));
        });
        return dotations;
    }

    void qualifier(List<Qualite> qualites) {
        sql.query(
                "select common.qualifier_dotations(?, ?, ?, ?)",
                ligne -> {},
                textes(qualites, Qualite::ligne),
                qualites.stream().map(q -> q.exercice().annee()).toArray(Integer[]::new),
                textes(qualites, Qualite::statut),
                textes(qualites, Qualite::source));
    }

    static String cle(String ligne, Exercice exercice) {
        return ligne + "|" + exercice;
    }

    private static String[] textes(List<Qualite> qualites, Function<Qualite, String> champ) {
        return qualites.stream().map(champ).toArray(String[]::new);
    }
}
