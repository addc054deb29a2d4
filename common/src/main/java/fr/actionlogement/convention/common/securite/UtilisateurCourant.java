package fr.actionlogement.convention.common.securite;

/** The person, or the machine, on whose behalf the code runs. Injected where an author or a right is needed. */
public interface UtilisateurCourant {

    /** Author of what the house does by itself: start-up, scheduled work. */
    String SYSTEME = "systeme";

    /** Identifier of the account, {@link #SYSTEME} when nobody is there. Never blank. */
    String identifiant();

    /** Name to show, in French; the identifier when the account has none. */
    String nom();

    /**
     * Tells whether this person has a level on the axis of the current request; where the request belongs to no axis,
     * {@link Niveau#GESTION} of any axis counts.
     */
    boolean a(Niveau niveau);

    /**
     * Tells whether this person has a level on a given axis.
     *
     * @param axe code of the axis, for instance {@code bailleurs}
     */
    boolean a(Niveau niveau, String axe);
}
