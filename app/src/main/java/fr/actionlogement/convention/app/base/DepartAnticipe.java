package fr.actionlogement.convention.app.base;

import java.nio.file.Path;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** Starts the embedded server while Spring reads the classpath: each takes seconds, and there is a core for each. */
class DepartAnticipe implements ApplicationListener<ApplicationPreparedEvent> {

    @Override
    public void onApplicationEvent(ApplicationPreparedEvent evenement) {
        ConfigurableApplicationContext contexte = evenement.getApplicationContext();
        Environment environnement = contexte.getEnvironment();
        if (SansBaseExterne.dans(environnement)
                && contexte.getBeanFactory() instanceof DefaultListableBeanFactory fabrique) {
            Path racine = Path.of(environnement.getProperty("convention.dossier", ".donnees"));
            ServeurEnDepart depart = new ServeurEnDepart(racine.toAbsolutePath().normalize());
            fabrique.registerSingleton(ServeurEnDepart.class.getName(), depart);
            fabrique.registerDisposableBean(ServeurEnDepart.class.getName(), depart);
        }
    }
}
