package fr.actionlogement.convention.salaries.eligibilite;

import fr.actionlogement.convention.salaries.bareme.BaremeDuJour;
import fr.actionlogement.convention.salaries.bareme.Parametre;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When the request comes: the counter must be open that day, and the day must fall in the window of the file. */
final class ConditionsDuGuichet {

    private ConditionsDuGuichet() {}

    /** A day that no value covers is a hole: the counter is closed, by the rule that stood before. */
    static Optional<Critere> guichet(Examen e) {
        BaremeDuJour bareme = e.bareme();
        if (bareme.guichets().isEmpty()) {
            return Optional.empty();
        }
        Optional<Parametre> ouvert = bareme.parametre(BaremeDuJour.GUICHET);
        Parametre regle = ouvert.orElseGet(() -> derniereAvant(bareme));
        String valeur = (ouvert.isPresent() ? "Ouvert le " : "Fermé le ") + Phrases.jour(bareme.le());
        String pourChanger = bareme.guichets().stream()
                .filter(v -> v.valideDu().isAfter(bareme.le()))
                .findFirst()
                .map(v -> "Un dépôt à partir du " + Phrases.jour(v.valideDu()) + ", jour de réouverture.")
                .orElse("Rien : le guichet est fermé sans date de réouverture.");
        return Optional.of(Critere.selon(
                ouvert.isPresent(),
                BaremeDuJour.GUICHET,
                "Guichet",
                valeur,
                "Guichet ouvert le jour du dépôt",
                regle,
                pourChanger));
    }

    private static Parametre derniereAvant(BaremeDuJour bareme) {
        List<Parametre> versions = bareme.guichets();
        return versions.stream()
                .filter(v -> v.valideDu().isBefore(bareme.le()))
                .reduce((premiere, seconde) -> seconde)
                .orElse(versions.get(0));
    }

    /** Mobili-Jeune: around the start of the contract, or one of its anniversaries. */
    static Optional<Critere> delaiDuContrat(Examen e) {
        Emploi emploi = e.situation().emploi();
        return e.regle("MOIS_APRES").map(regle -> {
            if (emploi.debut() == null) {
                return Critere.indecidable(
                        "DELAI",
                        "Date de dépôt",
                        "De " + bornes(e, contrat(e)),
                        regle,
                        "Indiquez la date de début du contrat.");
            }
            return delai(
                    e,
                    regle,
                    Fenetre.laPlusProche(emploi.debut(), emploi.fin(), e.bareme())
                            .orElseThrow(),
                    contrat(e),
                    "pour ce contrat");
        });
    }

    /** Loca-Pass: around the day the lease starts, or the day of entry when it differs. */
    static Optional<Critere> delaiDuBail(Examen e) {
        Logement logement = e.situation().logement();
        LocalDate effet = logement.entree() != null ? logement.entree() : logement.effetBail();
        return e.regle("MOIS_APRES").map(regle -> {
            if (effet == null) {
                return Critere.indecidable(
                        "DELAI",
                        "Date de demande",
                        "De " + bornes(e, "l’effet du bail"),
                        regle,
                        "Indiquez la date d’effet du bail.");
            }
            return delai(e, regle, fenetre(effet, e), "l’effet du bail", "pour ce logement");
        });
    }

    private static Fenetre fenetre(LocalDate reference, Examen e) {
        int avant = e.regle("MOIS_AVANT").map(Parametre::nombre).orElse(0);
        int apres = e.regle("MOIS_APRES").map(Parametre::nombre).orElse(0);
        return new Fenetre(reference, reference.minusMonths(avant), reference.plusMonths(apres));
    }

    private static Critere delai(Examen e, Parametre regle, Fenetre f, String reference, String pourQuoi) {
        boolean tot = e.le().isBefore(f.du());
        return Critere.selon(
                f.contient(e.le()),
                "DELAI",
                "Date de dépôt",
                Phrases.jour(e.le()),
                "Du " + Phrases.jour(f.du()) + " au " + Phrases.jour(f.au()) + " (" + bornes(e, reference) + ")",
                regle,
                tot
                        ? "Un dépôt à partir du " + Phrases.jour(f.du()) + "."
                        : "Rien " + pourQuoi + " : le délai est passé depuis le " + Phrases.jour(f.au()) + ".");
    }

    private static String contrat(Examen e) {
        return e.regle("ANNIVERSAIRE").isPresent() ? "le début du contrat ou son anniversaire" : "le début du contrat";
    }

    private static String bornes(Examen e, String reference) {
        String avant = e.regle("MOIS_AVANT").map(Parametre::enTexte).orElse("0\u00a0mois");
        String apres = e.regle("MOIS_APRES").map(Parametre::enTexte).orElse("0\u00a0mois");
        return avant + " avant à " + apres + " après " + reference;
    }

    /** Mobili-Pass: so many months after the move. */
    static Optional<Critere> delaiDeLaMobilite(Examen e) {
        @Nullable LocalDate evenement = e.situation().mobilite().evenement();
        return e.regle("DELAI_EVENEMENT").map(regle -> {
            String seuil = "Dans les " + regle.enTexte() + " de la mobilité";
            if (evenement == null) {
                return Critere.indecidable("DELAI", "Date de dépôt", seuil, regle, "Indiquez la date de la mobilité.");
            }
            return Critere.selon(
                    !e.le().isAfter(evenement.plusMonths(regle.nombre())),
                    "DELAI",
                    "Date de dépôt",
                    Phrases.jour(e.le()),
                    seuil,
                    regle,
                    "Rien : le délai est passé.");
        });
    }
}
