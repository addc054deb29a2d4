package fr.actionlogement.convention.bailleurs.energie;

import fr.actionlogement.convention.bailleurs.operation.NatureDOperation;
import fr.actionlogement.convention.bailleurs.operation.OperationVue;
import fr.actionlogement.convention.common.web.Erreur;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an entry must respect, and what only looks wrong. */
final class ReglesDePerformance {

    private ReglesDePerformance() {}

    /** Every fault of an entry. */
    static List<Erreur> fautes(NatureDOperation nature, long logements, SaisieDePerformance saisie, LocalDate jour) {
        List<Erreur> fautes = new ArrayList<>();
        EtatEnergetique avant = saisie.avant();
        if (avant == null && nature.objectif().equals(NatureDOperation.REHABILITATION.objectif())) {
            fautes.add(new Erreur(
                    "avant.energie",
                    "avant-manquant",
                    "Une réhabilitation se mesure : décrivez les logements avant travaux."));
        }
        if (avant != null) {
            etat("avant", avant, logements, jour, fautes);
            if (avant.diagnosticLe() == null) {
                fautes.add(
                        new Erreur("avant.diagnosticLe", "dpe-manquant", "Indiquez la date du DPE d’avant travaux."));
            }
        }
        etat("apres", saisie.apres(), logements, jour, fautes);
        LocalDate dpeAvant = avant == null ? null : avant.diagnosticLe();
        LocalDate dpeApres = saisie.apres().diagnosticLe();
        if (dpeAvant != null && dpeApres != null && dpeApres.isBefore(dpeAvant)) {
            fautes.add(new Erreur(
                    "apres.diagnosticLe",
                    "dates-desordonnees",
                    "Le DPE d’après travaux ne précède pas celui d’avant."));
        }
        return fautes;
    }

    private static void etat(String moment, EtatEnergetique etat, long logements, LocalDate jour, List<Erreur> fautes) {
        Set<Etiquette> vues = EnumSet.noneOf(Etiquette.class);
        etat.logements().stream()
                .filter(l -> !vues.add(l.etiquette()))
                .forEach(l -> fautes.add(new Erreur(
                        moment + ".logements",
                        "etiquette-double",
                        "L’étiquette " + l.etiquette() + " figure deux fois.")));
        if (etat.nombre() != logements) {
            fautes.add(new Erreur(
                    moment + ".logements",
                    "etiquettes-incompletes",
                    "L’opération compte " + logements + " logements, la répartition par étiquette en compte "
                            + etat.nombre() + " : les deux doivent être égaux."));
        }
        if (etat.diagnosticLe() != null && etat.diagnosticLe().isAfter(jour)) {
            fautes.add(new Erreur(moment + ".diagnosticLe", "date-future", "Un DPE ne peut pas être daté du futur."));
        }
    }

    /** What looks wrong: the mean beyond the worst label that is said, the works that save nothing, the dwellings that changed. */
    static List<String> alertes(
            OperationVue operation, @Nullable EtatEnergetique avant, EtatEnergetique apres, List<Seuil> seuils) {
        List<String> alertes = new ArrayList<>();
        if (avant != null) {
            moyenne("avant", avant, seuils, alertes);
            if (avant.energie() <= apres.energie() && avant.climat() <= apres.climat()) {
                alertes.add("Les travaux n’économisent ni énergie ni carbone.");
            }
        }
        moyenne("après", apres, seuils, alertes);
        if (apres.nombre() != operation.nombreDeLogements()) {
            alertes.add("L’opération compte désormais " + operation.nombreDeLogements()
                    + " logements, la répartition par étiquette " + apres.nombre() + " : reprenez-la.");
        }
        return alertes;
    }

    /** Each label bounds both figures of its dwellings, so their mean never goes beyond the bounds of the worst. */
    private static void moyenne(String moment, EtatEnergetique etat, List<Seuil> seuils, List<String> alertes) {
        etat.logements().stream()
                .map(LogementsParEtiquette::etiquette)
                .max(Comparator.naturalOrder())
                .flatMap(pire ->
                        seuils.stream().filter(s -> s.etiquette() == pire).findFirst())
                .filter(seuil -> etat.energie() >= seuil.energie() || etat.climat() >= seuil.climat())
                .ifPresent(seuil -> alertes.add("La moyenne " + moment + " travaux (" + etat.energie() + " kWh, "
                        + etat.climat() + " kgCO₂ par m² et par an) dépasse la pire étiquette déclarée, "
                        + seuil.etiquette() + " (moins de " + seuil.energie() + " et " + seuil.climat()
                        + ") : vérifiez-la."));
    }
}
