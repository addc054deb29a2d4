package fr.actionlogement.convention.common.securite;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Levels that open a route, any of them being enough. Written on the controller and, where it differs, on the method,
 * which then replaces the class' levels. A route that carries none is refused to everybody.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Acces {

    /** Accepted levels; an empty list opens the route to nobody. */
    Niveau[] value();

    /**
     * Why an entry of an axis is open to people without an account, in French: such an entry reads no file and stores nothing,
     * and the house limits how often an address may call it. Left empty everywhere else.
     */
    String sansCompte() default "";
}
