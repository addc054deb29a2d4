package fr.actionlogement.convention.salaries.eligibilite;

import fr.actionlogement.convention.salaries.bareme.Parametre;
import java.util.Optional;

/** The works: kind, owner, firms. */
final class ConditionsDesTravaux {

    private ConditionsDesTravaux() {}

    static Optional<Critere> nature(Examen e) {
        NatureDeTravaux nature = e.situation().travaux().nature();
        return e.bareme().tous("TRAVAUX_ADMIS").stream()
                .filter(p -> nature == null || p.regle().profil().equals(nature.name()))
                .findFirst()
                .or(() -> e.bareme().tous("TRAVAUX_ADMIS").stream().findFirst())
                .map(regle -> {
                    String seuil = "Amélioration, énergie, handicap ou copropriété dégradée";
                    if (nature == null) {
                        return Critere.indecidable(
                                "TRAVAUX", "Travaux", seuil, regle, "Indiquez la nature des travaux.");
                    }
                    return Critere.selon(
                            regle.regle().profil().equals(nature.name()),
                            "TRAVAUX",
                            "Travaux",
                            nature.libelle(),
                            seuil,
                            regle,
                            "Des travaux d’une autre nature : l’agrandissement n’est plus financé.");
                });
    }

    /** Who lives there; a landlord only for the works that the rules open to landlords. */
    static Optional<Critere> proprietaire(Examen e) {
        Travaux travaux = e.situation().travaux();
        return e.regle("PROPRIETAIRE").map(regle -> {
            Optional<Parametre> bailleur = travaux.nature() == null
                    ? Optional.empty()
                    : e.bareme().parametre("BAILLEUR_ADMIS", travaux.nature().name());
            String seuil = "Propriétaire occupant" + (bailleur.isPresent() ? ", ou bailleur pour ces travaux" : "");
            QualiteDuProprietaire qualite = travaux.proprietaire();
            if (qualite == null || qualite == QualiteDuProprietaire.BAILLEUR && travaux.nature() == null) {
                return Critere.indecidable(
                        "PROPRIETAIRE", "Propriétaire", seuil, regle, "Dites qui est propriétaire, et quels travaux.");
            }
            boolean parBail = qualite == QualiteDuProprietaire.BAILLEUR && bailleur.isPresent();
            return Critere.selon(
                    qualite == QualiteDuProprietaire.OCCUPANT || parBail,
                    "PROPRIETAIRE",
                    "Propriétaire",
                    qualite.libelle(),
                    seuil,
                    parBail ? bailleur.get() : regle,
                    "Un propriétaire occupant ; un bailleur pour la seule performance énergétique.");
        });
    }

    static Optional<Critere> rge(Examen e) {
        Travaux travaux = e.situation().travaux();
        return travaux.nature() == null
                ? Optional.empty()
                : e.bareme()
                        .parametre("RGE", travaux.nature().name())
                        .map(regle -> ConditionsDuLogement.ouiNon(
                                regle, "RGE", "Entreprise RGE", travaux.rge(), "Une entreprise reconnue RGE."));
    }

    static Optional<Critere> montant(Examen e) {
        Travaux travaux = e.situation().travaux();
        return ConditionsDeLAchat.montant(
                e,
                travaux.montant(),
                travaux.cout(),
                travaux.nature() == null ? "" : travaux.nature().name());
    }
}
