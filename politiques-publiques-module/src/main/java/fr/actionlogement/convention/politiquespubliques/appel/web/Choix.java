package fr.actionlogement.convention.politiquespubliques.appel.web;

import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.periode.PeriodeConvention;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.territoire.Territoires;
import fr.actionlogement.convention.politiquespubliques.convention.ConventionVue;
import fr.actionlogement.convention.politiquespubliques.convention.Conventions;
import fr.actionlogement.convention.politiquespubliques.droit.Droits;
import fr.actionlogement.convention.politiquespubliques.programme.ProgrammeVue;
import fr.actionlogement.convention.politiquespubliques.programme.Programmes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the lists of the pages offer. */
@Component("choixDesAppels")
class Choix {

    /** Files offered at most, the last ones. */
    private static final int OUVERTS = 500;

    private static final Map<String, String> NATURES = Map.of(
            "PRET", "Prêt",
            "SUBVENTION", "Subvention",
            "CONTRIBUTION", "Contribution",
            "DOTATION", "Dotation");

    private final Programmes programmes;
    private final Conventions conventions;
    private final Droits droits;
    private final Territoires territoires;
    private final PeriodeConvention periode;
    private final Clock horloge;

    Choix(
            Programmes programmes,
            Conventions conventions,
            Droits droits,
            Territoires territoires,
            PeriodeConvention periode,
            Clock horloge) {
        this.programmes = programmes;
        this.conventions = conventions;
        this.droits = droits;
        this.territoires = territoires;
        this.periode = periode;
        this.horloge = horloge;
    }

    /** The programmes by code, with their French names. */
    public Map<String, String> programmes() {
        Map<String, String> libelles = new LinkedHashMap<>();
        programmes.tous().forEach(programme -> libelles.put(programme.code(), programme.libelle()));
        return libelles;
    }

    Map<String, String> conventions() {
        Map<String, String> parProgramme = programmes();
        Map<String, String> libelles = new LinkedHashMap<>();
        for (ConventionVue convention : conventions.toutes()) {
            libelles.put(
                    convention.reference(),
                    convention.reference() + " · " + parProgramme.get(convention.programme()) + " · "
                            + convention.organisme());
        }
        return libelles;
    }

    Map<String, String> natures() {
        Map<String, String> libelles = new LinkedHashMap<>();
        programmes.tous().stream()
                .map(ProgrammeVue::natures)
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .forEach(nature -> libelles.put(nature, nature(nature)));
        return libelles;
    }

    /** Files on which something may still be called. */
    Map<String, String> dossiers() {
        Map<String, String> libelles = new LinkedHashMap<>();
        droits.ouverts(OUVERTS)
                .forEach(droit -> libelles.putIfAbsent(
                        droit.dossier(), droit.dossier() + " · " + droit.beneficiaire() + " · reste " + droit.reste()));
        return libelles;
    }

    Map<String, String> exercices() {
        return periode.exercicesAChoisir();
    }

    public String nature(String code) {
        return NATURES.getOrDefault(code, code);
    }

    /** The current year, or the last one of the convention after its end. */
    Exercice exerciceCourant() {
        Exercice courant = Exercice.de(LocalDate.now(horloge));
        return periode.contient(courant) ? courant : periode.dernier();
    }

    @Nullable
    String commune(@Nullable CodeCommune code) {
        return code == null
                ? null
                : territoires
                        .commune(code)
                        .map(commune -> commune.nom() + " (" + code.code() + ")")
                        .orElse(code.code());
    }
}
