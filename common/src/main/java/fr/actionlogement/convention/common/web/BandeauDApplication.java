package fr.actionlogement.convention.common.web;

import java.util.List;

/** Banner shown above every page, for instance by the demonstration mode. At most one bean; none means no banner. */
public interface BandeauDApplication {

    /** Short French text, for instance {@code Données fictives}. */
    String texte();

    /** Path that receives, by POST, the parameter {@code role} of the switch « Voir comme… ». */
    String action();

    /** The choices of the switch; empty means no switch. */
    List<VoirComme> choix();

    /**
     * One choice of the switch.
     *
     * @param role value sent
     * @param libelle French label
     * @param courant whether the user is seen so now
     */
    record VoirComme(String role, String libelle, boolean courant) {}
}
