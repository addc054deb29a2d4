package fr.actionlogement.convention.common.axe;

import java.util.random.RandomGenerator;

/** Fictitious data that an axis brings to the demonstration; loaded once, in the order of the axes. */
public interface DonneesDeDemonstration {

    /** Place among the loaders, the lowest first. */
    int ordre();

    /**
     * Loads the data, each call in transactions of its own making through the axis' use cases or internals.
     *
     * @param hasard seeded: two loads of the same day give the same data
     */
    void charger(RandomGenerator hasard);
}
