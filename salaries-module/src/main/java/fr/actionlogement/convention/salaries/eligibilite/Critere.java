package fr.actionlogement.convention.salaries.eligibilite;

import fr.actionlogement.convention.salaries.bareme.NiveauDePreuve;
import fr.actionlogement.convention.salaries.bareme.Parametre;

/**
 * One criterion, explained: nothing is left to be guessed.
 *
 * @param code stable identifier, for instance {@code AGE}
 * @param libelle French name
 * @param resultat the answer
 * @param valeur what the situation says
 * @param seuil what the rule asks
 * @param regle the rule in French, with its dates
 * @param source where the rule was read
 * @param preuve how sure it is
 * @param aConfirmer whether the value wants a warning: not verified, or its sources disagree
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
        boolean aConfirmer,
        int bareme,
        String pourChanger) {

    private static final String INCONNU = "Non renseigné";

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
                !regle.estSur(),
                regle.id(),
                resultat == Resultat.REMPLI ? "" : pourChanger);
    }

    static Critere selon(
            boolean rempli,
            String code,
            String libelle,
            String valeur,
            String seuil,
            Parametre regle,
            String pourChanger) {
        return de(code, libelle, rempli ? Resultat.REMPLI : Resultat.NON_REMPLI, valeur, seuil, regle, pourChanger);
    }

    static Critere indecidable(String code, String libelle, String seuil, Parametre regle, String pourChanger) {
        return de(code, libelle, Resultat.INDECIDABLE, INCONNU, seuil, regle, pourChanger);
    }
}
