package fr.actionlogement.convention.common.web.interne;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.Function;
import org.springframework.dao.QueryTimeoutException;

/**
 * Group commit. The first to come serves itself at once; those who come meanwhile wait, and the first of them then serves
 * all of them together. No thread of its own, no waiting window.
 */
final class Rassembleur<D, R> {

    private final Function<List<D>, List<R>> service;
    private final int lot;
    private final long patience;
    private final Queue<Place<D, R>> file = new ArrayDeque<>();
    private boolean occupe;

    /**
     * @param service answers in the order of the demands, one answer each
     * @param lot most demands served together
     * @param patience milliseconds after which a demand that nobody took up gives up
     */
    Rassembleur(Function<List<D>, List<R>> service, int lot, long patience) {
        this.service = service;
        this.lot = lot;
        this.patience = patience;
    }

    /**
     * Gives the answer of a demand, alone or among others.
     *
     * @throws QueryTimeoutException when its turn did not come in time; it was not served then
     */
    R soumettre(D demande) {
        Place<D, R> place = new Place<>(demande);
        if (!prendreLaMain(place)) {
            place.attendre(patience);
            if (place.patiente() && abandonner(place)) {
                throw new QueryTimeoutException("Le guichet n’a pas servi cette demande à temps.");
            }
            place.attendre(Long.MAX_VALUE);
        }
        if (place.mene()) {
            servir(embarquer(place));
        }
        return place.reponse();
    }

    private synchronized boolean prendreLaMain(Place<D, R> place) {
        if (occupe) {
            file.add(place);
            return false;
        }
        occupe = true;
        place.mener();
        return true;
    }

    private synchronized boolean abandonner(Place<D, R> place) {
        return file.remove(place);
    }

    private synchronized List<Place<D, R>> embarquer(Place<D, R> meneuse) {
        List<Place<D, R>> places = new ArrayList<>(List.of(meneuse));
        while (places.size() < lot && !file.isEmpty()) {
            places.add(file.remove());
        }
        return places;
    }

    private void servir(List<Place<D, R>> places) {
        try {
            List<R> reponses = service.apply(places.stream().map(Place::demande).toList());
            passerLaMain();
            for (int i = 0; i < places.size(); i++) {
                places.get(i).rendre(reponses.get(i));
            }
        } catch (RuntimeException | Error faute) {
            passerLaMain();
            places.forEach(place -> place.echouer(faute));
        }
    }

    private synchronized void passerLaMain() {
        Place<D, R> suivante = file.poll();
        occupe = suivante != null;
        if (suivante != null) {
            suivante.mener();
        }
    }
}
