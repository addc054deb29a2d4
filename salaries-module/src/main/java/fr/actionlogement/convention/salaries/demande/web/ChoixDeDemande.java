package fr.actionlogement.convention.salaries.demande.web;

import fr.actionlogement.convention.common.pret.RemboursementAnticipe;
import fr.actionlogement.convention.common.territoire.Zone;
import fr.actionlogement.convention.salaries.demande.Forme;
import fr.actionlogement.convention.salaries.eligibilite.CauseDeDifficulte;
import fr.actionlogement.convention.salaries.eligibilite.Etiquette;
import fr.actionlogement.convention.salaries.eligibilite.NatureDeTravaux;
import fr.actionlogement.convention.salaries.eligibilite.Occupation;
import fr.actionlogement.convention.salaries.eligibilite.OperationDAchat;
import fr.actionlogement.convention.salaries.eligibilite.Produit;
import fr.actionlogement.convention.salaries.eligibilite.QualiteDuProprietaire;
import fr.actionlogement.convention.salaries.eligibilite.Secteur;
import fr.actionlogement.convention.salaries.eligibilite.StatutProfessionnel;
import fr.actionlogement.convention.salaries.eligibilite.TypeDeContrat;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What the lists of the form of a request offer. */
final class ChoixDeDemande {

    private static final List<Produit> PRODUITS = List.of(
            Produit.PRET_ACCESSION, Produit.PRET_TRAVAUX, Produit.LOCA_PASS, Produit.ASD, Produit.CONSEIL_ACCESSION);

    static final Map<String, Map<String, String>> TOUS = Map.ofEntries(
            Map.entry("produits", de(PRODUITS, Produit::libelle)),
            Map.entry("formes", de(List.of(Forme.values()), Forme::libelle)),
            Map.entry("statuts", de(List.of(StatutProfessionnel.values()), StatutProfessionnel::libelle)),
            Map.entry("secteurs", de(List.of(Secteur.values()), Secteur::libelle)),
            Map.entry("contrats", de(List.of(TypeDeContrat.values()), TypeDeContrat::libelle)),
            Map.entry("zones", de(List.of(Zone.values()), Zone::libelle)),
            Map.entry("occupations", de(List.of(Occupation.values()), Occupation::libelle)),
            Map.entry("operations", de(List.of(OperationDAchat.values()), OperationDAchat::libelle)),
            Map.entry("etiquettes", de(List.of(Etiquette.values()), Etiquette::libelle)),
            Map.entry("travaux", de(List.of(NatureDeTravaux.values()), NatureDeTravaux::libelle)),
            Map.entry("proprietaires", de(List.of(QualiteDuProprietaire.values()), QualiteDuProprietaire::libelle)),
            Map.entry("difficultes", de(List.of(CauseDeDifficulte.values()), CauseDeDifficulte::libelle)),
            Map.entry(
                    "effets", de(List.of(RemboursementAnticipe.Effet.values()), RemboursementAnticipe.Effet::libelle)),
            Map.entry("ouiNon", ouiNon()));

    private ChoixDeDemande() {}

    private static <E extends Enum<E>> Map<String, String> de(List<E> valeurs, Function<E, String> libelle) {
        Map<String, String> choix = new LinkedHashMap<>();
        valeurs.forEach(valeur -> choix.put(valeur.name(), libelle.apply(valeur)));
        return Collections.unmodifiableMap(choix);
    }

    private static Map<String, String> ouiNon() {
        Map<String, String> choix = new LinkedHashMap<>();
        choix.put("true", "Oui");
        choix.put("false", "Non");
        return Collections.unmodifiableMap(choix);
    }
}
