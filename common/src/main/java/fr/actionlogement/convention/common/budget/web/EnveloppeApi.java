package fr.actionlogement.convention.common.budget.web;

import fr.actionlogement.convention.common.budget.ADate;
import fr.actionlogement.convention.common.budget.CumulMensuel;
import fr.actionlogement.convention.common.budget.EcritureVue;
import fr.actionlogement.convention.common.budget.Enveloppes;
import fr.actionlogement.convention.common.budget.Lieu;
import fr.actionlogement.convention.common.budget.SoldeAnnuel;
import fr.actionlogement.convention.common.budget.SoldeEnveloppe;
import fr.actionlogement.convention.common.budget.SoldeLocal;
import fr.actionlogement.convention.common.budget.SoldeTerritorial;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Every figure that the budget pages show. {@code au} is the effect date, {@code connu} the recording date. */
@RestController
@RequestMapping("/api/budget/enveloppes")
@Acces(Niveau.LECTURE)
class EnveloppeApi {

    private final Enveloppes enveloppes;

    EnveloppeApi(Enveloppes enveloppes) {
        this.enveloppes = enveloppes;
    }

    @GetMapping
    List<SoldeEnveloppe> toutes(
            @RequestParam(required = false) @Nullable LocalDate au,
            @RequestParam(required = false) @Nullable LocalDate connu) {
        return enveloppes.toutes(new ADate(au, connu));
    }

    @GetMapping("/{code}")
    SoldeEnveloppe une(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable LocalDate au,
            @RequestParam(required = false) @Nullable LocalDate connu) {
        return enveloppes.une(code, new ADate(au, connu));
    }

    @GetMapping("/{code}/exercices")
    List<SoldeAnnuel> exercices(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable LocalDate au,
            @RequestParam(required = false) @Nullable LocalDate connu) {
        ADate date = new ADate(au, connu);
        enveloppes.une(code, date);
        return enveloppes.exercices(code, date);
    }

    @GetMapping("/{code}/cumuls")
    List<CumulMensuel> cumuls(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable LocalDate au,
            @RequestParam(required = false) @Nullable LocalDate connu) {
        ADate date = new ADate(au, connu);
        enveloppes.une(code, date);
        return enveloppes.cumuls(code, date);
    }

    @GetMapping("/{code}/departements")
    List<SoldeTerritorial> departements(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable LocalDate au,
            @RequestParam(required = false) @Nullable LocalDate connu) {
        ADate date = new ADate(au, connu);
        enveloppes.une(code, date);
        return enveloppes.parDepartement(code, date);
    }

    /** The lines that make a figure, everywhere or in one place: a département, or {@code non-localise}. */
    @GetMapping("/{code}/lignes")
    List<SoldeLocal> lignes(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable Lieu departement,
            @RequestParam(required = false) @Nullable LocalDate au,
            @RequestParam(required = false) @Nullable LocalDate connu) {
        ADate date = new ADate(au, connu);
        enveloppes.une(code, date);
        return enveloppes.parLigne(code, departement, date);
    }

    @GetMapping("/{code}/ecritures")
    List<EcritureVue> ecritures(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable Lieu departement,
            @RequestParam(required = false) @Nullable LocalDate au,
            @RequestParam(required = false) @Nullable LocalDate connu,
            @RequestParam(required = false) @Nullable Long avant) {
        enveloppes.une(code, ADate.MAINTENANT);
        return enveloppes.ecritures(
                code, departement, new ADate(au, connu), avant == null ? Long.MAX_VALUE : avant, PageDEcritures.TAILLE);
    }
}
