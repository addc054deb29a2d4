package fr.actionlogement.convention.common.budget.interne;

import fr.actionlogement.convention.common.budget.Imputation;
import fr.actionlogement.convention.common.budget.MotifDeRefus;
import fr.actionlogement.convention.common.budget.Mouvement;
import fr.actionlogement.convention.common.budget.Reponse;
import fr.actionlogement.convention.common.montant.Montant;
import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Calls the posting function: arrays in, one row of result per item. */
@Repository
public class Livre {

    private static final String IMPUTER = "select rang, accepte, sequence, code, niveau, noeud, disponible_centimes"
            + " from common.imputer(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final JdbcTemplate sql;
    private final PhrasesDeRefus phrases;

    Livre(JdbcTemplate sql, PhrasesDeRefus phrases) {
        this.sql = sql;
        this.phrases = phrases;
    }

    /** Posts the batch in the current transaction; answers in the order of the items. */
    public List<Reponse> imputer(List<Mouvement> lot, String auteur) {
        if (lot.isEmpty()) {
            return List.of();
        }
        Reponse[] reponses = new Reponse[lot.size()];
        sql.execute((ConnectionCallback<@Nullable Void>) connexion -> {
            try (PreparedStatement ordre = connexion.prepareStatement(IMPUTER)) {
                lier(connexion, ordre, lot, auteur);
                ResultSet lignes = ordre.executeQuery();
                while (lignes.next()) {
                    reponses[lignes.getInt("rang") - 1] = reponse(lignes);
                }
            }
            return null;
        });
        return Arrays.asList(reponses);
    }

    private static void lier(Connection c, PreparedStatement ordre, List<Mouvement> lot, String auteur)
            throws SQLException {
        ordre.setArray(1, tableau(c, "text", lot, m -> m.type().name()));
        ordre.setArray(2, tableau(c, "text", lot, de(Imputation::ligne)));
        ordre.setArray(
                3,
                tableau(
                        c,
                        "int4",
                        lot,
                        m -> m.exercice() == null ? null : m.exercice().annee()));
        ordre.setArray(4, tableau(c, "int8", lot, m -> m.montant().centimes()));
        ordre.setArray(5, tableau(c, "uuid", lot, Mouvement::engagement));
        ordre.setArray(6, tableau(c, "text", lot, de(Imputation::nature)));
        ordre.setArray(7, tableau(c, "text", lot, de(Imputation::dossier)));
        ordre.setArray(8, tableau(c, "text", lot, de(Imputation::beneficiaire)));
        ordre.setArray(
                9,
                tableau(
                        c,
                        "text",
                        lot,
                        de(i -> i.commune() == null ? null : i.commune().code())));
        ordre.setArray(10, tableau(c, "text", lot, Mouvement::motif));
        ordre.setArray(11, tableau(c, "date", lot, m -> Date.valueOf(m.dateEffet())));
        ordre.setArray(12, tableau(c, "int8", lot, Mouvement::contrepasse));
        ordre.setString(13, auteur);
        ordre.setObject(14, UUID.randomUUID());
    }

    private static Function<Mouvement, @Nullable Object> de(Function<Imputation, @Nullable Object> champ) {
        return m -> m.imputation() == null ? null : champ.apply(m.imputation());
    }

    private static Array tableau(
            Connection c, String type, List<Mouvement> lot, Function<Mouvement, @Nullable Object> champ)
            throws SQLException {
        return c.createArrayOf(type, lot.stream().map(champ).toArray());
    }

    private Reponse reponse(ResultSet ligne) throws SQLException {
        if (ligne.getBoolean("accepte")) {
            return new Reponse(ligne.getLong("sequence"), null);
        }
        Long centimes = ligne.getObject("disponible_centimes", Long.class);
        Montant disponible = centimes == null ? null : Montant.deCentimes(centimes);
        String code = ligne.getString("code");
        String niveau = ligne.getString("niveau");
        String noeud = ligne.getString("noeud");
        return new Reponse(
                null, new MotifDeRefus(code, niveau, noeud, disponible, phrases.dire(code, niveau, noeud, disponible)));
    }
}
