package fr.actionlogement.convention.bailleurs.contrepartie;

import fr.actionlogement.convention.common.web.RegleNonRespectee;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Used ≤ available ≤ open, at the end of every year. */
final class UsageAnnuel {

    private UsageAnnuel() {}

    /** Checks the years as they would be. */
    static void verifier(ContrepartieVue ouverte, int annee, AnneeSaisie saisie) {
        if (saisie.attributionsPrioritaires() > saisie.utilises()) {
            throw RegleNonRespectee.surChamp(
                    "attributionsPrioritaires",
                    "prioritaires-au-dela-des-utilises",
                    "Les attributions prioritaires font partie des droits utilisés.");
        }
        List<AnneeVue> annees = new ArrayList<>(
                ouverte.annees().stream().filter(a -> a.annee() != annee).toList());
        annees.add(new AnneeVue(annee, saisie.misADisposition(), saisie.utilises(), saisie.attributionsPrioritaires()));
        annees.sort(Comparator.comparingInt(AnneeVue::annee));
        long disponibles = 0;
        long utilises = 0;
        for (AnneeVue a : annees) {
            disponibles += a.misADisposition();
            utilises += a.utilises();
            if (utilises > disponibles) {
                throw RegleNonRespectee.surChamp(
                        "utilises",
                        "utilises-au-dela-du-disponible",
                        "À la fin de " + a.annee() + ", " + utilises + " droits seraient utilisés pour " + disponibles
                                + " mis à disposition.");
            }
        }
        if (disponibles > ouverte.nombre()) {
            throw RegleNonRespectee.surChamp(
                    "misADisposition",
                    "disponible-au-dela-de-l-ouvert",
                    disponibles + " droits seraient mis à disposition pour " + ouverte.nombre() + " ouverts.");
        }
    }
}
