package fr.actionlogement.convention.salaries.eligibilite;

import fr.actionlogement.convention.salaries.bareme.NiveauDePreuve;
import fr.actionlogement.convention.salaries.bareme.Parametre;

/**
 * One criterion, answered and explained. It says nothing that would tell who the person is: an age, never a birthday.
 *
 * @param code stable identifier, for instance {@code AGE}
 * @param libelle French name
 * @param resultat the answer
 * @param valeur what the situation says
 * @param seuil what the rule asks
 * @param regle the rule in French, with its dates
 * @param source where the rule was read
 * @param preuve how sure it is
 * @param bareme identifier of the value used
 * @param pourChanger what would change the answer; empty when the criterion is met
 */
public record Critere(
        String code,
        String libelle,
        Resultat resultat,
        String valeur,
        String seuil,
        String regle,
        String source,
        NiveauDePreuve preuve,
        int bareme,
        String pourChanger) {

    static Critere rempli(String code, String libelle, String valeur, String seuil, Parametre regle) {
        return de(code, libelle, Resultat.REMPLI, valeur, seuil, regle, "");
    }

    static Critere de(
            String code,
            String libelle,
            Resultat resultat,
            String valeur,
            String seuil,
            Parametre regle,
            String pourChanger) {
        return new Critere(
                code,
                libelle,
                resultat,
                valeur,
                seuil,
                Phrases.regle(regle),
                regle.source(),
                regle.preuve(),
                regle.id(),
                resultat == Resultat.REMPLI ? "" : pourChanger);
    }
}
