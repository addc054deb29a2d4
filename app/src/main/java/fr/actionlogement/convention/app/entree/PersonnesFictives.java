package fr.actionlogement.convention.app.entree;

import fr.actionlogement.convention.common.axe.DescripteurAxe;
import fr.actionlogement.convention.common.securite.interne.Comptes;
import fr.actionlogement.convention.common.securite.interne.Roles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The people of the demonstration: one per role, one manager per axis found, two controllers. None has a password. */
@Component
@Conditional(EnDemonstration.class)
public class PersonnesFictives {

    /** Whom the entry link lets in as: reads everything, approves. */
    public static final String PREMIERE = "controleur.1";

    private static final List<String> NOMS = List.of(
            "Camille Roux", "Sacha Lambert", "Dominique Faure", "Claude Girard", "Alix Mercier", "Charlie Blanc");

    private final List<Fictive> personnes;
    private final Comptes comptes;

    PersonnesFictives(List<DescripteurAxe> axes, Comptes comptes) {
        this.comptes = comptes;
        this.personnes = composer(axes.stream()
                .sorted(Comparator.comparingInt(DescripteurAxe::ordre))
                .toList());
    }

    /** In the order of the switch. */
    List<Fictive> toutes() {
        return personnes;
    }

    /** Whether this account is that of a fictitious person. */
    public boolean contient(String identifiant) {
        return personnes.stream().anyMatch(personne -> personne.identifiant().equals(identifiant));
    }

    /** Before the demonstration data, which these people have entered. */
    @EventListener(ApplicationStartedEvent.class)
    void creer() {
        personnes.forEach(p -> comptes.creerFictif(p.identifiant(), p.nom(), List.of(p.role())));
    }

    private static List<Fictive> composer(List<DescripteurAxe> axes) {
        List<Fictive> liste = new ArrayList<>();
        liste.add(new Fictive(PREMIERE, "Noa Perrin", Roles.CONTROLE, "Contrôleur"));
        liste.add(new Fictive("controleur.2", "Lou Chevalier", Roles.CONTROLE, "Contrôleur, autre personne"));
        for (int rang = 0; rang < axes.size(); rang++) {
            DescripteurAxe axe = axes.get(rang);
            liste.add(new Fictive(
                    "gestionnaire." + axe.code(),
                    NOMS.get(rang % NOMS.size()),
                    Roles.gestion(axe.code()),
                    "Gestionnaire " + axe.libelle()));
        }
        liste.add(new Fictive("comite", "Maxime Robin", Roles.COMITE, "Comité"));
        liste.add(new Fictive("lecture", "Andrea Morin", Roles.LECTURE, "Lecture"));
        liste.add(new Fictive("administrateur", "Morgan Henry", Roles.ADMINISTRATION, "Administrateur"));
        return List.copyOf(liste);
    }

    record Fictive(String identifiant, String nom, String role, String libelle) {}
}
