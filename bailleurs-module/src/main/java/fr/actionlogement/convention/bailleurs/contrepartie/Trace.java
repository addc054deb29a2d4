package fr.actionlogement.convention.bailleurs.contrepartie;

import fr.actionlogement.convention.common.journal.Acte;
import fr.actionlogement.convention.common.journal.Journal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the journal keeps of the rights, in the file of their operation. */
@Component
class Trace {

    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Journal journal;

    Trace(Journal journal) {
        this.journal = journal;
    }

    void negociation(@Nullable ContrepartieVue avant, ContrepartieVue apres) {
        Map<String, String> anciennes = avant == null ? Map.of() : termes(avant);
        Map<String, String> nouvelles = termes(apres);
        nouvelles.entrySet().removeIf(champ -> champ.getValue().equals(anciennes.get(champ.getKey())));
        Map<String, String> quittees = new LinkedHashMap<>(anciennes);
        quittees.keySet().retainAll(nouvelles.keySet());
        String libelle = avant == null ? "Contrepartie négociée" : "Contrepartie renégociée";
        journal.consigner(new Acte("bailleurs", apres.operation(), libelle, "", quittees, nouvelles));
    }

    void ouverture(ContrepartieVue ouverte) {
        journal.consigner(new Acte(
                "bailleurs",
                ouverte.operation(),
                "Droits de réservation ouverts",
                ouverte.nombre() + " droits, dont " + ouverte.prioritaires() + " pour des ménages prioritaires",
                Map.of("Contrepartie", EtatDeContrepartie.NEGOCIE.libelle()),
                Map.of("Contrepartie", EtatDeContrepartie.OUVERT.libelle(), "Échéance", jour(ouverte.jusquAu()))));
    }

    void retrait(String operation, EtatDeContrepartie avant) {
        journal.consigner(new Acte(
                "bailleurs",
                operation,
                "Droits de réservation retirés",
                "L’opération ne se fera pas.",
                Map.of("Contrepartie", avant.libelle()),
                Map.of("Contrepartie", EtatDeContrepartie.RETIRE.libelle())));
    }

    void annee(int annee, ContrepartieVue avant, ContrepartieVue apres) {
        journal.consigner(new Acte(
                "bailleurs",
                apres.operation(),
                "Usage des droits constaté pour " + annee,
                "",
                usage(annee, avant),
                usage(annee, apres)));
    }

    void cession(ContrepartieVue avant, ContrepartieVue apres, CessionSaisie saisie) {
        journal.consigner(new Acte(
                "bailleurs",
                apres.operation(),
                "Droits de réservation transférés",
                "Vente du " + jour(saisie.date()) + ", " + saisie.acte().strip(),
                Map.of("Titulaire", avant.nomDuTitulaire()),
                Map.of("Titulaire", apres.nomDuTitulaire())));
    }

    private static Map<String, String> termes(ContrepartieVue vue) {
        Map<String, String> termes = new LinkedHashMap<>();
        termes.put("Mode", vue.mode().libelle());
        termes.put("Droits", String.valueOf(vue.nombre()));
        termes.put("Dont ménages prioritaires", String.valueOf(vue.prioritaires()));
        termes.put("Durée", vue.dureeAns() + " ans");
        return termes;
    }

    private static Map<String, String> usage(int annee, ContrepartieVue vue) {
        return vue.annees().stream()
                .filter(a -> a.annee() == annee)
                .findFirst()
                .map(a -> Map.of(
                        "Mis à disposition", String.valueOf(a.misADisposition()),
                        "Utilisés", String.valueOf(a.utilises()),
                        "Attributions prioritaires", String.valueOf(a.attributionsPrioritaires())))
                .orElse(Map.of());
    }

    private static String jour(@Nullable LocalDate jour) {
        return jour == null ? "" : JOUR.format(jour);
    }
}
