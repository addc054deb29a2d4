package fr.actionlogement.convention.salaries.eligibilite;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.salaries.bareme.BaremeDuJour;
import fr.actionlogement.convention.salaries.bareme.Parametre;
import java.math.RoundingMode;
import java.time.Period;
import java.util.Optional;

/** Age, contract, employer, pay. */
final class ConditionsDeLaPersonne {

    private static final String INCONNU = "Non renseigné";

    private ConditionsDeLaPersonne() {}

    static Optional<Critere> age(SituationMobiliJeune s, BaremeDuJour bareme) {
        return bareme.parametre("AGE_LIMITE").map(regle -> {
            String seuil = "Moins de " + regle.enTexte();
            if (s.naissance() == null) {
                return indecidable("AGE", "Âge", seuil, regle, "Indiquez la date de naissance.");
            }
            int age = Period.between(s.naissance(), bareme.le()).getYears();
            String valeur = age + "\u00a0ans";
            return age < regle.nombre()
                    ? Critere.rempli("AGE", "Âge", valeur, seuil, regle)
                    : Critere.de(
                            "AGE",
                            "Âge",
                            Resultat.NON_REMPLI,
                            valeur,
                            seuil,
                            regle,
                            "Rien : la demande devait être déposée au plus tard la veille des %s."
                                    .formatted(regle.enTexte()));
        });
    }

    static Optional<Critere> alternance(SituationMobiliJeune s, BaremeDuJour bareme) {
        return bareme.parametre("ALTERNANCE").map(regle -> {
            String seuil = "Apprentissage ou professionnalisation";
            if (s.typeContrat() == null) {
                return indecidable("ALTERNANCE", "Contrat", seuil, regle, "Indiquez la nature du contrat.");
            }
            return selon(
                    s.typeContrat().estEnAlternance(),
                    "ALTERNANCE",
                    "Contrat",
                    s.typeContrat().libelle(),
                    seuil,
                    regle,
                    "Un contrat d’apprentissage ou de professionnalisation.");
        });
    }

    static Optional<Critere> employeur(SituationMobiliJeune s, BaremeDuJour bareme) {
        return bareme.parametre("EMPLOYEUR").map(regle -> {
            String seuil = Secteur.PRIVE_NON_AGRICOLE.libelle();
            if (s.secteur() == null) {
                return indecidable("EMPLOYEUR", "Employeur", seuil, regle, "Indiquez le secteur de l’employeur.");
            }
            return selon(
                    s.secteur() == Secteur.PRIVE_NON_AGRICOLE,
                    "EMPLOYEUR",
                    "Employeur",
                    s.secteur().libelle(),
                    seuil,
                    regle,
                    s.secteur() == Secteur.AGRICOLE
                            ? "Le secteur agricole a ses propres aides : orientez vers l’aide agricole équivalente."
                            : "Un contrat avec un employeur du secteur privé non agricole.");
        });
    }

    static Optional<Critere> remuneration(SituationMobiliJeune s, BaremeDuJour bareme) {
        Optional<Parametre> smic = bareme.parametre("SMIC_MENSUEL");
        return bareme.parametre("PLAFOND_SMIC").map(regle -> {
            if (smic.isEmpty()) {
                String manque = "Le SMIC de cette date n’est pas au barème.";
                return indecidable("REMUNERATION", "Rémunération", regle.enTexte() + " du SMIC", regle, manque);
            }
            Montant plafond = smic.get().montant().appliquer(regle.taux(), RoundingMode.HALF_UP);
            String seuil = "%s au plus (%s du SMIC, %s)"
                    .formatted(plafond.enTexte(), regle.enTexte(), smic.get().enTexte());
            if (s.remuneration() == null) {
                return indecidable(
                        "REMUNERATION", "Rémunération", seuil, regle, "Indiquez la rémunération brute mensuelle.");
            }
            return selon(
                    !s.remuneration().depasse(plafond),
                    "REMUNERATION",
                    "Rémunération",
                    s.remuneration().enTexte(),
                    seuil,
                    regle,
                    "Une rémunération inférieure de %s au moins."
                            .formatted(s.remuneration().moins(plafond).enTexte()));
        });
    }

    static Critere selon(
            boolean rempli,
            String code,
            String libelle,
            String valeur,
            String seuil,
            Parametre regle,
            String pourChanger) {
        Resultat resultat = rempli ? Resultat.REMPLI : Resultat.NON_REMPLI;
        return Critere.de(code, libelle, resultat, valeur, seuil, regle, pourChanger);
    }

    static Critere indecidable(String code, String libelle, String seuil, Parametre regle, String pourChanger) {
        return Critere.de(code, libelle, Resultat.INDECIDABLE, INCONNU, seuil, regle, pourChanger);
    }
}
