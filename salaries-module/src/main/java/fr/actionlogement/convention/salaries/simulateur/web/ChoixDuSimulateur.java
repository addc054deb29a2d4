package fr.actionlogement.convention.salaries.simulateur.web;

import fr.actionlogement.convention.common.territoire.Zone;
import fr.actionlogement.convention.salaries.eligibilite.CauseDeDifficulte;
import fr.actionlogement.convention.salaries.eligibilite.Etiquette;
import fr.actionlogement.convention.salaries.eligibilite.Nationalite;
import fr.actionlogement.convention.salaries.eligibilite.NatureDeTravaux;
import fr.actionlogement.convention.salaries.eligibilite.Occupation;
import fr.actionlogement.convention.salaries.eligibilite.OperationDAchat;
import fr.actionlogement.convention.salaries.eligibilite.Parc;
import fr.actionlogement.convention.salaries.eligibilite.Produit;
import fr.actionlogement.convention.salaries.eligibilite.QualiteDuProprietaire;
import fr.actionlogement.convention.salaries.eligibilite.Secteur;
import fr.actionlogement.convention.salaries.eligibilite.StatutProfessionnel;
import fr.actionlogement.convention.salaries.eligibilite.TypeDeContrat;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** What the lists of the form offer. */
final class ChoixDuSimulateur {

    static final Map<String, Map<String, String>> TOUS = Map.ofEntries(
            Map.entry("nationalites", de(Nationalite.values(), Nationalite::libelle)),
            Map.entry("statuts", de(StatutProfessionnel.values(), StatutProfessionnel::libelle)),
            Map.entry("secteurs", de(Secteur.values(), Secteur::libelle)),
            Map.entry("contrats", de(TypeDeContrat.values(), TypeDeContrat::libelle)),
            Map.entry("zones", de(Zone.values(), Zone::libelle)),
            Map.entry("occupations", de(Occupation.values(), Occupation::libelle)),
            Map.entry("parcs", de(Parc.values(), Parc::libelle)),
            Map.entry("operations", de(OperationDAchat.values(), OperationDAchat::libelle)),
            Map.entry("etiquettes", de(Etiquette.values(), Etiquette::libelle)),
            Map.entry("travaux", de(NatureDeTravaux.values(), NatureDeTravaux::libelle)),
            Map.entry("proprietaires", de(QualiteDuProprietaire.values(), QualiteDuProprietaire::libelle)),
            Map.entry("difficultes", de(CauseDeDifficulte.values(), CauseDeDifficulte::libelle)),
            Map.entry("produits", de(Produit.values(), Produit::libelle)),
            Map.entry("ouiNon", ouiNon()));

    private ChoixDuSimulateur() {}

    private static <E extends Enum<E>> Map<String, String> de(E[] valeurs, Function<E, String> libelle) {
        Map<String, String> choix = new LinkedHashMap<>();
        for (E valeur : valeurs) {
            choix.put(valeur.name(), libelle.apply(valeur));
        }
        return Collections.unmodifiableMap(choix);
    }

    private static Map<String, String> ouiNon() {
        Map<String, String> choix = new LinkedHashMap<>();
        choix.put("true", "Oui");
        choix.put("false", "Non");
        return Collections.unmodifiableMap(choix);
    }
}
