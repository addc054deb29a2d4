package fr.actionlogement.convention.politiquespubliques.appel;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.politiquespubliques.programme.ProgrammeVue;

/** A payment with the credits of a year in which the programme is not paid (HTTP 409). */
public class HorsProgramme extends ConflitDEtat {

    HorsProgramme(ProgrammeVue programme, Exercice credits) {
        super(
                "hors-programme",
                "Disponible insuffisant\u00a0: sur les crédits de l’exercice %s du programme «\u00a0%s\u00a0» (%s), il reste %s. Le programme se paie de %d à %d."
                        .formatted(
                                credits,
                                programme.libelle(),
                                programme.ligne(),
                                Montant.ZERO,
                                programme.premierExercice(),
                                programme.dernierExercice()));
    }
}
