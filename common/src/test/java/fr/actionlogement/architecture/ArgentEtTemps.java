package fr.actionlogement.architecture;

import static fr.actionlogement.architecture.Conditions.classes;
import static fr.actionlogement.architecture.Conditions.classesSituees;
import static fr.actionlogement.architecture.Conditions.condition;
import static fr.actionlogement.architecture.Conditions.etre;
import static fr.actionlogement.architecture.Conditions.nePasEmployer;
import static fr.actionlogement.architecture.Regle.regle;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Date;
import java.util.Set;

/** Money and time: the two matters in which an approximation is a fault. */
public final class ArgentEtTemps {

    private static final Set<String> INEXACTS =
            Set.of("java.math.BigDecimal", "double", "float", "java.lang.Double", "java.lang.Float");

    public static final Regle R16_l_argent_s_ecrit_en_montant = regle(
            16,
            "hors de common.montant et de common.pret, ni BigDecimal, ni double, ni float dans un champ,"
                    + " un paramètre ou un retour",
            "14,4 milliards se comptent au centime ; on n’arrondit qu’à un endroit, qui dit comment",
            Controle.classes(classesSituees("hors de common.montant et common.pret", lieu -> !calcule(lieu))
                    .should(condition(
                            "ne mentionner que des Montant et des Taux",
                            (classe, faute) -> Signatures.mentionnant(
                                    classe,
                                    type -> INEXACTS.contains(type.getName()),
                                    "un nombre décimal là où l’on attend Montant ou Taux",
                                    faute)))));

    public static final Regle R17_l_heure_vient_de_l_horloge = regle(
            17,
            "ni java.util.Date ni Calendar, et nul ne demande l’heure sans l’horloge injectée (Clock)",
            "une date de paiement s’essaie au 31 décembre à minuit, heure de Paris, quel que soit le jour de l’essai",
            Controle.classes(classes("de la maison", classe -> true)
                    .should(nePasEmployer("l’ancien temps", (origine, cible) -> ancien(cible)))),
            Controle.classes(classes("de la maison", classe -> true)
                    .should(condition("ne demander l’heure qu’à l’horloge injectée", Heure::sansHorloge))),
            Controle.classes(classesSituees("hors de common.periode", lieu -> !donneLHeure(lieu))
                    .should(condition("ne fabriquer aucune horloge", Heure::fabriqueUneHorloge))));

    public static final Regle R18_une_ecriture_ne_change_pas = regle(
            18,
            "une écriture du livre ou du journal ne change pas",
            "un compte qui se réécrit ne prouve rien ; on corrige par une écriture contraire",
            Controle.classes(classes("des écritures", Ecritures::estUneEcriture)
                    .should(etre("sans champ modifiable", Ecritures::estImmuable))),
            Controle.fichiers(Ecritures::tablesModifiables),
            Controle.fichiers(Ecritures::reecritures));

    public static final Regle R19_le_sql_reste_dans_les_internes = regle(
            19,
            "le SQL natif et les mises à jour en masse restent dans un paquet interne",
            "le SQL connaît les tables ; ce qui connaît les tables ne se montre pas",
            Controle.classes(classesSituees("hors des internes", lieu -> !lieu.dansUnInterne())
                    .should(nePasEmployer("JDBC", (origine, cible) -> Sql.estJdbc(cible)))),
            Controle.classes(classesSituees("hors des internes", lieu -> !lieu.dansUnInterne())
                    .should(condition("n’écrire aucune requête native ni mise à jour en masse", Sql::natif))));

    private ArgentEtTemps() {}

    private static boolean calcule(Lieu lieu) {
        return lieu.dansCommon() && Set.of("montant", "pret").contains(lieu.fonctionnalite());
    }

    private static boolean donneLHeure(Lieu lieu) {
        return lieu.dansCommon() && lieu.fonctionnalite().equals("periode");
    }

    private static boolean ancien(JavaClass cible) {
        return cible.isEquivalentTo(Date.class)
                || cible.isAssignableTo("java.util.Calendar")
                || cible.isAssignableTo("java.text.DateFormat");
    }
}
