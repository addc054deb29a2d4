package fr.actionlogement.architecture;

import static fr.actionlogement.architecture.Conditions.classes;
import static fr.actionlogement.architecture.Conditions.condition;
import static fr.actionlogement.architecture.Conditions.nePasEmployer;
import static fr.actionlogement.architecture.Regle.regle;

import java.util.List;

/** Beyond bytecode: the database, the resources, and the rules themselves. */
public final class AuDelaDuBytecode {

    public static final Regle R24_un_schema_n_est_change_que_par_son_proprietaire = regle(
            24,
            "un schéma n’est changé que par les migrations de son module, une table se déclare dans le schéma de son axe,"
                    + " et une clé ne sort d’un schéma que vers common",
            "deux équipes qui écrivent la même table ne peuvent plus livrer l’une sans l’autre",
            maison -> maison.modules().stream().flatMap(module -> Migrations.horsDeChezElles(module, codes(maison))),
            Controle.classes(classes("des entités", Schemas::estUneTable)
                    .should(condition("être dans le schéma de leur module", Schemas::horsDuSchema))));

    public static final Regle R25_les_ressources_d_un_module_sont_sous_son_code = regle(
            25,
            "les ressources d’un module sont rangées sous son code",
            "sur le chemin des classes tous les modules se superposent : deux fichiers de même nom se masqueraient",
            Controle.fichiers(Ressources::malRangees));

    public static final Regle R26_chaque_regle_mord = regle(
            26,
            "chaque règle refuse son contre-exemple et accepte son exemple conforme",
            "une règle qui ne peut pas échouer ne protège de rien, et personne ne s’en aperçoit",
            Morsure::reglesSansMorsure);

    public static final Regle R27_tout_type_public_de_common_sert_deux_modules = regle(
            27,
            "tout type public des services de common, hors de leurs internes, sert au moins deux modules",
            "common ne grossit que de ce que deux équipes partagent ; les mots, eux, forment un vocabulaire décidé d’un bloc",
            Partage::typesQuiNeServentPasDeuxModules);

    public static final Regle R28_rien_n_est_gele_ni_ignore = regle(
            28,
            "rien n’est gelé ni ignoré : ni règle, ni essai",
            "une exception rangée dans un fichier devient la règle",
            Controle.essais(classes("d’essai", classe -> true)
                    .should(nePasEmployer("de quoi taire un essai", (origine, cible) -> Silences.fait(cible)))),
            Controle.fichiers(Silences::fichiersDeSilence));

    private AuDelaDuBytecode() {}

    private static List<String> codes(Maison maison) {
        return maison.modules().stream().map(ModuleMaven::code).toList();
    }
}
