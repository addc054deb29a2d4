package fr.actionlogement.convention.salaries.eligibilite;

import fr.actionlogement.convention.salaries.bareme.BaremeDuJour;
import fr.actionlogement.convention.salaries.bareme.Parametre;
import java.util.List;
import java.util.Optional;

/** When the request comes: the counter must be open that day, and the day must fall in the window of the contract. */
final class ConditionsDuDepot {

    private ConditionsDuDepot() {}

    /** A day that no value covers is a hole: the counter is closed, by the rule that stood before. */
    static Critere guichet(BaremeDuJour bareme, List<Parametre> versions) {
        Optional<Parametre> ouvert = bareme.parametre("GUICHET");
        Parametre regle = ouvert.orElseGet(() -> derniereAvant(bareme, versions));
        String seuil = "Guichet ouvert le jour du dépôt";
        String valeur = (ouvert.isPresent() ? "Ouvert le " : "Fermé le ") + Phrases.jour(bareme.le());
        String pourChanger = versions.stream()
                .filter(v -> v.valideDu().isAfter(bareme.le()))
                .findFirst()
                .map(v -> "Un dépôt à partir du " + Phrases.jour(v.valideDu()) + ", jour de réouverture.")
                .orElse("Rien : le guichet est fermé sans date de réouverture.");
        return ConditionsDeLaPersonne.selon(
                ouvert.isPresent(), "GUICHET", "Guichet", valeur, seuil, regle, pourChanger);
    }

    private static Parametre derniereAvant(BaremeDuJour bareme, List<Parametre> versions) {
        return versions.stream()
                .filter(v -> v.valideDu().isBefore(bareme.le()))
                .reduce((premiere, seconde) -> seconde)
                .orElse(versions.get(0));
    }

    static Optional<Critere> fenetre(SituationMobiliJeune s, BaremeDuJour bareme) {
        return bareme.parametre("MOIS_APRES").map(regle -> {
            if (s.debutContrat() == null) {
                String manque = "Indiquez la date de début du contrat.";
                return ConditionsDeLaPersonne.indecidable(
                        "DELAI", "Date de dépôt", "De " + bornes(bareme), regle, manque);
            }
            Fenetre f = Fenetre.laPlusProche(s.debutContrat(), s.finContrat(), bareme)
                    .orElseThrow();
            String seuil = "Du %s au %s (%s)".formatted(Phrases.jour(f.du()), Phrases.jour(f.au()), bornes(bareme));
            boolean tot = bareme.le().isBefore(f.du());
            return ConditionsDeLaPersonne.selon(
                    f.contient(bareme.le()),
                    "DELAI",
                    "Date de dépôt",
                    Phrases.jour(bareme.le()),
                    seuil,
                    regle,
                    tot
                            ? "Un dépôt à partir du " + Phrases.jour(f.du()) + "."
                            : "Rien pour ce contrat : le délai est passé depuis le " + Phrases.jour(f.au()) + ".");
        });
    }

    private static String bornes(BaremeDuJour bareme) {
        String avant = bareme.parametre("MOIS_AVANT").map(Parametre::enTexte).orElse("0\u00a0mois");
        String apres = bareme.parametre("MOIS_APRES").map(Parametre::enTexte).orElse("0\u00a0mois");
        String reference = bareme.parametre("ANNIVERSAIRE").isPresent()
                ? "le début du contrat ou son anniversaire"
                : "le début du contrat";
        return "%s avant à %s après %s".formatted(avant, apres, reference);
    }
}
