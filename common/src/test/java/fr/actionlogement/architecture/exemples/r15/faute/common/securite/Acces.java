package fr.actionlogement.architecture.exemples.r15.faute.common.securite;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

@Retention(RetentionPolicy.RUNTIME)
public @interface Acces {
    Niveau[] value();

    String sansCompte() default "";
}
