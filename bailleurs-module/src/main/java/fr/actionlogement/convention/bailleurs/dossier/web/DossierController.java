package fr.actionlogement.convention.bailleurs.dossier.web;

import fr.actionlogement.convention.bailleurs.avenant.Avenants;
import fr.actionlogement.convention.bailleurs.caducite.Caducites;
import fr.actionlogement.convention.bailleurs.caducite.Prorogations;
import fr.actionlogement.convention.bailleurs.contrepartie.Contreparties;
import fr.actionlogement.convention.bailleurs.operation.CycleDeVie;
import fr.actionlogement.convention.bailleurs.operation.FinancementVu;
import fr.actionlogement.convention.bailleurs.operation.OperationVue;
import fr.actionlogement.convention.bailleurs.operation.Operations;
import fr.actionlogement.convention.bailleurs.pret.Prets;
import fr.actionlogement.convention.bailleurs.versement.Versements;
import fr.actionlogement.convention.common.budget.Engagements;
import fr.actionlogement.convention.common.budget.PositionEngagement;
import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The file of an operation on one page. */
@Controller
@Acces(Niveau.LECTURE)
class DossierController {

    private final Operations operations;
    private final CycleDeVie cycle;
    private final Versements versements;
    private final Prets prets;
    private final Caducites caducites;
    private final Prorogations prorogations;
    private final Avenants avenants;
    private final Contreparties contreparties;
    private final Engagements engagements;
    private final Journal journal;

    DossierController(
            Operations operations,
            CycleDeVie cycle,
            Versements versements,
            Prets prets,
            Caducites caducites,
            Prorogations prorogations,
            Avenants avenants,
            Contreparties contreparties,
            Engagements engagements,
            Journal journal) {
        this.operations = operations;
        this.cycle = cycle;
        this.versements = versements;
        this.prets = prets;
        this.caducites = caducites;
        this.prorogations = prorogations;
        this.avenants = avenants;
        this.contreparties = contreparties;
        this.engagements = engagements;
        this.journal = journal;
    }

    @GetMapping("/bailleurs/operations/{reference}")
    String dossier(@PathVariable String reference, Model page) {
        OperationVue vue = operations.fiche(reference);
        Map<UUID, PositionEngagement> positions = engagements.positions(vue.plan().stream()
                .map(FinancementVu::engagement)
                .filter(Objects::nonNull)
                .toList());
        page.addAttribute("operation", vue);
        page.addAttribute("actes", cycle.possibles(vue));
        page.addAttribute("positions", positions);
        page.addAttribute("engage", total(positions.values(), PositionEngagement::engage));
        page.addAttribute("verse", total(positions.values(), PositionEngagement::verse));
        page.addAttribute("aVerser", total(positions.values(), PositionEngagement::aVerser));
        page.addAttribute("echeances", versements.echeances(reference));
        page.addAttribute("demandes", versements.demandes(reference));
        page.addAttribute("validite", caducites.validite(reference));
        page.addAttribute("prorogations", prorogations.deLOperation(reference));
        page.addAttribute("avenants", avenants.deLOperation(reference));
        page.addAttribute("prets", prets.deLOperation(reference));
        page.addAttribute("contrepartie", contreparties.chercher(reference).orElse(null));
        page.addAttribute("ecritures", engagements.ecritures(reference));
        page.addAttribute("evenements", journal.chronologie(reference));
        page.addAttribute("etapes", Etape.de(vue));
        return "bailleurs/operation/dossier";
    }

    private static Montant total(
            Collection<PositionEngagement> positions, Function<PositionEngagement, Montant> montant) {
        List<Montant> montants = positions.stream().map(montant).toList();
        return Montant.somme(montants);
    }
}
