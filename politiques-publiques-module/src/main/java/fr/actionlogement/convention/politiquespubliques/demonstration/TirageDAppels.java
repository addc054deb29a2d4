package fr.actionlogement.convention.politiquespubliques.demonstration;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.politiquespubliques.appel.Etat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Draws fictitious calls one by one, each in the state of its age, then numbers them in the order of their dates. */
final class TirageDAppels {

    private final LocalDate aujourdhui;
    private final RandomGenerator hasard;
    private final List<AppelFictif> appels = new ArrayList<>();

    TirageDAppels(LocalDate aujourdhui, RandomGenerator hasard) {
        this.aujourdhui = aujourdhui;
        this.hasard = hasard;
    }

    /**
     * The money that a call is drawn on.
     *
     * @param convention reference
     * @param programme code
     * @param ligne code of the budget line
     * @param nature of what is called
     */
    record Source(String convention, String programme, String ligne, String nature) {}

    /**
     * What is called.
     *
     * @param dossier file that opens the right to call, null for none
     * @param commune where it goes, null when it is not located
     */
    record Demande(
            @Nullable String dossier,
            Montant montant,
            String objet,
            String beneficiaire,
            @Nullable CodeCommune commune) {}

    /** Calls on that date, as far as today: a call takes about four months to be paid; a few of those are given up. */
    void tirer(Source source, LocalDate date, Demande demande) {
        if (!date.isAfter(aujourdhui)) {
            ajouter(source, date, demande, justificatif(date), etat(date));
        }
    }

    /** Calls on that date for what waits for its decision ever since. */
    void deposer(Source source, LocalDate date, Demande demande, String justificatif) {
        if (!date.isAfter(aujourdhui)) {
            ajouter(source, date, demande, justificatif, Etat.DEPOSE);
        }
    }

    /** All of them, the oldest first. */
    List<AppelFictif> numerotes() {
        Map<Integer, Integer> numeros = new HashMap<>();
        return appels.stream()
                .sorted(Comparator.comparing(AppelFictif::date).thenComparing(AppelFictif::objet))
                .map(appel -> appel.numerote("AF-%d-%04d"
                        .formatted(
                                appel.date().getYear(),
                                numeros.merge(appel.date().getYear(), 1, Integer::sum))))
                .toList();
    }

    private void ajouter(Source source, LocalDate date, Demande demande, String justificatif, Etat etat) {
        Montant certifie = switch (etat) {
            case PAYE -> demande.montant();
            case CERTIFIE -> moitie(demande.montant());
            default -> Montant.ZERO;
        };
        Montant paye = etat == Etat.CERTIFIE ? moitie(certifie) : certifie;
        appels.add(new AppelFictif(
                "",
                source.convention(),
                source.programme(),
                source.ligne(),
                date.getYear(),
                source.nature(),
                demande.dossier(),
                demande.montant(),
                demande.objet(),
                justificatif,
                demande.beneficiaire(),
                demande.commune(),
                date,
                etat,
                new UUID(hasard.nextLong(), hasard.nextLong()),
                certifie,
                paye));
    }

    private Etat etat(LocalDate date) {
        long jours = aujourdhui.toEpochDay() - date.toEpochDay();
        if (jours > 365 || date.getYear() < aujourdhui.getYear() && jours > 130) {
            return Etat.PAYE;
        }
        if (jours > 130) {
            return hasard.nextInt(12) == 0 ? Etat.ANNULE : Etat.PAYE;
        }
        if (jours > 85) {
            return Etat.CERTIFIE;
        }
        if (jours > 50) {
            return Etat.ENGAGE;
        }
        return jours > 15 ? Etat.DEPOSE : Etat.BROUILLON;
    }

    private static String justificatif(LocalDate date) {
        return "Demande de versement et état d’avancement reçus le " + date.getDayOfMonth() + "/"
                + date.getMonthValue();
    }

    private static Montant moitie(Montant montant) {
        return montant.repartir(List.of(1L, 1L)).get(0);
    }
}
