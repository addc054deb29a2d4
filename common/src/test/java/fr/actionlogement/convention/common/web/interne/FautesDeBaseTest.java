package fr.actionlogement.convention.common.web.interne;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import org.hibernate.TransactionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.orm.jpa.JpaSystemException;
import org.springframework.transaction.CannotCreateTransactionException;

/** A base that is away, stopped in the middle or frozen answers 503, whoever wraps the fault; nothing else does. */
class FautesDeBaseTest {

    static Stream<Throwable> absences() {
        return Stream.of(
                new JpaSystemException(new TransactionException(
                        "Unable to rollback against JDBC Connection", new SQLException("Connection is closed"))),
                new CannotCreateTransactionException("pool", new SQLTransientConnectionException("2 s")),
                new IllegalStateException(new SQLException("terminating connection", "57P01")),
                new IllegalStateException(
                        new SQLException("I/O", "08006", new SocketTimeoutException("Read timed out"))));
    }

    @ParameterizedTest
    @MethodSource("absences")
    void une_base_absente_repond_503(Throwable faute) {
        assertThat(FautesDeBase.traduire(faute))
                .hasValueSatisfying(p -> assertThat(p.statut()).isEqualTo(503));
    }

    @Test
    void un_doublon_reste_un_conflit_et_un_bogue_reste_inconnu() {
        assertThat(FautesDeBase.traduire(new DuplicateKeyException("double", new SQLException("double", "23505"))))
                .hasValueSatisfying(p -> assertThat(p.statut()).isEqualTo(409));
        assertThat(FautesDeBase.traduire(new IllegalStateException("bogue"))).isEmpty();
    }
}
