package fr.actionlogement.convention.bailleurs.contrepartie.web;

import fr.actionlogement.convention.bailleurs.contrepartie.ContrepartieVue;
import fr.actionlogement.convention.bailleurs.contrepartie.Contreparties;
import fr.actionlogement.convention.bailleurs.operation.OperationVue;
import fr.actionlogement.convention.bailleurs.operation.Operations;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of the reservation rights of an operation. */
@Controller
@Acces(Niveau.LECTURE)
class ContrepartieController {

    private final Contreparties contreparties;
    private final Operations operations;
    private final Clock horloge;

    ContrepartieController(Contreparties contreparties, Operations operations, Clock horloge) {
        this.contreparties = contreparties;
        this.operations = operations;
        this.horloge = horloge;
    }

    @GetMapping("/bailleurs/operations/{reference}/contrepartie")
    String fiche(@PathVariable String reference, Model page) {
        OperationVue operation = operations.fiche(reference);
        ContrepartieVue vue = contreparties.chercher(reference).orElse(null);
        page.addAttribute("operation", operation);
        page.addAttribute("contrepartie", vue);
        page.addAttribute("conseil", contreparties.conseil(reference));
        page.addAttribute("peutOuvrir", vue != null && contreparties.peutOuvrir(operation, vue));
        page.addAttribute("exercices", vue == null || vue.ouvertLe() == null ? List.of() : annees(vue));
        return "bailleurs/contrepartie/fiche";
    }

    private List<Integer> annees(ContrepartieVue vue) {
        int premiere = Objects.requireNonNull(vue.ouvertLe()).getYear();
        int derniere = Math.min(
                LocalDate.now(horloge).getYear(),
                Objects.requireNonNull(vue.jusquAu()).getYear());
        return IntStream.rangeClosed(premiere, derniere).boxed().toList();
    }
}
