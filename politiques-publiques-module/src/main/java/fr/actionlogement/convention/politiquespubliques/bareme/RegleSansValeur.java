package fr.actionlogement.convention.politiquespubliques.bareme;

import fr.actionlogement.convention.common.web.ConflitDEtat;

/** No value of a rule is known for that day: the rule cannot be applied (HTTP 409). */
public class RegleSansValeur extends ConflitDEtat {

    RegleSansValeur(String cle, String jour) {
        super(
                "regle-sans-valeur",
                "Aucune valeur de la règle %s n’est connue au %s : faites-la ajouter aux barèmes."
                        .formatted(cle, jour));
    }
}
