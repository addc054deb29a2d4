package fr.actionlogement.convention.app.base;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** True when no external server is named. */
class SansBaseExterne implements Condition {

    @Override
    public boolean matches(ConditionContext contexte, AnnotatedTypeMetadata metadonnees) {
        return !StringUtils.hasText(contexte.getEnvironment().getProperty("spring.datasource.url"));
    }
}
