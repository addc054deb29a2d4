package fr.actionlogement.convention.common.web;

import java.util.List;
import java.util.function.Function;

/**
 * Opens the counters where requests that arrive together are served together: those that come while a batch is being
 * written make the next one. Nobody waits when nothing runs, one writer serves an instance, and an answer is given once its
 * batch is durable.
 */
public interface Guichets {

    /**
     * A counter for an act that moves money, served by a controller method marked {@code @Idempotent(rassemble = true)}.
     *
     * <p>The act runs as the author of its requests, in a transaction that also stores their keys and answers: it opens
     * none. A refusal is a {@link Rendu} and weighs on nobody else; when the act throws, nothing of the batch stands and
     * each request is served again alone, so that only the one at fault fails.
     *
     * @param acte answers requests of one author, in their order, one answer each
     */
    <D> Guichet<D> pour(Function<List<D>, List<Rendu>> acte);

    /**
     * A question asked for several at once, outside a transaction; each answer was read after its question was asked.
     *
     * @param lecture answers in the order of the questions, one answer each
     */
    <D, R> Function<D, R> pourLire(Function<List<D>, List<R>> lecture);
}
