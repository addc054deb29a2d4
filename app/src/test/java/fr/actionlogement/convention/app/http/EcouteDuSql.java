package fr.actionlogement.convention.app.http;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/** Hears every statement that the product's request threads send, as Spring and Hibernate announce it. */
final class EcouteDuSql extends AppenderBase<ILoggingEvent> implements AutoCloseable {

    private static final Pattern SPRING =
            Pattern.compile("^Executing (?:prepared )?SQL \\w+ \\[(.*)]$", Pattern.DOTALL);
    private static final String HIBERNATE = "org.hibernate.SQL";
    private static final String JDBC = "org.springframework.jdbc.core.JdbcTemplate";

    private final LoggerContext contexte = (LoggerContext) LoggerFactory.getILoggerFactory();
    private final Queue<String> ordres = new ConcurrentLinkedQueue<>();
    private final List<Logger> ecoutes;

    EcouteDuSql() {
        setContext(contexte);
        start();
        ecoutes = List.of(contexte.getLogger(HIBERNATE), contexte.getLogger(JDBC));
        ecoutes.forEach(logger -> {
            logger.setLevel(Level.DEBUG);
            logger.setAdditive(false);
            logger.addAppender(this);
        });
    }

    @Override
    protected void append(ILoggingEvent evenement) {
        if (evenement.getThreadName().startsWith("http-")) {
            ordre(evenement).forEach(ordres::add);
        }
    }

    private static Stream<String> ordre(ILoggingEvent evenement) {
        if (HIBERNATE.equals(evenement.getLoggerName())) {
            return Stream.of(evenement.getFormattedMessage());
        }
        Matcher annonce = SPRING.matcher(evenement.getFormattedMessage());
        return annonce.matches() ? Stream.of(annonce.group(1)) : Stream.of();
    }

    /** What was heard since the last call. */
    List<String> relever() {
        List<String> entendus = new ArrayList<>();
        for (String ordre = ordres.poll(); ordre != null; ordre = ordres.poll()) {
            entendus.add(ordre.strip().replaceAll("\\s+", " "));
        }
        return entendus;
    }

    @Override
    public void close() {
        ecoutes.forEach(logger -> {
            logger.detachAppender(this);
            logger.setLevel(null);
            logger.setAdditive(true);
        });
        stop();
    }
}
