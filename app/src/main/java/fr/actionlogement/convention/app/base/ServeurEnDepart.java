package fr.actionlogement.convention.app.base;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.springframework.beans.factory.DisposableBean;

/** The embedded server while it starts on a thread of its own. */
final class ServeurEnDepart implements DisposableBean {

    private final CompletableFuture<ServeurEmbarque> serveur;

    ServeurEnDepart(Path racine) {
        this.serveur = CompletableFuture.supplyAsync(
                () -> ServeurEmbarque.demarrer(racine), tache -> new Thread(tache, "postgresql").start());
    }

    /** @throws DemarrageImpossible with one French sentence saying what to do */
    ServeurEmbarque attendre() {
        try {
            return serveur.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof DemarrageImpossible connu ? connu : e;
        }
    }

    /** Also when the product gave up before it needed the server. */
    @Override
    public void destroy() {
        serveur.handle((demarre, echec) -> demarre)
                .thenAccept(demarre -> {
                    if (demarre != null) {
                        demarre.close();
                    }
                })
                .join();
    }
}
