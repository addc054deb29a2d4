package fr.actionlogement.convention.app.entree;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** True on a real installation. */
class EnInstallation implements Condition {

    @Override
    public boolean matches(ConditionContext contexte, AnnotatedTypeMetadata metadonnees) {
        return Mode.de(contexte.getEnvironment()) == Mode.INSTALLATION;
    }
}
