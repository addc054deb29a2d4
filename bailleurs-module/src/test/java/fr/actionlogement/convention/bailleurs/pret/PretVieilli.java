package fr.actionlogement.convention.bailleurs.pret;

import fr.actionlogement.essai.PostgresqlDEssai;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Makes a loan look drawn some months ago, as only a superuser can: the tests do not wait for years. */
public final class PretVieilli {

    private PretVieilli() {}

    /** Moves every day of the loan of an operation back. */
    public static void de(String base, String operation, int mois) throws SQLException {
        String recul = " - interval '" + mois + " months')::date";
        String lui = " where pret_id = (select id from bailleurs.pret where operation_reference = '" + operation + "')";
        try (Connection connexion = PostgresqlDEssai.enSuperutilisateur(base);
                Statement ordre = connexion.createStatement()) {
            ordre.execute("set session_replication_role = replica");
            ordre.execute("update bailleurs.pret_tirage set date_tirage = (date_tirage" + recul + lui);
            ordre.execute("update bailleurs.pret_echeance set date_echeance = (date_echeance" + recul + lui);
            ordre.execute("update bailleurs.pret set accorde_le = (accorde_le" + recul + ", depart_le = (depart_le"
                    + recul + ", prochaine_le = (prochaine_le" + recul + " where operation_reference = '" + operation
                    + "'");
        }
    }
}
