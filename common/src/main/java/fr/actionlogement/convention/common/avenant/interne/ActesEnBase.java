package fr.actionlogement.convention.common.avenant.interne;

import fr.actionlogement.convention.common.budget.ADate;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The budget acts, and the functions of the database that move ceilings and years. */
@Repository
class ActesEnBase {

    private static final String CREER = """
            insert into common.acte_budgetaire (nature, axe, objet, document, exercice, date_effet, demandeur)
            values (?, ?, ?, ?, ?, ?, ?) returning id
            """;

    /** What a function of the database says of its refusal: words, then an amount in centimes. */
    private static final Pattern DIT = Pattern.compile("(?:ERROR|ERREUR): (.+?)\\|(-?[0-9]*)");

    private final JdbcTemplate sql;

    ActesEnBase(JdbcTemplate sql) {
        this.sql = sql;
    }

    long creer(
            DemandeDActe demande,
            String axe,
            LocalDate effet,
            List<ActeBudgetaire.Mouvement> mouvements,
            String auteur) {
        long id = Objects.requireNonNull(sql.queryForObject(
                CREER,
                Long.class,
                demande.nature().name(),
                axe,
                demande.objet().strip(),
                demande.document(),
                demande.exercice(),
                effet,
                auteur));
        List<Object[]> lignes = new ArrayList<>();
        for (int i = 0; i < mouvements.size(); i++) {
            ActeBudgetaire.Mouvement m = mouvements.get(i);
            lignes.add(new Object[] {
                id, i + 1, m.ligne(), m.exercice(), m.montant().centimes()
            });
        }
        sql.batchUpdate("insert into common.acte_mouvement values (?, ?, ?, ?, ?)", lignes);
        return id;
    }

    /** The last asked for first. */
    List<ActeBudgetaire> tous(ADate date, long avant, int limite) {
        return avecMouvements(sql.query(
                "select * from common.acte_budgetaire where id < ? and date_effet <= ? and demande_le < ?"
                        + " order by id desc limit ?",
                (l, n) -> acte(l),
                avant,
                date.dernierEffet(),
                Timestamp.from(date.inconnuDes()),
                limite));
    }

    List<ActeBudgetaire> enAttente(int limite) {
        return avecMouvements(sql.query(
                "select * from common.acte_budgetaire where etat = 'DEMANDE' order by id limit ?",
                (l, n) -> acte(l),
                limite));
    }

    Optional<ActeBudgetaire> un(long id) {
        return avecMouvements(sql.query("select * from common.acte_budgetaire where id = ?", (l, n) -> acte(l), id))
                .stream()
                .findFirst();
    }

    private List<ActeBudgetaire> avecMouvements(List<ActeBudgetaire> actes) {
        Map<Long, List<ActeBudgetaire.Mouvement>> parActe = new HashMap<>();
        sql.query(
                "select * from common.acte_mouvement where acte_id = any (?) order by acte_id, rang",
                l -> {
                    parActe.computeIfAbsent(l.getLong("acte_id"), absent -> new ArrayList<>())
                            .add(new ActeBudgetaire.Mouvement(
                                    l.getString("ligne"),
                                    l.getInt("exercice"),
                                    Montant.deCentimes(l.getLong("montant_centimes"))));
                },
                (Object) actes.stream().map(ActeBudgetaire::id).toArray(Long[]::new));
        return actes.stream()
                .map(a -> new ActeBudgetaire(
                        a.id(),
                        a.nature(),
                        a.axe(),
                        a.objet(),
                        a.document(),
                        a.exercice(),
                        a.dateEffet(),
                        a.demandeur(),
                        a.demandeLe(),
                        a.etat(),
                        a.decideur(),
                        a.decideLe(),
                        a.motifRejet(),
                        parActe.getOrDefault(a.id(), List.of())))
                .toList();
    }

    /** False when it was decided meanwhile. */
    boolean decider(long id, EtatDActe etat, String decideur, @Nullable String motif) {
        return sql.update(
                        "update common.acte_budgetaire set etat = ?, decideur = ?, decide_le = clock_timestamp(),"
                                + " motif_rejet = ? where id = ? and etat = 'DEMANDE'",
                        etat.name(),
                        decideur,
                        motif,
                        id)
                == 1;
    }

    void suspendreLesEngagements() {
        sql.query("select common.suspendre_engagements()", l -> {});
    }

    void deplacerLesPlafonds(long id, boolean hausse) {
        appeler(() -> sql.query("select common.deplacer_plafonds(?, ?)", l -> {}, id, hausse));
    }

    void clore(long id) {
        appeler(() -> sql.query("select common.clore_exercice(?)", l -> {}, id));
    }

    void ouvrir(long id) {
        appeler(() -> sql.query("select common.ouvrir_exercice(?)", l -> {}, id));
    }

    /** The refusals of these functions: AL002 a ceiling under what is committed, AL003 a year that cannot change. */
    private static void appeler(Runnable fonction) {
        try {
            fonction.run();
        } catch (DataAccessException e) {
            throw refus(e.getMostSpecificCause()).orElse(e);
        }
    }

    private static Optional<RuntimeException> refus(Throwable cause) {
        String etat = cause instanceof SQLException ? ((SQLException) cause).getSQLState() : null;
        Matcher dit = DIT.matcher(String.valueOf(cause.getMessage()));
        if (etat == null || !etat.startsWith("AL00") || !dit.find()) {
            return Optional.empty();
        }
        if (etat.equals("AL002")) {
            return Optional.of(new ConflitDEtat(
                    "plafond-sous-l-engage",
                    "Le plafond de " + dit.group(1) + " passerait sous ce qui y est engagé\u00a0: "
                            + Montant.deCentimes(Long.parseLong(dit.group(2))).enTexte()
                            + " au plus peuvent en partir."));
        }
        return Optional.of(new ConflitDEtat("exercice", dit.group(1) + "\u00a0: l’acte ne s’applique plus."));
    }

    private static ActeBudgetaire acte(ResultSet l) throws SQLException {
        Timestamp decide = l.getTimestamp("decide_le");
        return new ActeBudgetaire(
                l.getLong("id"),
                NatureDActe.valueOf(l.getString("nature")),
                l.getString("axe"),
                l.getString("objet"),
                l.getString("document"),
                l.getObject("exercice", Integer.class),
                l.getObject("date_effet", LocalDate.class),
                l.getString("demandeur"),
                l.getTimestamp("demande_le").toInstant(),
                EtatDActe.valueOf(l.getString("etat")),
                l.getString("decideur"),
                decide == null ? null : decide.toInstant(),
                l.getString("motif_rejet"),
                List.of());
    }
}
