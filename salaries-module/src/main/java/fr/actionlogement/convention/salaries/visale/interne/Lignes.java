package fr.actionlogement.convention.salaries.visale.interne;

import fr.actionlogement.convention.common.montant.Montant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** What several readings of rows share. */
final class Lignes {

    private static final int VISIBLES = 8;

    private Lignes() {}

    static Montant montant(ResultSet ligne, String colonne) throws SQLException {
        return Montant.deCentimes(ligne.getLong(colonne));
    }

    /** Enough of a pseudonym to tell two people apart on a page. */
    static String pseudonyme(UUID personne) {
        return "Locataire " + personne.toString().substring(0, VISIBLES);
    }
}
