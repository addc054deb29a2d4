package fr.actionlogement.architecture;

import static fr.actionlogement.architecture.Conditions.classes;
import static fr.actionlogement.architecture.Conditions.condition;
import static fr.actionlogement.architecture.Conditions.etre;
import static fr.actionlogement.architecture.Conditions.nePasEmployer;
import static fr.actionlogement.architecture.Regle.regle;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.function.Predicate;

/** Hygiene: what makes a file readable by whoever opens it next. */
public final class Hygiene {

    public static final Regle R20_ni_injection_de_champ_ni_console_ni_exception_vague = regle(
            20,
            "ni injection de champ, ni System.out, ni java.util.logging, ni exception sans nom du métier",
            "un constructeur dit tout ce dont la classe a besoin, un journal se règle, un refus se nomme",
            Controle.classes(classes("de la maison", classe -> true)
                    .should(condition("n’injecter que par le constructeur", Habitudes::injectionsHorsConstructeur))),
            Controle.classes(classes("de la maison", classe -> true)
                    .should(condition("n’écrire rien sur la console", Habitudes::console))),
            Controle.classes(classes("de la maison", classe -> true)
                    .should(nePasEmployer(
                            "java.util.logging",
                            (origine, cible) -> cible.getPackageName().equals("java.util.logging")))),
            Controle.classes(classes("de la maison", classe -> true)
                    .should(condition("ne lever que des exceptions qui se nomment", Habitudes::exceptionsVagues))));

    public static final Regle R21_tout_paquet_se_presente = regle(
            21,
            "tout paquet a un package-info @NullMarked et un paragraphe qui le présente",
            "c’est la première chose qu’on lit en arrivant, et l’absence de valeur doit se dire",
            Controle.fichiers(Paquets::sansPresentation));

    public static final Regle R22_le_nom_dit_le_role = regle(
            22,
            "le nom d’une classe dit son rôle (Controller, Api, Repository, Mapper, Configuration),"
                    + " et rien ne se nomme Impl, Util, Helper ou Manager",
            "on trouve une classe par son nom ; un nom fourre-tout finit par tout contenir",
            Controle.classes(classes("de la maison", Predicate.not(Roles::estProduitParMapStruct))
                    .should(etre("sans suffixe fourre-tout", Noms::sansFourreTout))),
            Controle.classes(classes("de la maison", Predicate.not(Roles::estProduitParMapStruct))
                    .should(condition("porter le nom de son rôle", Noms::roleSansNom))),
            Controle.classes(classes("de la maison", Predicate.not(Roles::estProduitParMapStruct))
                    .should(condition("tenir le rôle que dit son nom", Noms::nomSansRole))));

    public static final Regle R23_un_test_ne_demarre_pas_spring_un_it_le_demarre = regle(
            23,
            "une classe …Test ne démarre ni Spring ni base, une classe …IT démarre l’un ou l’autre",
            "on sait au nom ce qu’un essai coûte, et les essais rapides restent rapides",
            Controle.essais(classes("…Test", classe -> classe.getSimpleName().endsWith("Test"))
                    .should(etre("sans Spring ni base", Predicate.not(Demarrage::demarre)))),
            Controle.essais(classes("…IT", Hygiene::estUnIt)
                    .should(etre("un essai qui démarre Spring ou une base", Demarrage::demarre))));

    private Hygiene() {}

    private static boolean estUnIt(JavaClass classe) {
        return classe.getSimpleName().endsWith("IT");
    }
}
