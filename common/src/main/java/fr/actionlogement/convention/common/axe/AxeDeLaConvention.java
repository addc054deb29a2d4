package fr.actionlogement.convention.common.axe;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks the root package of an axis. The architecture rules find the axes by it, never by a list. */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.RUNTIME)
public @interface AxeDeLaConvention {

    /** Code of the axis: its PostgreSQL schema, its URL prefix, its resource folders; its upper case is its envelope. */
    String code();
}
