package fr.actionlogement.convention.common.web.interne;

import fr.actionlogement.convention.common.axe.DescripteurAxe;
import fr.actionlogement.convention.common.axe.EntreeMenu;
import fr.actionlogement.convention.common.web.interne.Cadre.Entree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The menus: entries of the house that exist in this assembly, then one per axis found. No axis is named here. */
final class Menus {

    private static final Lien ACCUEIL = new Lien("Accueil", "/");
    private static final List<Lien> AVANT_LES_AXES = List.of(ACCUEIL, new Lien("À traiter", "/a-traiter"));
    private static final List<Lien> APRES_LES_AXES = List.of(
            new Lien("Pilotage", "/pilotage"),
            new Lien("Objectifs", "/objectifs"),
            new Lien("Imports", "/imports"),
            new Lien("Données ouvertes", "/donnees-ouvertes"),
            new Lien("Grand livre", "/livre"));

    private final List<DescripteurAxe> axes;
    private final Predicate<String> existe;

    /** @param existe tells whether some controller serves a path */
    Menus(List<DescripteurAxe> axes, Predicate<String> existe) {
        this.axes = axes.stream()
                .sorted(Comparator.comparingInt(DescripteurAxe::ordre))
                .toList();
        this.existe = existe;
    }

    List<Entree> principal(String chemin) {
        List<Entree> entrees = new ArrayList<>();
        maison(AVANT_LES_AXES, chemin).forEach(entrees::add);
        axes.forEach(axe ->
                entrees.add(new Entree(axe.libelle(), "/" + axe.code(), sous(chemin, "/" + axe.code()), axe.ordre())));
        maison(APRES_LES_AXES, chemin).forEach(entrees::add);
        return List.copyOf(entrees);
    }

    List<Entree> secondaire(String chemin) {
        Optional<EntreeMenu> ici = entreeCourante(chemin);
        return axe(chemin).stream()
                .flatMap(axe -> axe.menu().stream()
                        .map(e -> new Entree(
                                e.libelle(), e.url(), ici.filter(e::equals).isPresent(), axe.ordre())))
                .toList();
    }

    int rang(String chemin) {
        return axe(chemin).map(DescripteurAxe::ordre).orElse(0);
    }

    /** Home, axis and menu entry that lead to the page; a page never leads to itself. */
    List<Lien> fil(String chemin) {
        Stream<Lien> axe = axe(chemin).map(a -> new Lien(a.libelle(), "/" + a.code())).stream();
        Stream<Lien> entree = entreeCourante(chemin).map(e -> new Lien(e.libelle(), e.url())).stream();
        return Stream.of(Stream.of(ACCUEIL), axe, entree)
                .flatMap(lien -> lien)
                .filter(lien -> !lien.url().equals(chemin))
                .distinct()
                .toList();
    }

    private Optional<DescripteurAxe> axe(String chemin) {
        return axes.stream().filter(a -> sous(chemin, "/" + a.code())).findFirst();
    }

    private Optional<EntreeMenu> entreeCourante(String chemin) {
        return axe(chemin).stream()
                .flatMap(a -> a.menu().stream())
                .filter(e -> sous(chemin, e.url()))
                .max(Comparator.comparingInt(e -> e.url().length()));
    }

    private Stream<Entree> maison(List<Lien> liens, String chemin) {
        return liens.stream()
                .filter(l -> existe.test(l.url()))
                .map(l -> new Entree(l.libelle(), l.url(), sous(chemin, l.url()), 0));
    }

    private static boolean sous(String chemin, String racine) {
        return chemin.equals(racine) || (!racine.equals("/") && chemin.startsWith(racine + "/"));
    }
}
