package fr.actionlogement.convention.bailleurs.seance.web;

import fr.actionlogement.convention.bailleurs.echange.VersionLue;
import fr.actionlogement.convention.bailleurs.operation.LigneDOperation;
import fr.actionlogement.convention.bailleurs.operation.Operations;
import fr.actionlogement.convention.bailleurs.operation.StatutDOperation;
import fr.actionlogement.convention.bailleurs.seance.Decision;
import fr.actionlogement.convention.bailleurs.seance.PointSaisi;
import fr.actionlogement.convention.bailleurs.seance.PointVu;
import fr.actionlogement.convention.bailleurs.seance.SeanceVue;
import fr.actionlogement.convention.bailleurs.seance.Seances;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.periode.PeriodeConvention;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.Soumission;
import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Pages that put an operation on the agenda, and that take every decision of a session in one act. */
@Controller
@RequestMapping("/bailleurs/seances/{reference}")
@Acces({Niveau.GESTION, Niveau.CONTROLE})
class TenueController {

    private static final int CANDIDATES = 500;
    private static final String INSCRIPTION = "bailleurs/seance/inscription";
    private static final String TENIR = "bailleurs/seance/tenir";

    private final Seances seances;
    private final Operations operations;
    private final PeriodeConvention periode;
    private final Clock horloge;

    TenueController(Seances seances, Operations operations, PeriodeConvention periode, Clock horloge) {
        this.seances = seances;
        this.operations = operations;
        this.periode = periode;
        this.horloge = horloge;
    }

    @GetMapping("/inscription")
    String preparer(@PathVariable String reference, Model page) {
        presenter(reference, page);
        page.addAttribute("formulaire", new InscriptionForm(null, null, null, 0));
        return INSCRIPTION;
    }

    @PostMapping("/inscription")
    String inscrire(
            @PathVariable String reference,
            @Valid @ModelAttribute("formulaire") InscriptionForm formulaire,
            BindingResult erreurs,
            Model page,
            RedirectAttributes suite) {
        return new Soumission(erreurs)
                .tenter(
                        () -> {
                            seances.inscrire(reference, formulaire.point(), new VersionLue(formulaire.version()));
                            suite.addFlashAttribute("message", "Opération inscrite à l’ordre du jour.");
                            return "redirect:/bailleurs/seances/" + reference;
                        },
                        () -> {
                            presenter(reference, page);
                            return INSCRIPTION;
                        });
    }

    @GetMapping("/tenir")
    @Acces({Niveau.CONTROLE, Niveau.COMITE})
    String relire(@PathVariable String reference, Model page) {
        SeanceVue vue = presenterExercices(reference, page);
        page.addAttribute("formulaire", new TenueForm(Exercice.de(LocalDate.now(horloge)), vue.version()));
        return TENIR;
    }

    @PostMapping("/tenir")
    @Acces({Niveau.CONTROLE, Niveau.COMITE})
    String tenir(
            @PathVariable String reference,
            @Valid @ModelAttribute("formulaire") TenueForm formulaire,
            BindingResult erreurs,
            Model page,
            RedirectAttributes suite) {
        return new Soumission(erreurs)
                .tenter(
                        () -> {
                            SeanceVue vue = seances.tenir(
                                    reference, formulaire.exercice(), new VersionLue(formulaire.version()));
                            suite.addFlashAttribute(
                                    "message",
                                    "Décisions arrêtées : "
                                            + vue.montantAccorde().enTexte() + " accordés.");
                            return "redirect:/bailleurs/seances/" + reference;
                        },
                        () -> {
                            presenterExercices(reference, page);
                            return TENIR;
                        });
    }

    private SeanceVue presenterExercices(String reference, Model page) {
        SeanceVue vue = seances.fiche(reference);
        page.addAttribute("seance", vue);
        page.addAttribute("exercices", periode.exercicesAChoisir());
        return vue;
    }

    private void presenter(String reference, Model page) {
        SeanceVue vue = seances.fiche(reference);
        Set<String> inscrites = vue.points().stream().map(PointVu::operation).collect(Collectors.toSet());
        Map<String, String> candidates = new LinkedHashMap<>();
        for (LigneDOperation o : operations.enAttente(List.of(StatutDOperation.EN_COMITE), CANDIDATES)) {
            if (!inscrites.contains(o.reference())) {
                candidates.put(
                        o.reference(),
                        o.reference() + ", " + o.intitule() + ", "
                                + o.montantActionLogement().enTexte());
            }
        }
        Map<String, String> decisions = new LinkedHashMap<>();
        Arrays.stream(Decision.values()).forEach(d -> decisions.put(d.name(), d.libelle()));
        page.addAttribute("seance", vue);
        page.addAttribute("candidates", candidates);
        page.addAttribute("decisions", decisions);
    }

    /** An operation to put on the agenda, and the version of the session that was read. */
    record InscriptionForm(
            @NotBlank(message = "Choisissez l’opération.")
            @Pattern(regexp = "|OP-[0-9]{4}-[0-9]{6}", message = "Ce n’est pas une référence d’opération.")
            @Nullable
            String operation,

            @NotNull(message = "Choisissez la décision proposée.") @Nullable
            Decision decision,

            @Nullable @TexteSur(max = 1000, lignes = true) String motif,
            int version) {

        PointSaisi point() {
            return new PointSaisi(operation, decision, motif);
        }
    }

    /** The exercice whose allotment bears what is granted, and the version of the session that was read. */
    record TenueForm(@Nullable Exercice exercice, int version) {}
}
