package fr.actionlogement.essai;

import fr.actionlogement.convention.common.securite.interne.Personne;
import fr.actionlogement.convention.common.securite.interne.Roles;
import java.util.List;

/** Fictitious people for tests: {@code mvc.perform(get("/bailleurs").with(Personnes.gestionnaire("bailleurs")))}. */
public final class Personnes {

    private Personnes() {}

    /** Reads every axis. */
    public static PersonneDEssai lecture() {
        return avec("lecture", Roles.LECTURE);
    }

    /** Manages an axis, given by its code. */
    public static PersonneDEssai gestionnaire(String axe) {
        return avec("gestionnaire." + axe, Roles.gestion(axe));
    }

    /** Another manager of the same axis. */
    public static PersonneDEssai autreGestionnaire(String axe) {
        return avec("gestionnaire2." + axe, Roles.gestion(axe));
    }

    /** First controller. */
    public static PersonneDEssai controleur() {
        return avec("controleur.1", Roles.CONTROLE);
    }

    /** Another controller, for a second pair of eyes. */
    public static PersonneDEssai autreControleur() {
        return avec("controleur.2", Roles.CONTROLE);
    }

    /** Sits in the committee. */
    public static PersonneDEssai comite() {
        return avec("comite", Roles.COMITE);
    }

    /** Administers accounts, without money. */
    public static PersonneDEssai administrateur() {
        return avec("administrateur", Roles.ADMINISTRATION);
    }

    /** Anybody: an identifier and roles without the {@code ROLE_} prefix. */
    public static PersonneDEssai avec(String identifiant, String... roles) {
        return new PersonneDEssai(new Personne(identifiant, identifiant, List.of(roles)));
    }
}
