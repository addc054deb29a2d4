package fr.actionlogement.convention.app.base;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** True when no external server is named. */
class SansBaseExterne implements Condition {

    @Override
    public boolean matches(ConditionContext contexte, AnnotatedTypeMetadata metadonnees) {
        return dans(contexte.getEnvironment());
    }

    static boolean dans(Environment environnement) {
        return !StringUtils.hasText(environnement.getProperty("spring.datasource.url"));
    }
}
