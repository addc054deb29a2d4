package fr.actionlogement.convention.bailleurs.pret.web;

import fr.actionlogement.convention.bailleurs.echange.Grade;
import fr.actionlogement.convention.bailleurs.pret.EtatDePret;
import fr.actionlogement.convention.bailleurs.pret.Indice;
import fr.actionlogement.convention.common.pret.InteretsIntercalaires;
import fr.actionlogement.convention.common.pret.Periodicite;
import fr.actionlogement.convention.common.pret.Profil;
import fr.actionlogement.convention.common.pret.RemboursementAnticipe.Effet;
import fr.actionlogement.convention.common.pret.TypeDeDiffere;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The choices of the lists of a form about loans: value to French label. */
final class ChoixDePret {

    private ChoixDePret() {}

    static Map<String, String> indices(List<Indice> indices) {
        Map<String, String> choix = new LinkedHashMap<>();
        indices.forEach(i -> choix.put(i.code(), i.libelle()));
        return choix;
    }

    static Map<String, String> etats() {
        return choix(EtatDePret.values(), EtatDePret::libelle);
    }

    static Map<String, String> grades() {
        return choix(Grade.values(), Grade::libelle);
    }

    static Map<String, String> periodicites() {
        return choix(Periodicite.values(), Periodicite::libelle);
    }

    static Map<String, String> profils() {
        return choix(Profil.values(), Profil::libelle);
    }

    static Map<String, String> differes() {
        return choix(TypeDeDiffere.values(), TypeDeDiffere::libelle);
    }

    static Map<String, String> intercalaires() {
        return choix(InteretsIntercalaires.values(), InteretsIntercalaires::libelle);
    }

    static Map<String, String> effets() {
        return choix(Effet.values(), Effet::libelle);
    }

    private static <E extends Enum<E>> Map<String, String> choix(E[] valeurs, Function<E, String> libelle) {
        Map<String, String> choix = new LinkedHashMap<>();
        Arrays.stream(valeurs).forEach(v -> choix.put(v.name(), libelle.apply(v)));
        return choix;
    }
}
