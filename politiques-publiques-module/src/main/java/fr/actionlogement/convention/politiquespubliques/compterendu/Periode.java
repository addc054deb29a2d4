package fr.actionlogement.convention.politiquespubliques.compterendu;

import fr.actionlogement.convention.common.web.RegleNonRespectee;
import java.time.LocalDate;

/**
 * A half-year.
 *
 * @param semestre 1 or 2
 */
public record Periode(int annee, int semestre) {

    /** Refuses what is no half-year. */
    public Periode {
        if (semestre < 1 || semestre > 2) {
            throw RegleNonRespectee.surChamp("semestre", "semestre-invalide", "Le semestre est 1 ou 2.");
        }
        if (annee < 2000 || annee > 2099) {
            throw RegleNonRespectee.surChamp("annee", "annee-invalide", "L’année va de 2000 à 2099.");
        }
    }

    /** The half-year of that day. */
    public static Periode de(LocalDate jour) {
        return new Periode(jour.getYear(), jour.getMonthValue() <= 6 ? 1 : 2);
    }

    /** The one before. */
    public Periode precedente() {
        return semestre == 2 ? new Periode(annee, 1) : new Periode(annee - 1, 2);
    }

    /** Its last day. */
    public LocalDate fin() {
        return semestre == 1 ? LocalDate.of(annee, 6, 30) : LocalDate.of(annee, 12, 31);
    }

    /** {@code premier semestre 2026}. */
    public String enTexte() {
        return (semestre == 1 ? "premier" : "second") + " semestre " + annee;
    }
}
