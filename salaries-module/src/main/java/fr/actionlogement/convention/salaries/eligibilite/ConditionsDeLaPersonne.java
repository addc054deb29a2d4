package fr.actionlogement.convention.salaries.eligibilite;

import fr.actionlogement.convention.salaries.bareme.Parametre;
import java.util.List;
import java.util.Optional;

/** Age, other aids, declared difficulty. */
final class ConditionsDeLaPersonne {

    private ConditionsDeLaPersonne() {}

    /** Lost on the very day of the birthday. */
    static Optional<Critere> ageLimite(Examen e) {
        Integer age = e.situation().demandeur().ageAu(e.le());
        return e.regle("AGE_LIMITE").map(regle -> {
            String seuil = "Moins de " + regle.enTexte();
            if (age == null) {
                return Critere.indecidable("AGE", "Âge", seuil, regle, "Indiquez l’âge ou la date de naissance.");
            }
            return Critere.selon(
                    age < regle.nombre(),
                    "AGE",
                    "Âge",
                    Phrases.ans(age),
                    seuil,
                    regle,
                    "Rien : la demande devait être déposée au plus tard la veille des " + regle.enTexte() + ".");
        });
    }

    /** Of age, or emancipated. */
    static Optional<Critere> majorite(Examen e) {
        Demandeur d = e.situation().demandeur();
        Integer age = d.ageAu(e.le());
        return e.regle("AGE_MINIMAL").map(regle -> {
            String seuil = regle.enTexte() + " au moins, ou mineur émancipé";
            if (Boolean.TRUE.equals(d.emancipe())) {
                return Critere.selon(true, "MAJORITE", "Majorité", "Mineur émancipé", seuil, regle, "");
            }
            if (age == null) {
                return Critere.indecidable("MAJORITE", "Majorité", seuil, regle, "Indiquez l’âge.");
            }
            return Critere.selon(
                    age >= regle.nombre(),
                    "MAJORITE",
                    "Majorité",
                    Phrases.ans(age),
                    seuil,
                    regle,
                    "Atteindre " + regle.enTexte() + ", ou être émancipé.");
        });
    }

    /** Other aids that the rules of that day do not let run together with this one. */
    static Optional<Critere> cumul(Examen e) {
        List<Parametre> exclus = e.bareme().tous("CUMUL_EXCLU").stream()
                .filter(p -> p.produit().equals(e.bareme().produit()))
                .toList();
        if (exclus.isEmpty()) {
            return Optional.empty();
        }
        List<AideEnCours> enCours = e.situation().enCours();
        Parametre regle = exclus.get(0);
        if (enCours == null) {
            return Optional.of(Critere.indecidable(
                    "CUMUL", "Autres aides", regle.libelle(), regle, "Indiquez les autres aides en cours."));
        }
        Optional<Parametre> contraire = exclus.stream()
                .filter(p -> enCours.stream()
                        .anyMatch(a -> a.produit().code().equals(p.regle().profil()) && gene(a, e)))
                .findFirst();
        return Optional.of(Critere.selon(
                contraire.isEmpty(),
                "CUMUL",
                "Autres aides",
                contraire.isEmpty() ? "Aucune qui s’y oppose" : "Une aide qui s’y oppose est en cours",
                contraire.orElse(regle).libelle(),
                contraire.orElse(regle),
                "Attendre que l’autre aide soit soldée ou abandonnée."));
    }

    /** Two loans, or two guarantees, exclude each other on the same object only. */
    private static boolean gene(AideEnCours autre, Examen e) {
        boolean parObjet = e.bareme().produit().equals(Produit.PRET_ACCESSION.code())
                || e.bareme().produit().equals(Produit.VISALE.code());
        return !parObjet || autre.memeObjet();
    }

    /** Nothing is decided by a machine here: the difficulty must be told, then a commission decides. */
    static Optional<Critere> difficulte(Examen e) {
        CauseDeDifficulte cause = e.situation().difficulte();
        return e.regle("DIFFICULTE")
                .map(regle -> cause == null
                        ? Critere.indecidable(
                                "DIFFICULTE",
                                "Difficulté",
                                "Une difficulté déclarée",
                                regle,
                                "Dites la difficulté rencontrée.")
                        : Critere.selon(
                                true,
                                "DIFFICULTE",
                                "Difficulté",
                                cause.libelle(),
                                "Une difficulté déclarée",
                                regle,
                                ""));
    }
}
