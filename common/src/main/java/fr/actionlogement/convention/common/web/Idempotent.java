package fr.actionlogement.convention.common.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a REST {@code POST} that moves money. The caller sends {@code Idempotency-Key}: one key, one effect and one answer,
 * however often and however simultaneously it is sent; a missing key is refused with 400, another body under the same key
 * with 422. The method returns a {@code ResponseEntity<?>} and lets refusals fly; it runs inside the transaction that
 * stores the key, which the use case joins.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface Idempotent {

    /** Whether the method hands its request to a {@link Guichet}, whose transaction it shares with others. */
    boolean rassemble() default false;
}
