package fr.actionlogement.convention.bailleurs.foncierelogement.interne;

import fr.actionlogement.convention.bailleurs.foncierelogement.AnneeConventionnee;
import fr.actionlogement.convention.bailleurs.foncierelogement.ConventionSaisie;
import fr.actionlogement.convention.bailleurs.foncierelogement.ConventionVue;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Conventions and their years. */
@Component
public class ConventionsAflEnBase {

    private static final String LIRE = """
            select c.reference, c.signee_le, c.document, c.enregistree_par, a.exercice, a.prevu_centimes,
              a.engage_centimes, coalesce(x.appele, 0) as appele, coalesce(x.verse, 0) as verse
            from bailleurs.convention_afl c
            join bailleurs.convention_afl_annee a on a.convention_reference = c.reference
            left join (
              select p.convention_reference, p.exercice, sum(e.verse_centimes) as verse,
                sum(p.montant_centimes) filter (where p.statut not in ('REJETE', 'ANNULE')) as appele
              from bailleurs.appel_afl p left join common.engagement e on e.id = p.engagement_id group by 1, 2) x
              on x.convention_reference = c.reference and x.exercice = a.exercice
            where ?::text is null or c.reference = ?
            order by c.signee_le desc, c.reference desc, a.exercice
            """;

    private final JdbcTemplate sql;

    ConventionsAflEnBase(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Writes a convention. */
    public void ecrire(String reference, ConventionSaisie saisie, String auteur) {
        sql.update(
                "insert into bailleurs.convention_afl values (?, ?, ?, ?)",
                reference,
                Date.valueOf(saisie.signeeLe()),
                saisie.document().strip(),
                auteur);
        sql.update(
                "insert into bailleurs.convention_afl_annee (convention_reference, exercice, prevu_centimes)"
                        + " select ?, * from unnest(?::int[], ?::bigint[])",
                reference,
                saisie.annees().stream().map(a -> a.exercice().annee()).toArray(Integer[]::new),
                saisie.annees().stream().map(a -> a.montant().centimes()).toArray(Long[]::new));
    }

    /** All of them, the latest first. */
    public List<ConventionVue> toutes() {
        return lire(null);
    }

    /** The one of this reference. */
    public Optional<ConventionVue> une(String reference) {
        return lire(reference).stream().findFirst();
    }

    /** What a year may still commit, the year being locked until the end of the transaction; empty when it is not agreed. */
    public Optional<Montant> disponible(String convention, Exercice exercice) {
        return sql
                .query(
                        "select prevu_centimes - engage_centimes from bailleurs.convention_afl_annee"
                                + " where convention_reference = ? and exercice = ? for update",
                        (ligne, n) -> Montant.deCentimes(ligne.getLong(1)),
                        convention,
                        exercice.annee())
                .stream()
                .findFirst();
    }

    private List<ConventionVue> lire(@Nullable String reference) {
        Map<String, ConventionVue> conventions = new LinkedHashMap<>();
        Map<String, List<AnneeConventionnee>> annees = new LinkedHashMap<>();
        sql.query(
                LIRE,
                ligne -> {
                    String cle = ligne.getString("reference");
                    annees.computeIfAbsent(cle, c -> new ArrayList<>())
                            .add(new AnneeConventionnee(
                                    new Exercice(ligne.getInt("exercice")),
                                    Montant.deCentimes(ligne.getLong("prevu_centimes")),
                                    Montant.deCentimes(ligne.getLong("appele")),
                                    Montant.deCentimes(ligne.getLong("engage_centimes")),
                                    Montant.deCentimes(ligne.getLong("verse"))));
                    conventions.put(
                            cle,
                            new ConventionVue(
                                    cle,
                                    ligne.getObject("signee_le", LocalDate.class),
                                    ligne.getString("document"),
                                    ligne.getString("enregistree_par"),
                                    annees.get(cle)));
                },
                reference,
                reference);
        return List.copyOf(conventions.values());
    }
}
