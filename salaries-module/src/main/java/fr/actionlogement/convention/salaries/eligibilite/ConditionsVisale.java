package fr.actionlogement.convention.salaries.eligibilite;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.salaries.bareme.Parametre;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Age of the holder, nationality, rent against resources and zone. */
final class ConditionsVisale {

    private ConditionsVisale() {}

    /** A minor may ask a little before coming of age, and signs the lease once of age. */
    static Optional<Critere> majorite(Examen e) {
        Demandeur d = e.situation().demandeur();
        Optional<Parametre> anticipee = e.regle("DEMANDE_MINEUR");
        LocalDate naissance = d.naissance();
        Integer age = d.ageAu(e.le());
        Optional<Parametre> minimum = e.regle("AGE_MINIMAL");
        if (minimum.isEmpty()
                || anticipee.isEmpty()
                || naissance == null
                || age == null
                || age >= minimum.get().nombre()
                || Boolean.TRUE.equals(d.emancipe())) {
            return ConditionsDeLaPersonne.majorite(e);
        }
        LocalDate anniversaire = naissance.plusYears(minimum.get().nombre());
        LocalDate bail = e.situation().logement().effetBail();
        boolean tot = e.le().isBefore(anniversaire.minusMonths(anticipee.get().nombre()));
        Resultat resultat = tot || bail != null && bail.isBefore(anniversaire)
                ? Resultat.NON_REMPLI
                : bail == null ? Resultat.INDECIDABLE : Resultat.REMPLI;
        return Optional.of(Critere.de(
                "MAJORITE",
                "Majorité",
                resultat,
                Phrases.ans(age),
                minimum.get().enTexte() + " au moins à la signature du bail",
                anticipee.get(),
                "Un bail signé à partir du " + Phrases.jour(anniversaire) + ", demandé à partir du "
                        + Phrases.jour(anniversaire.minusMonths(anticipee.get().nombre())) + "."));
    }

    static Optional<Critere> nationalite(Examen e) {
        Nationalite nationalite = e.situation().demandeur().nationalite();
        return e.regle("NATIONALITE").map(regle -> {
            String seuil = "Européenne au sens de la règle, ou étudiant avec titre de long séjour";
            if (nationalite == null) {
                return Critere.indecidable("NATIONALITE", "Nationalité", seuil, regle, "Indiquez la nationalité.");
            }
            return Critere.selon(
                    nationalite != Nationalite.AUTRE,
                    "NATIONALITE",
                    "Nationalité",
                    nationalite.libelle(),
                    seuil,
                    regle,
                    "Un visa ou un titre de long séjour.");
        });
    }

    /** The rent that the guarantee may cover; two zones may be possible, and then the lower and the upper bounds. */
    static Optional<Critere> loyer(Examen e) {
        Montant loyer = e.situation().logement().loyer();
        List<Parametre> plafonds = plafonds(e);
        Optional<Parametre> regle = plafonds.isEmpty()
                ? e.bareme().tous("PLAFOND_LOYER").stream().findFirst()
                : Optional.of(plafonds.get(0));
        return regle.map(r -> {
            List<Montant> maximums = maximums(e);
            if (maximums.isEmpty()) {
                return Critere.indecidable(
                        "LOYER",
                        "Loyer et charges",
                        "La moitié des ressources, et le plafond de la zone",
                        r,
                        "Indiquez la commune et les ressources mensuelles nettes.");
            }
            Montant bas = maximums.get(0);
            Montant haut = maximums.get(maximums.size() - 1);
            String seuil = bas.equals(haut)
                    ? haut.enTexte() + " au plus"
                    : bas.enTexte() + " ou " + haut.enTexte() + " au plus, selon l’agglomération";
            if (loyer == null) {
                return Critere.indecidable(
                        "LOYER", "Loyer et charges", seuil, r, "Indiquez le loyer, charges comprises.");
            }
            Resultat resultat = !loyer.depasse(bas)
                    ? Resultat.REMPLI
                    : loyer.depasse(haut) ? Resultat.NON_REMPLI : Resultat.INDECIDABLE;
            return Critere.de(
                    "LOYER",
                    "Loyer et charges",
                    resultat,
                    loyer.enTexte(),
                    seuil,
                    r,
                    resultat == Resultat.INDECIDABLE
                            ? "Dites si la commune est dans une grande agglomération."
                            : "Un loyer inférieur de " + loyer.moins(haut).enTexte()
                                    + " au moins, ou des ressources plus élevées.");
        });
    }

    /** A confirmed permanent contract: a rent too low for the resources needs no guarantee. */
    static Optional<Critere> effortMinimal(Examen e) {
        Boolean confirme = PublicVisale.confirme(e.situation().emploi());
        if (Boolean.FALSE.equals(confirme)) {
            return Optional.empty();
        }
        Montant ressources = CompteDesRessources.total(e.situation().ressources(), e.bareme());
        Montant loyer = e.situation().logement().loyer();
        return e.regle("EFFORT_MINIMAL").map(regle -> {
            String seuil = "CDI confirmé : " + regle.enTexte() + " des ressources au moins";
            if (confirme == null || ressources == null || loyer == null) {
                return Critere.indecidable(
                        "EFFORT", "Taux d’effort", seuil, regle, "Indiquez le contrat, le loyer et les ressources.");
            }
            Montant minimum = ressources.appliquer(regle.taux(), RoundingMode.HALF_UP);
            return Critere.selon(
                    !minimum.depasse(loyer),
                    "EFFORT",
                    "Taux d’effort",
                    loyer.enTexte(),
                    seuil + ", soit " + minimum.enTexte(),
                    regle,
                    "Un loyer plus élevé, ou un contrat qui n’est pas un CDI confirmé.");
        });
    }

    /** The rents that may be covered in the zones that may be, in increasing order; none when resources are not known. */
    static List<Montant> maximums(Examen e) {
        Montant ressources = CompteDesRessources.total(e.situation().ressources(), e.bareme());
        Boolean etudie = e.situation().emploi().etudie();
        Montant moitie = ressources == null
                ? null
                : e.regle("EFFORT_MAXIMAL")
                        .map(part -> ressources.appliquer(part.taux(), RoundingMode.DOWN))
                        .orElse(ressources);
        return plafonds(e).stream()
                .flatMap(plafond -> maximum(e, plafond, moitie, Boolean.TRUE.equals(etudie)).stream())
                .sorted()
                .toList();
    }

    private static Optional<Montant> maximum(Examen e, Parametre plafond, @Nullable Montant moitie, boolean etudie) {
        Montant forfait = etudie
                ? e.bareme()
                        .enZone("FORFAIT_ETUDIANT", plafond.regle().zone())
                        .map(Parametre::montant)
                        .orElse(Montant.ZERO)
                : Montant.ZERO;
        if (moitie == null) {
            return etudie ? Optional.of(forfait) : Optional.empty();
        }
        return Optional.of(forfait.auMoins(moitie.auPlus(plafond.montant())));
    }

    private static List<Parametre> plafonds(Examen e) {
        boolean saisonnier = e.situation().emploi().statut() == StatutProfessionnel.SAISONNIER;
        return e.lieu().visale().stream()
                .flatMap(zone -> plafond(e, zone, saisonnier).stream())
                .toList();
    }

    /** Seasonal workers had ceilings of their own for a time, read outside Île-de-France as elsewhere. */
    private static Optional<Parametre> plafond(Examen e, String zone, boolean saisonnier) {
        Optional<Parametre> propre = saisonnier
                ? e.bareme().enZone("SAISONNIER_PLAFOND", zone.equals("PARIS") ? "IDF" : zone)
                : Optional.empty();
        return propre.or(() -> e.bareme().enZone("PLAFOND_LOYER", zone));
    }
}
