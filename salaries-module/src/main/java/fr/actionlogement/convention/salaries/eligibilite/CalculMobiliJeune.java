package fr.actionlogement.convention.salaries.eligibilite;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.salaries.bareme.BaremeDuJour;
import fr.actionlogement.convention.salaries.bareme.Parametre;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Monthly aid and number of months. */
final class CalculMobiliJeune {

    private static final int MOIS_PAR_AN = 12;

    private CalculMobiliJeune() {}

    /** Rent and charges minus housing benefit, capped; nothing below the floor, nor when the rent is not known. */
    static Montant mensualite(@Nullable Montant loyer, @Nullable Montant aide, BaremeDuJour bareme) {
        if (loyer == null) {
            return Montant.ZERO;
        }
        Montant reste = loyer.moins(aide == null ? Montant.ZERO : aide);
        Montant plafond =
                bareme.parametre("MENSUALITE_MAXIMALE").map(Parametre::montant).orElse(Montant.ZERO);
        Montant plancher =
                bareme.parametre("MENSUALITE_MINIMALE").map(Parametre::montant).orElse(Montant.ZERO);
        return reste.estNegatif() || plancher.depasse(reste) ? Montant.ZERO : reste.auPlus(plafond);
    }

    /** First day served: the entry in the dwelling, or the reference date when it comes later. */
    static @Nullable LocalDate debut(SituationMobiliJeune s, BaremeDuJour bareme) {
        if (s.debutContrat() == null) {
            return null;
        }
        LocalDate reference = Fenetre.laPlusProche(s.debutContrat(), s.finContrat(), bareme)
                .map(Fenetre::reference)
                .orElse(s.debutContrat());
        return s.entreeLogement() != null && s.entreeLogement().isAfter(reference) ? s.entreeLogement() : reference;
    }

    /** Months of a year of training that may be served. */
    static int parAn(BaremeDuJour bareme) {
        return bareme.parametre("MENSUALITES_PAR_AN").map(Parametre::nombre).orElse(MOIS_PAR_AN);
    }

    /** Months from the first day served to the end of the contract, within the ceilings. */
    static int mensualites(SituationMobiliJeune s, BaremeDuJour bareme) {
        LocalDate du = debut(s, bareme);
        if (du == null || s.finContrat() == null) {
            return 0;
        }
        int mois =
                (int) Math.max(0, ChronoUnit.MONTHS.between(du, s.finContrat().plusDays(1)));
        int servis = mois / MOIS_PAR_AN * parAn(bareme) + Math.min(parAn(bareme), mois % MOIS_PAR_AN);
        int maximum =
                bareme.parametre("MENSUALITES_MAXIMALES").map(Parametre::nombre).orElse(0);
        return Math.min(servis, maximum);
    }

    static String expliquer(SituationMobiliJeune s, BaremeDuJour bareme, Montant mensualite, int mensualites) {
        if (s.loyer() == null) {
            return "Le montant ne peut pas être calculé sans le loyer.";
        }
        String aide = s.aideAuLogement() == null
                ? Montant.ZERO.enTexte()
                : s.aideAuLogement().enTexte();
        String plafond =
                bareme.parametre("MENSUALITE_MAXIMALE").map(Parametre::enTexte).orElse("—");
        String plancher =
                bareme.parametre("MENSUALITE_MINIMALE").map(Parametre::enTexte).orElse("—");
        return "Loyer et charges %s moins aide au logement %s, %s au plus et rien en dessous de %s : %s par mois pendant %s."
                .formatted(
                        s.loyer().enTexte(), aide, plafond, plancher, mensualite.enTexte(), Phrases.mois(mensualites));
    }
}
