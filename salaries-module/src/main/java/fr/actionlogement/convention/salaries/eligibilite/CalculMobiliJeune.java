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

    static Offre offre(Examen e) {
        Logement l = e.situation().logement();
        Montant mensualite = mensualite(l.loyer(), l.aideAuLogement(), e.bareme());
        int mensualites = mensualites(e);
        return new Offre(
                mensualite.fois(mensualites),
                mensualite,
                mensualites,
                debut(e),
                parAn(e.bareme()),
                null,
                expliquer(e, mensualite, mensualites));
    }

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
    private static @Nullable LocalDate debut(Examen e) {
        LocalDate debut = e.situation().emploi().debut();
        LocalDate entree = e.situation().logement().entree();
        if (debut == null) {
            return null;
        }
        LocalDate reference = Fenetre.laPlusProche(debut, e.situation().emploi().fin(), e.bareme())
                .map(Fenetre::reference)
                .orElse(debut);
        return entree != null && entree.isAfter(reference) ? entree : reference;
    }

    private static int parAn(BaremeDuJour bareme) {
        return bareme.parametre("MENSUALITES_PAR_AN").map(Parametre::nombre).orElse(MOIS_PAR_AN);
    }

    /** Months from the first day served to the end of the contract, within the ceilings. */
    static int mensualites(Examen e) {
        LocalDate du = debut(e);
        LocalDate fin = e.situation().emploi().fin();
        if (du == null || fin == null) {
            return 0;
        }
        int parAn = parAn(e.bareme());
        int mois = (int) Math.max(0, ChronoUnit.MONTHS.between(du, fin.plusDays(1)));
        int servis = mois / MOIS_PAR_AN * parAn + Math.min(parAn, mois % MOIS_PAR_AN);
        int maximum = e.regle("MENSUALITES_MAXIMALES").map(Parametre::nombre).orElse(0);
        return Math.min(servis, maximum);
    }

    private static String expliquer(Examen e, Montant mensualite, int mensualites) {
        Logement l = e.situation().logement();
        if (l.loyer() == null) {
            return "Le montant ne peut pas être calculé sans le loyer.";
        }
        String aide = (l.aideAuLogement() == null ? Montant.ZERO : l.aideAuLogement()).enTexte();
        String plafond = e.regle("MENSUALITE_MAXIMALE").map(Parametre::enTexte).orElse("—");
        String plancher = e.regle("MENSUALITE_MINIMALE").map(Parametre::enTexte).orElse("—");
        return "Loyer et charges " + l.loyer().enTexte() + " moins aide au logement " + aide + ", " + plafond
                + " au plus et rien en dessous de " + plancher + " : " + mensualite.enTexte() + " par mois"
                + (mensualites == 0 ? "." : " pendant " + Phrases.mois(mensualites) + ".");
    }
}
