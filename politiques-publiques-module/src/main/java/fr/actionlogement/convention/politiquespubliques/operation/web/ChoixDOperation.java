package fr.actionlogement.convention.politiquespubliques.operation.web;

import fr.actionlogement.convention.common.pret.Periodicite;
import fr.actionlogement.convention.politiquespubliques.convention.Conventions;
import fr.actionlogement.convention.politiquespubliques.operation.Forme;
import fr.actionlogement.convention.politiquespubliques.operation.Quartier;
import fr.actionlogement.convention.politiquespubliques.operation.Referentiels;
import fr.actionlogement.convention.politiquespubliques.operation.TypeDOperation;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the lists of the form of an operation offer. */
@Component
class ChoixDOperation {

    private final Conventions conventions;
    private final Referentiels referentiels;

    ChoixDOperation(Conventions conventions, Referentiels referentiels) {
        this.conventions = conventions;
        this.referentiels = referentiels;
    }

    void offrir(String programme, Model page) {
        Map<String, String> signees = new LinkedHashMap<>();
        conventions
                .duProgramme(programme)
                .forEach(convention ->
                        signees.put(convention.reference(), convention.reference() + " · " + convention.organisme()));
        Map<String, String> quartiers = new LinkedHashMap<>();
        referentiels.quartiers().stream()
                .filter(Quartier::npnru)
                .forEach(quartier -> quartiers.put(quartier.code(), quartier.code() + " · " + quartier.nom()));
        Map<String, String> familles = new LinkedHashMap<>();
        referentiels.familles().forEach(famille -> familles.put(famille.code(), famille.libelle()));
        page.addAttribute("conventions", signees);
        page.addAttribute("quartiers", quartiers);
        page.addAttribute("familles", familles);
        page.addAttribute("formes", libelles(Forme.values(), Forme::libelle));
        page.addAttribute("types", libelles(TypeDOperation.values(), TypeDOperation::libelle));
        page.addAttribute("periodicites", libelles(Periodicite.values(), Periodicite::libelle));
    }

    private static <E extends Enum<E>> Map<String, String> libelles(E[] valeurs, Function<E, String> libelle) {
        Map<String, String> libelles = new LinkedHashMap<>();
        Arrays.stream(valeurs).forEach(valeur -> libelles.put(valeur.name(), libelle.apply(valeur)));
        return libelles;
    }
}
