package fr.actionlogement.convention.common.web.interne;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds, in a chain of causes, the French sentence that our own code meant for the user. */
final class Phrases {

    private static final String RACINE = "fr.actionlogement.convention.";

    private Phrases() {}

    static Stream<Throwable> causes(@Nullable Throwable origine) {
        return Stream.<Throwable>iterate(origine, faute -> faute != null, Throwable::getCause)
                .limit(20);
    }

    /** Message of the first exception of this product in the chain: those are written in French for the user. */
    static Optional<String> laNotre(@Nullable Throwable origine) {
        return causes(origine)
                .filter(faute -> faute.getClass().getName().startsWith(RACINE))
                .map(Throwable::getMessage)
                .filter(message -> message != null && !message.isBlank())
                .findFirst();
    }
}
