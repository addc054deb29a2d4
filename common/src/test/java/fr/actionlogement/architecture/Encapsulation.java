package fr.actionlogement.architecture;

import static fr.actionlogement.architecture.Conditions.classes;
import static fr.actionlogement.architecture.Conditions.condition;
import static fr.actionlogement.architecture.Conditions.etre;
import static fr.actionlogement.architecture.Conditions.nePasEmployer;
import static fr.actionlogement.architecture.Regle.regle;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import java.util.function.Predicate;

/** Encapsulation: what a feature shows, and what it keeps. */
public final class Encapsulation {

    private static final Set<String> PERSISTANCE = Set.of(
            "jakarta.persistence.EntityManager",
            "javax.sql.DataSource",
            "org.springframework.jdbc.core.JdbcOperations",
            "org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations",
            "org.springframework.jdbc.core.simple.JdbcClient");

    public static final Regle R10_une_entite_reste_dans_son_paquet = regle(
            10,
            "une entité reste dans son paquet : ni publique, ni dans une signature publique, ni reçue ou rendue par le web",
            "ce qui est enregistré doit pouvoir changer sans casser ni page, ni interface, ni autre paquet",
            Controle.classes(
                    classes("des entités", Roles::estEntite).should(etre("de visibilité paquet", Roles::estDePaquet))),
            Controle.classes(classes("publiques", Roles::estPublique)
                    .should(condition("ne montrer aucune entité", Signatures::publiquesAvecEntite))),
            Controle.classes(classes("des controllers", Roles::estController)
                    .should(condition("n’échanger aucune entité", Signatures::webAvecEntite))));

    public static final Regle R11_repository_et_mapper_restent_dans_leur_paquet = regle(
            11,
            "un repository ou un mapper est de visibilité paquet et ne sert que son paquet,"
                    + " le SQL d’un interne ne sert que sa fonctionnalité",
            "au-dehors on passe par le cas d’usage, qui seul connaît les règles de l’écriture",
            Controle.classes(classes("des repositories ou des mappers", Encapsulation::repositoryOuMapper)
                    .should(etre("de visibilité paquet", Roles::estDePaquet))),
            Controle.classes(classes("de la maison", classe -> true)
                    .should(nePasEmployer(
                            "le repository ou le mapper d’un autre paquet",
                            (origine, cible) -> Lieu.de(cible).dansLaMaison()
                                    && repositoryOuMapper(cible)
                                    && !origine.getPackageName().equals(cible.getPackageName())))),
            Controle.classes(classes("de la maison", classe -> true)
                    .should(nePasEmployer(
                            "le SQL d’un autre service",
                            (origine, cible) ->
                                    Roles.estSqlDUnInterne(cible) && !memeFonctionnalite(origine, cible)))));

    public static final Regle R12_un_controller_ne_touche_pas_aux_donnees = regle(
            12,
            "un controller est de visibilité paquet, dans un paquet web, et ne touche ni repository, ni EntityManager, ni JDBC",
            "le web traduit des requêtes en cas d’usage ; il ne décide ni n’enregistre rien",
            Controle.classes(classes("des controllers", Roles::estController)
                    .should(etre("de visibilité paquet", Roles::estDePaquet))),
            Controle.classes(classes("des controllers", Roles::estController)
                    .should(etre(
                            "dans un paquet web",
                            classe -> Lieu.de(classe).pieces().contains("web")))),
            Controle.classes(classes("des controllers", Roles::estController)
                    .should(nePasEmployer("les données", (origine, cible) -> accedeAuxDonnees(cible)))));

    public static final Regle R13_une_fonctionnalite_ne_montre_que_son_usage = regle(
            13,
            "dans un axe, seuls les cas d’usage, les enregistrements, les énumérations et les exceptions sont publics",
            "« public » est une promesse ; le reste se réécrit sans rien demander à personne",
            Controle.classes(classes("publiques dans un axe", Encapsulation::promis)
                    .should(etre(
                            "un cas d’usage (@Service), un record, une énumération ou une exception,"
                                    + " ou bien de visibilité paquet",
                            Encapsulation::montrable))));

    public static final Regle R14_seul_un_cas_d_usage_ouvre_une_transaction = regle(
            14,
            "seul un cas d’usage ou un écouteur d’événement ouvre une transaction (et les internes de common)",
            "une transaction est la limite d’un acte du métier : un verbe, un tout ou rien",
            Controle.classes(classes("autres que cas d’usage", Predicate.not(Transactions::peutOuvrir))
                    .should(condition("ne porter @Transactional nulle part", Transactions::annotees))),
            Controle.classes(classes("autres que cas d’usage", Predicate.not(Transactions::peutOuvrir))
                    .should(nePasEmployer("les transactions par programme", Transactions::parProgramme))));

    public static final Regle R15_toute_entree_http_est_gardee = regle(
            15,
            "toute entrée HTTP est gardée par @Acces, et une entrée d’un axe n’est publique que si elle dit pourquoi",
            "un oubli doit se voir au moment de construire, et non le jour où quelqu’un lit un dossier",
            Controle.classes(classes("des controllers", Roles::estController)
                    .should(condition("porter @Acces sur chaque entrée", EntreesHttp::sansGarde))),
            Controle.classes(classes("des controllers d’un axe", Encapsulation::controllerDUnAxe)
                    .should(condition("n’ouvrir aucune entrée au public sans dire pourquoi", EntreesHttp::publiques))),
            Controle.classes(classes("de la maison", classe -> true)
                    .should(nePasEmployer(
                            "une route sans controller",
                            (origine, cible) ->
                                    cible.getName().matches("org\\.springframework\\.web\\..*\\.RouterFunctions?")))));

    private Encapsulation() {}

    private static boolean memeFonctionnalite(JavaClass origine, JavaClass cible) {
        Lieu la = Lieu.de(origine);
        return la.memeModule(Lieu.de(cible))
                && la.fonctionnalite().equals(Lieu.de(cible).fonctionnalite());
    }

    private static boolean repositoryOuMapper(JavaClass classe) {
        return Roles.estRepository(classe) || Roles.estMapper(classe);
    }

    private static boolean accedeAuxDonnees(JavaClass cible) {
        return Roles.estRepository(cible)
                || PERSISTANCE.stream().anyMatch(cible::isAssignableTo)
                || cible.getPackageName().equals("java.sql");
    }

    private static boolean controllerDUnAxe(JavaClass classe) {
        return Roles.estController(classe) && Lieu.axe(classe).isPresent();
    }

    /** Internals of an axis must be public for the feature above them to see them: Java has no other word for it. */
    private static boolean promis(JavaClass classe) {
        return Lieu.axe(classe).isPresent()
                && Roles.estPublique(classe)
                && !Lieu.de(classe).dansUnInterne();
    }

    private static boolean montrable(JavaClass classe) {
        return Roles.estCasDUsage(classe)
                || classe.isRecord()
                || classe.isEnum()
                || Roles.estUneException(classe)
                || classe.getEnclosingClass().filter(Encapsulation::montrable).isPresent();
    }
}
