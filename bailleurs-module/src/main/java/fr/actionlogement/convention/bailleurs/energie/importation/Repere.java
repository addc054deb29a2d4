package fr.actionlogement.convention.bailleurs.energie.importation;

import fr.actionlogement.convention.bailleurs.energie.EtatEnergetique;
import fr.actionlogement.convention.bailleurs.energie.Etiquette;
import fr.actionlogement.convention.bailleurs.energie.ImportsDePerformances;
import fr.actionlogement.convention.bailleurs.energie.LogementsParEtiquette;
import fr.actionlogement.convention.bailleurs.energie.PerformanceVue;
import fr.actionlogement.convention.bailleurs.energie.SaisieDePerformance;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What undoing a row needs.
 *
 * @param version of the operation's figures after the row
 * @param avant what was said before; null when nothing was
 */
record Repere(String operation, int version, @Nullable SaisieDePerformance avant) {

    static Repere apres(String operation, Optional<PerformanceVue> avant) {
        return new Repere(
                operation,
                avant.map(a -> a.version() + 1).orElse(0),
                avant.map(ImportsDePerformances::saisie).orElse(null));
    }

    String enTexte() {
        String debut = operation + "|" + version;
        return avant == null
                ? debut
                : debut + "|" + avant.surfaceCentiemes() + "|" + texte(avant.avant()) + "|" + texte(avant.apres());
    }

    static Repere lire(String texte) {
        String[] champs = texte.split("\\|", -1);
        return new Repere(
                champs[0],
                Integer.parseInt(champs[1]),
                champs.length == 2
                        ? null
                        : new SaisieDePerformance(Long.valueOf(champs[2]), etat(champs[3]), etat(champs[4])));
    }

    private static String texte(@Nullable EtatEnergetique etat) {
        return etat == null
                ? ""
                : etat.energie() + ";" + etat.climat() + ";" + (etat.diagnosticLe() == null ? "" : etat.diagnosticLe())
                        + ";"
                        + etat.logements().stream()
                                .map(l -> l.etiquette() + ":" + l.nombre())
                                .collect(Collectors.joining(","));
    }

    private static @Nullable EtatEnergetique etat(String texte) {
        if (texte.isEmpty()) {
            return null;
        }
        String[] champs = texte.split(";", -1);
        List<LogementsParEtiquette> logements = Arrays.stream(champs[3].split(","))
                .map(l -> new LogementsParEtiquette(
                        Etiquette.valueOf(l.substring(0, 1)), Integer.valueOf(l.substring(2))))
                .toList();
        return new EtatEnergetique(
                Integer.valueOf(champs[0]),
                Integer.valueOf(champs[1]),
                champs[2].isEmpty() ? null : LocalDate.parse(champs[2]),
                logements);
    }
}
