package fr.actionlogement.convention.app.base;

import org.jspecify.annotations.Nullable;

/** The product cannot start; the message is one French sentence saying what to do. */
class DemarrageImpossible extends RuntimeException {

    DemarrageImpossible(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
