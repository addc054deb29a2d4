package fr.actionlogement.convention.common.web.interne;

import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;
import org.hibernate.TransactionException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionTimedOutException;

/** Faults that come from PostgreSQL or from the way to it, told by their SQLSTATE first. */
final class FautesDeBase {

    /** Lock not obtained, statement cancelled, serialization given up, deadlock: the same request may pass a little later. */
    private static final Set<String> PASSAGERES = Set.of("55P03", "57014", "40001", "40P01", "25P03", "25P04");

    private FautesDeBase() {}

    static Optional<Probleme> traduire(Throwable faute) {
        if (contient(faute, OptimisticLockingFailureException.class)) {
            return Optional.of(new Probleme(
                    409,
                    "version-depassee",
                    "Quelqu’un a modifié cet objet entre-temps : rechargez-le et recommencez."));
        }
        String etat = etat(faute);
        if (etat == null ? coupee(faute) : coupee(etat) || coupee(faute)) {
            return Optional.of(Probleme.deStatut(503));
        }
        return Optional.ofNullable(etat).flatMap(FautesDeBase::parEtat);
    }

    private static Optional<Probleme> parEtat(String etat) {
        switch (etat) {
            case "23505":
                return un(409, "doublon", "Cet objet existe déjà.");
            case "23503":
                return un(409, "objet-lie", "Cet objet est lié à un autre qui manque ou qui l’utilise encore.");
            case "23502", "23514", "23P01":
                return un(409, "contrainte", "La base refuse cet état : une règle de cohérence serait rompue.");
            case "22003":
                return un(422, "nombre-trop-grand", "Un nombre dépasse ce qui peut être enregistré.");
            case "22001":
                return un(422, "texte-trop-long", "Un texte dépasse la longueur permise.");
            case "22008", "22007":
                return un(422, "date-hors-limites", "Une date sort des limites permises.");
            case "22021", "22P05":
                return un(400, "caractere-refuse", "Un texte contient un caractère qui ne peut pas être enregistré.");
            default:
                return Optional.empty();
        }
    }

    private static boolean coupee(String etat) {
        return etat.startsWith("08") || etat.startsWith("53") || etat.startsWith("57P") || PASSAGERES.contains(etat);
    }

    /** A transaction that could be neither begun, committed nor rolled back lost its connection on the way. */
    private static boolean coupee(Throwable faute) {
        return contient(faute, SQLTransientConnectionException.class)
                || contient(faute, CannotCreateTransactionException.class)
                || contient(faute, TransactionException.class)
                || contient(faute, DataAccessResourceFailureException.class)
                || contient(faute, PessimisticLockingFailureException.class)
                || contient(faute, QueryTimeoutException.class)
                || contient(faute, TransactionTimedOutException.class)
                || contient(faute, SocketTimeoutException.class);
    }

    private static boolean contient(Throwable faute, Class<? extends Throwable> type) {
        return Phrases.causes(faute).anyMatch(type::isInstance);
    }

    private static @Nullable String etat(Throwable faute) {
        return Phrases.causes(faute)
                .filter(SQLException.class::isInstance)
                .map(cause -> ((SQLException) cause).getSQLState())
                .filter(etat -> etat != null && !etat.isBlank())
                .findFirst()
                .orElse(null);
    }

    private static Optional<Probleme> un(int statut, String code, String phrase) {
        return Optional.of(new Probleme(statut, code, phrase));
    }
}
