package fr.actionlogement.architecture;

import static fr.actionlogement.architecture.Conditions.classes;
import static fr.actionlogement.architecture.Conditions.classesSituees;
import static fr.actionlogement.architecture.Conditions.nePasEmployer;
import static fr.actionlogement.architecture.Regle.regle;

import com.tngtech.archunit.core.domain.JavaClass;

/** Boundaries: who may see whom. */
public final class Frontieres {

    public static final Regle R01_aucun_axe_ne_depend_d_un_autre_axe = regle(
            1,
            "aucun axe ne dépend d’un autre axe",
            "chaque équipe livre et retire son axe sans attendre les autres",
            Controle.classes(classes("dans un axe", Frontieres::dansUnAxe)
                    .should(nePasEmployer("un autre axe", Frontieres::axesDifferents))));

    public static final Regle R02_aucun_axe_ne_depend_de_app = regle(
            2,
            "aucun axe ne dépend de app",
            "app assemble les axes ; un axe se construit et s’essaie sans elle",
            Controle.classes(classes("dans un axe", Frontieres::dansUnAxe)
                    .should(nePasEmployer(
                            "app", (origine, cible) -> Lieu.de(cible).dansApp()))));

    public static final Regle R03_common_ne_depend_de_personne = regle(
            3,
            "common ne dépend de personne",
            "le socle porte les axes : s’il en connaissait un seul, on ne pourrait plus le retirer",
            Controle.classes(classesSituees("dans common", Lieu::dansCommon)
                    .should(nePasEmployer(
                            "un autre module",
                            (origine, cible) -> Lieu.de(cible).dansLaMaison()
                                    && !Lieu.de(cible).dansCommon()))));

    public static final Regle R04_app_ne_nomme_aucune_classe_d_un_axe = regle(
            4,
            "app ne nomme aucune classe d’un axe",
            "les axes se trouvent par leur annotation et leur descripteur, jamais par une liste",
            Controle.classes(classesSituees("dans app", Lieu::dansApp)
                    .should(nePasEmployer("un axe", (origine, cible) -> dansUnAxe(cible)))));

    public static final Regle R05_un_module_maven_possede_seul_son_paquet_racine = regle(
            5,
            "un module Maven possède seul son paquet racine",
            "un paquet partagé entre deux modules ne protège plus rien de ce qui y est de visibilité paquet",
            Controle.fichiers(Paquets::horsDuModule));

    public static final Regle R06_aucun_axe_n_entre_dans_les_internes_de_common = regle(
            6,
            "aucun axe n’entre dans les internes de common",
            "ce que common cache peut changer sans prévenir les équipes",
            Controle.classes(classes("dans un axe", Frontieres::dansUnAxe)
                    .should(nePasEmployer(
                            "un interne de common",
                            (origine, cible) -> Lieu.de(cible).dansCommon()
                                    && Lieu.de(cible).dansUnInterne()))));

    public static final Regle R07_les_fonctionnalites_d_un_module_sont_sans_cycle = regle(
            7,
            "les fonctionnalités d’un module sont sans cycle",
            "deux fonctionnalités en cycle n’en font plus qu’une, qu’on ne peut ni lire ni retirer seule",
            Cycles::entreFonctionnalites);

    public static final Regle R08_le_metier_ignore_son_web_et_son_importation = regle(
            8,
            "le métier d’une fonctionnalité ignore son web et son importation",
            "une règle de gestion se lit et s’essaie sans page ni fichier",
            Controle.classes(classesSituees("au cœur d’une fonctionnalité", lieu -> !alaFrontiere(lieu))
                    .should(nePasEmployer(
                            "le web ou l’importation du module",
                            (origine, cible) ->
                                    Lieu.de(origine).memeModule(Lieu.de(cible)) && alaFrontiere(Lieu.de(cible))))));

    public static final Regle R09_les_faits_sont_des_enregistrements_de_mots_communs = regle(
            9,
            "les faits de common.evenement sont des enregistrements de types du JDK et de mots de common, rien d’autre",
            "un fait passe d’une équipe à l’autre : il ne transporte ni entité, ni comportement, ni type d’un axe",
            Controle.classes(classesSituees("dans common.evenement", Faits::estUnFait)
                    .should(Conditions.etre("un enregistrement (record)", JavaClass::isRecord))),
            Controle.classes(classesSituees("dans common.evenement", Faits::estUnFait)
                    .should(nePasEmployer("autre chose qu’un mot commun", Faits::etranger))));

    private Frontieres() {}

    private static boolean dansUnAxe(JavaClass classe) {
        return Lieu.axe(classe).isPresent();
    }

    private static boolean axesDifferents(JavaClass origine, JavaClass cible) {
        return dansUnAxe(cible) && !Lieu.axe(origine).equals(Lieu.axe(cible));
    }

    private static boolean alaFrontiere(Lieu lieu) {
        return lieu.sous("web") || lieu.sous("importation");
    }
}
