package fr.actionlogement.convention.app.navigateur;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Runs the test only if this assembly carries the axis, seen by its migrations on the classpath. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(SiAxe.Condition.class)
@interface SiAxe {

    /** Code of the axis. */
    String value();

    /** Looks for the axis on the classpath. */
    class Condition implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext contexte) {
            return AnnotationSupport.findAnnotation(contexte.getRequiredTestClass(), SiAxe.class)
                    .map(SiAxe::value)
                    .filter(axe -> !present(axe))
                    .map(axe -> ConditionEvaluationResult.disabled("L'axe " + axe + " n'est pas dans cet assemblage"))
                    .orElse(ConditionEvaluationResult.enabled("Axe présent"));
        }

        static boolean present(String axe) {
            return Thread.currentThread().getContextClassLoader().getResource("db/migration/" + axe) != null;
        }
    }
}
