package fr.actionlogement.convention.common.importation.interne;

import fr.actionlogement.convention.common.importation.Issue;
import fr.actionlogement.convention.common.importation.interne.Rejet.Nature;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The rows of lots, written and read by chunks. */
@Repository
class LignesEnBase {

    private static final String ECRIRE = """
            insert into common.lot_ligne (lot_id, rang, numero, valeurs, cle, etat)
            select ?, u.rang, u.numero, u.valeurs, u.cle, u.etat
            from unnest(?::int[], ?::int[], ?::text[], ?::text[], ?::text[]) as u(rang, numero, valeurs, cle, etat)
            """;
    private static final String REJETER = """
            insert into common.lot_rejet (lot_id, rang, ordre, nature, numero, colonne, code, message)
            select ?, u.rang, u.ordre, u.nature, u.numero, u.colonne, u.code, u.message
            from unnest(?::int[], ?::int[], ?::text[], ?::int[], ?::text[], ?::text[], ?::text[])
              as u(rang, ordre, nature, numero, colonne, code, message)
            on conflict do nothing
            """;
    private static final String A_APPLIQUER = """
            select rang, numero, valeurs, repere from common.lot_ligne
            where lot_id = ? and rang between ? and ? and etat = 'VALIDE' order by rang
            """;
    private static final String A_ANNULER = """
            select rang, numero, valeurs, repere from common.lot_ligne
            where lot_id = ? and rang between ? and ? and etat = 'APPLIQUEE' order by rang desc
            """;
    private static final String NOTER = """
            update common.lot_ligne l set etat = u.etat, repere = coalesce(u.repere, l.repere)
            from unnest(?::int[], ?::text[], ?::text[]) as u(rang, etat, repere)
            where l.lot_id = ? and l.rang = u.rang
            """;

    /** A row read back. */
    record LigneStockee(
            int rang,
            int numero,
            List<String> cellules,
            @Nullable String repere) {}

    /** What is written of a row that was dealt with. */
    record Suite(int rang, int numero, String etat, Issue issue) {}

    private final JdbcTemplate sql;

    LignesEnBase(JdbcTemplate sql) {
        this.sql = sql;
    }

    void ecrire(long lot, List<LigneLue> lignes) {
        sql.update(
                ECRIRE,
                lot,
                entiers(lignes, LigneLue::rang),
                entiers(lignes, LigneLue::numero),
                textes(lignes, ligne -> Cellules.joindre(ligne.cellules())),
                textes(lignes, LigneLue::cle),
                textes(lignes, ligne -> ligne.estValide() ? "VALIDE" : "REJETEE"));
        List<Rejetee> rejetees = new ArrayList<>();
        for (LigneLue ligne : lignes) {
            for (int i = 0; i < ligne.fautes().size(); i++) {
                rejetees.add(new Rejetee(
                        ligne.rang(), i, ligne.numero(), ligne.fautes().get(i)));
            }
        }
        rejeter(lot, rejetees);
    }

    /** Line numbers of the keys that rows of the lot already have. */
    Map<String, Integer> cles(long lot, Collection<String> cles) {
        Map<String, Integer> connues = new HashMap<>();
        if (!cles.isEmpty()) {
            sql.query(
                    "select cle, numero from common.lot_ligne where lot_id = ? and cle = any (?)",
                    ligne -> {
                        connues.put(ligne.getString(1), ligne.getInt(2));
                    },
                    lot,
                    cles.toArray(String[]::new));
        }
        return connues;
    }

    /**
     * Next rows to apply, from the first slice of ranks that holds any. A slice has two bounds, so that no plan reads the
     * whole lot, even before the first statistics of a table that a deposit has just filled.
     */
    List<LigneStockee> aAppliquer(long lot, int apres, int derniere) {
        for (int debut = apres + 1; debut <= derniere; debut += SuiteDeLignes.TRANCHE) {
            List<LigneStockee> lues = lire(A_APPLIQUER, lot, debut);
            if (!lues.isEmpty()) {
                return lues;
            }
        }
        return List.of();
    }

    /** Next rows to undo, the last first, the same way. */
    List<LigneStockee> aAnnuler(long lot, int avant) {
        for (int fin = avant - 1; fin > 0; fin -= SuiteDeLignes.TRANCHE) {
            List<LigneStockee> lues = lire(A_ANNULER, lot, fin - SuiteDeLignes.TRANCHE + 1);
            if (!lues.isEmpty()) {
                return lues;
            }
        }
        return List.of();
    }

    void noter(long lot, List<Suite> suites, Nature refus) {
        sql.update(
                NOTER,
                entiers(suites, Suite::rang),
                textes(suites, Suite::etat),
                textes(suites, suite -> {
                    Issue issue = suite.issue();
                    return issue.estFaite() ? issue.repere() : issue.estRefusee() ? null : issue.message();
                }),
                lot);
        rejeter(
                lot,
                suites.stream()
                        .filter(suite -> suite.issue().estRefusee())
                        .map(suite -> new Rejetee(suite.rang(), 0, suite.numero(), faute(suite.issue(), refus)))
                        .toList());
    }

    private static Faute faute(Issue issue, Nature nature) {
        return new Faute(
                nature,
                issue.colonne() == null ? "" : issue.colonne(),
                String.valueOf(issue.code()),
                String.valueOf(issue.message()));
    }

    private record Rejetee(int rang, int ordre, int numero, Faute faute) {}

    private void rejeter(long lot, List<Rejetee> rejetees) {
        if (rejetees.isEmpty()) {
            return;
        }
        sql.update(
                REJETER,
                lot,
                entiers(rejetees, Rejetee::rang),
                entiers(rejetees, Rejetee::ordre),
                textes(rejetees, r -> r.faute().nature().name()),
                entiers(rejetees, Rejetee::numero),
                textes(rejetees, r -> r.faute().colonne()),
                textes(rejetees, r -> r.faute().code()),
                textes(rejetees, r -> r.faute().message()));
    }

    private List<LigneStockee> lire(String requete, long lot, int premiere) {
        return sql.query(
                requete,
                (ligne, n) -> new LigneStockee(
                        ligne.getInt("rang"),
                        ligne.getInt("numero"),
                        Cellules.separer(ligne.getString("valeurs")),
                        ligne.getString("repere")),
                lot,
                premiere,
                premiere + SuiteDeLignes.TRANCHE - 1);
    }

    private static <T> Integer[] entiers(List<T> lignes, Function<T, Integer> champ) {
        return lignes.stream().map(champ).toArray(Integer[]::new);
    }

    private static <T> @Nullable String[] textes(List<T> lignes, Function<T, @Nullable String> champ) {
        return lignes.stream().map(champ).toArray(String[]::new);
    }
}
