package fr.actionlogement.convention.app.entree;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;

/** Keeps the demonstration on this machine: whoever reaches it can be anybody in it. Runs before anything starts. */
class DemonstrationChezSoi implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext contexte) {
        ConfigurableEnvironment environnement = contexte.getEnvironment();
        String adresse = environnement.getProperty("server.address", "");
        if (Mode.de(environnement) == Mode.DEMONSTRATION && !estLocale(adresse)) {
            throw new DemarrageRefuse("Le mode démonstration n'écoute que cette machine : server.address vaut « "
                    + adresse + " », mettez 127.0.0.1, ou installez le produit avec convention.mode=installation.");
        }
    }

    private static boolean estLocale(String adresse) {
        try {
            return !adresse.isBlank() && InetAddress.getByName(adresse).isLoopbackAddress();
        } catch (UnknownHostException inconnue) {
            return false;
        }
    }
}
