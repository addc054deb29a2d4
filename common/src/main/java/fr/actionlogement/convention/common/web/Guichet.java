package fr.actionlogement.convention.common.web;

import org.springframework.http.ResponseEntity;

/** A counter opened by {@link Guichets#pour}. */
@FunctionalInterface
public interface Guichet<D> {

    /**
     * Hands the current request over and waits for its answer, which is durable then; a key already served gets the answer
     * it had.
     */
    ResponseEntity<?> servir(D demande);
}
