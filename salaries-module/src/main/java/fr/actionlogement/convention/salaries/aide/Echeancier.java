package fr.actionlogement.convention.salaries.aide;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.salaries.eligibilite.Avis;
import fr.actionlogement.convention.salaries.eligibilite.Offre;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Cuts a granted aid into terms; their sum is the aid to the cent. */
final class Echeancier {

    private static final int MOIS_PAR_AN = 12;

    private Echeancier() {}

    static List<TermePrevu> de(Avis avis, Periodicite periodicite) {
        Offre offre = avis.offre();
        return de(
                Objects.requireNonNull(offre.du(), "sans premier jour servi"),
                offre.mensualites(),
                offre.mensualitesParAn(),
                offre.mensualite(),
                periodicite);
    }

    /** Periods follow each other from the first day; a year of training serves so many months at most. */
    static List<TermePrevu> de(LocalDate du, int mensualites, int parAn, Montant mensualite, Periodicite periodicite) {
        List<TermePrevu> termes = new ArrayList<>();
        int reste = mensualites;
        for (int mois = 0; reste > 0; mois += periodicite.mois()) {
            int resteDansLAnnee = parAn - Math.min(parAn, mois % MOIS_PAR_AN);
            int servis = Math.min(reste, Math.min(periodicite.mois(), resteDansLAnnee));
            reste -= servis;
            if (servis > 0) {
                LocalDate debut = du.plusMonths(mois);
                int duree = reste == 0 ? servis : periodicite.mois();
                LocalDate fin = du.plusMonths((long) mois + duree).minusDays(1);
                termes.add(new TermePrevu(termes.size() + 1, debut, fin, servis, mensualite.fois(servis)));
            }
        }
        return List.copyOf(termes);
    }
}
