package fr.actionlogement.convention.salaries.eligibilite;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.salaries.bareme.Parametre;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The purchase: operation, energy, first-time buyer, main loan. */
final class ConditionsDeLAchat {

    /** What the forms ask for from who never owned a home, in years. */
    private static final int JAMAIS = 99;

    private ConditionsDeLAchat() {}

    static Optional<Critere> operation(Examen e) {
        OperationDAchat operation = e.situation().achat().operation();
        return e.bareme().tous("OPERATION_ADMISE").stream()
                .filter(p -> operation == null || p.regle().profil().equals(operation.name()))
                .findFirst()
                .or(() -> e.bareme().tous("OPERATION_ADMISE").stream().findFirst())
                .map(regle -> {
                    String seuil = "Neuf, VEFA, PSLA, BRS ou vente HLM, selon la date";
                    if (operation == null) {
                        return Critere.indecidable(
                                "OPERATION", "Opération", seuil, regle, "Indiquez la nature de l’achat.");
                    }
                    return Critere.selon(
                            regle.regle().profil().equals(operation.name()),
                            "OPERATION",
                            "Opération",
                            operation.libelle(),
                            seuil,
                            regle,
                            "Un logement neuf, en PSLA, en BRS, ou vendu par un organisme HLM.");
                });
    }

    static Optional<Critere> norme(Examen e) {
        Achat achat = e.situation().achat();
        return achat.operation() == null
                ? Optional.empty()
                : e.bareme()
                        .parametre("NORME_RE", achat.operation().name())
                        .map(regle -> ConditionsDuLogement.ouiNon(
                                regle,
                                "NORME",
                                "Logement conforme à la RE2020",
                                achat.normeRe(),
                                "Un logement conforme à la RE2020."));
    }

    static Optional<Critere> dpe(Examen e) {
        Achat achat = e.situation().achat();
        return achat.operation() == null
                ? Optional.empty()
                : e.bareme().parametre("DPE_MAXIMAL", achat.operation().name()).map(regle -> {
                    String seuil = "Étiquette A à " + regle.enTexte();
                    if (achat.dpe() == null) {
                        return Critere.indecidable(
                                "DPE", "Étiquette énergie", seuil, regle, "Indiquez l’étiquette énergie.");
                    }
                    return Critere.selon(
                            achat.dpe().ordinal() < regle.nombre(),
                            "DPE",
                            "Étiquette énergie",
                            achat.dpe().libelle(),
                            seuil,
                            regle,
                            "Un logement mieux classé.");
                });
    }

    /** First-time buyer; a move for work or a disability in the household dispenses with it. */
    static Optional<Critere> primo(Examen e) {
        Achat achat = e.situation().achat();
        return e.regle("ANNEES_SANS_PROPRIETE").map(regle -> {
            Integer annees = achat.anneesSansPropriete();
            Boolean admis = Choix.ou(
                    annees == null ? null : Boolean.valueOf(annees >= regle.nombre()),
                    achat.mobilitePro(),
                    e.situation().foyer().handicap());
            return Critere.de(
                    "PRIMO_ACCEDANT",
                    "Primo-accession",
                    Choix.resultat(admis),
                    sansPropriete(annees),
                    regle.enTexte() + " sans posséder sa résidence principale, mobilité professionnelle ou handicap",
                    regle,
                    admis == null
                            ? "Dites depuis quand vous n’êtes plus propriétaire, et s’il y a mobilité ou handicap."
                            : "Attendre " + regle.enTexte()
                                    + " sans propriété, ou acheter pour une mobilité professionnelle.");
        });
    }

    private static String sansPropriete(@Nullable Integer annees) {
        if (annees == null) {
            return "Non renseigné";
        }
        return annees >= JAMAIS ? "Jamais propriétaire" : "Sans propriété depuis " + Phrases.ans(annees);
    }

    static Optional<Critere> pretPrincipal(Examen e) {
        return ConditionsDuLogement.ouiNon(
                e,
                "PRET_PRINCIPAL",
                "PRET_PRINCIPAL",
                "Prêt principal à côté",
                e.situation().achat().pretPrincipal(),
                "Un prêt principal : le prêt accession le complète.");
    }

    static Optional<Critere> montant(Examen e) {
        Achat achat = e.situation().achat();
        return montant(
                e,
                achat.montant(),
                achat.cout(),
                achat.operation() == null ? "" : achat.operation().name());
    }

    /** What is asked for against the ceiling and the share of the cost; nothing to judge when no sum is asked for. */
    static Optional<Critere> montant(Examen e, @Nullable Montant demande, @Nullable Montant cout, String profil) {
        Montant maximum = maximum(e, cout, profil);
        if (demande == null || maximum == null) {
            return Optional.empty();
        }
        return plafond(e, profil)
                .map(regle -> Critere.selon(
                        !demande.depasse(maximum) && demande.estPositif(),
                        "MONTANT",
                        "Montant demandé",
                        demande.enTexte(),
                        maximum.enTexte() + " au plus",
                        regle,
                        demande.estPositif()
                                ? "Un prêt de " + maximum.enTexte() + " au plus."
                                : "Un montant positif."));
    }

    static Optional<Critere> duree(Examen e, @Nullable Integer mois) {
        return mois == null
                ? Optional.empty()
                : e.regle("DUREE_MAXIMALE")
                        .map(regle -> Critere.selon(
                                mois <= 12 * regle.nombre(),
                                "DUREE",
                                "Durée demandée",
                                Phrases.mois(mois),
                                regle.enTexte() + " au plus",
                                regle,
                                "Une durée de " + regle.enTexte() + " au plus."));
    }

    /** The largest loan: the ceiling, and the share of the cost where it is known; null when no ceiling is known. */
    static @Nullable Montant maximum(Examen e, @Nullable Montant cout, String profil) {
        Montant plafond = plafond(e, profil).map(Parametre::montant).orElse(null);
        if (plafond == null || cout == null) {
            return plafond;
        }
        Optional<Parametre> part = e.bareme().parametre("PART_DU_COUT", profil).or(() -> e.regle("PART_DU_COUT"));
        return part.map(p -> plafond.auPlus(cout.appliquer(p.taux(), RoundingMode.DOWN)))
                .orElse(plafond);
    }

    private static Optional<Parametre> plafond(Examen e, String profil) {
        return e.bareme().parametre("MONTANT_MAXIMAL", profil).or(() -> e.regle("MONTANT_MAXIMAL"));
    }
}
