package fr.actionlogement.convention.app.navigateur;

import fr.actionlogement.convention.common.securite.interne.LiensUniques;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.env.Environment;

/** Lets the demonstration's people in by the product's own doors: the entry link, then « Voir comme… ». */
public class Visiteurs {

    private final Map<String, Visiteur> entres = new ConcurrentHashMap<>();
    private final LiensUniques liens;
    private final Environment environnement;

    Visiteurs(LiensUniques liens, Environment environnement) {
        this.liens = liens;
        this.environnement = environnement;
    }

    /** Where the product listens. */
    String racine() {
        return "http://localhost:" + environnement.getRequiredProperty("local.server.port");
    }

    /** The session of a fictitious person, kept for the whole run. */
    public Visiteur en(String identifiant) {
        return entres.computeIfAbsent(identifiant, this::entrer);
    }

    /** A session of its own for a fictitious person, to be lost. */
    public Visiteur entrer(String identifiant) {
        Visiteur visiteur = anonyme();
        visiteur.lire("/entree?jeton=" + liens.emettre(LiensUniques.Usage.ENTREE, null, Duration.ofMinutes(15)));
        int statut = visiteur.poster("/voir-comme", "role", identifiant).statusCode();
        if (statut / 100 != 3) {
            throw new IllegalStateException("« Voir comme " + identifiant + " » répond " + statut);
        }
        return visiteur;
    }

    /** Somebody without a session. */
    public Visiteur anonyme() {
        return new Visiteur(racine());
    }
}
