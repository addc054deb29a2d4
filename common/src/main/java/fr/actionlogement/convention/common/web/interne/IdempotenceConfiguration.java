package fr.actionlogement.convention.common.web.interne;

import fr.actionlogement.convention.common.web.Idempotent;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.json.JsonMapper;

/** Puts the idempotency around the marked methods, outside the transaction of their use case. */
@Configuration(proxyBeanMethods = false)
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class IdempotenceConfiguration {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static DefaultPointcutAdvisor idempotence(
            ObjectProvider<LectureDeCle> lecture,
            ObjectProvider<Idempotences> idempotences,
            ObjectProvider<PlatformTransactionManager> transactions,
            ObjectProvider<Traducteur> traducteur,
            ObjectProvider<JsonMapper> json) {
        DefaultPointcutAdvisor conseil = new DefaultPointcutAdvisor(
                AnnotationMatchingPointcut.forMethodAnnotation(Idempotent.class),
                new IdempotenceInterceptor(lecture, idempotences, transactions, traducteur, json));
        conseil.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return conseil;
    }
}
