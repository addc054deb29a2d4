package fr.actionlogement.convention.bailleurs.avenant.web;

import fr.actionlogement.convention.bailleurs.avenant.AvenantSaisi;
import fr.actionlogement.convention.bailleurs.operation.CalendrierSaisi;
import fr.actionlogement.convention.bailleurs.operation.FinancementSaisi;
import fr.actionlogement.convention.bailleurs.operation.Financeur;
import fr.actionlogement.convention.bailleurs.operation.LogementsSaisis;
import fr.actionlogement.convention.bailleurs.operation.LogementsVus;
import fr.actionlogement.convention.bailleurs.operation.OperationVue;
import fr.actionlogement.convention.bailleurs.operation.PosteSaisi;
import fr.actionlogement.convention.bailleurs.operation.Produit;
import fr.actionlogement.convention.bailleurs.operation.SaisieDOperation;
import fr.actionlogement.convention.bailleurs.operation.TypologieSaisie;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What an amendment changes by the pages: dwellings, plan, cost by item, calendar. A product whose number of dwellings changes
 * loses its detail by type, which is said again afterwards.
 *
 * @param version of the operation that was read
 */
record AvenantForm(
        Map<
                        Produit,
                        @Nullable @Min(value = 0, message = "Un nombre de logements n’est pas négatif.")
                        @Max(value = 100_000, message = "100 000 logements au plus.") Integer>
                logements,

        @NotNull(message = "Indiquez le coût total.") @Nullable
        Montant cout,

        Map<Financeur, @Nullable Montant> plan,
        Map<String, @Nullable Montant> prixDeRevient,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate chantierPrevu,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate achevementPrevu,

        @NotBlank(message = "Expliquez la raison de cet avenant.") @TexteSur(max = 1000, lignes = true) @Nullable
        String motif,

        int version) {

    /** Binding may leave a map out. */
    AvenantForm {
        logements = logements == null ? new LinkedHashMap<>() : logements;
        plan = plan == null ? new LinkedHashMap<>() : plan;
        prixDeRevient = prixDeRevient == null ? new LinkedHashMap<>() : prixDeRevient;
    }

    static AvenantForm de(OperationVue vue) {
        Map<Produit, @Nullable Integer> logements = new LinkedHashMap<>();
        vue.logements().forEach(l -> logements.put(l.produit(), l.nombre()));
        Map<Financeur, @Nullable Montant> plan = new LinkedHashMap<>();
        vue.plan().forEach(f -> plan.put(f.financeur(), f.montant()));
        Map<String, @Nullable Montant> postes = new LinkedHashMap<>();
        vue.prixDeRevient().forEach(p -> postes.put(p.poste(), p.montant()));
        return new AvenantForm(
                logements, vue.cout(), plan, postes, vue.chantierPrevuLe(), vue.achevementPrevuLe(), "", vue.version());
    }

    /** The whole of what the operation becomes; empty fields and zeros say nothing. */
    AvenantSaisi saisie(OperationVue vue) {
        List<LogementsSaisis> lesLogements = new ArrayList<>();
        logements.forEach((produit, nombre) -> {
            if (nombre != null && nombre > 0) {
                lesLogements.add(new LogementsSaisis(produit, nombre, types(vue, produit, nombre)));
            }
        });
        List<FinancementSaisi> lePlan = new ArrayList<>();
        plan.forEach((financeur, montant) -> {
            if (montant != null && !montant.estNul()) {
                lePlan.add(new FinancementSaisi(financeur, montant));
            }
        });
        List<PosteSaisi> lesPostes = new ArrayList<>();
        prixDeRevient.forEach((poste, montant) -> {
            if (montant != null && !montant.estNul()) {
                lesPostes.add(new PosteSaisi(poste, montant));
            }
        });
        return new AvenantSaisi(
                new SaisieDOperation(
                        vue.intitule(),
                        vue.bailleur(),
                        vue.commune(),
                        vue.nature(),
                        null,
                        cout,
                        lesLogements,
                        lePlan,
                        lesPostes,
                        new CalendrierSaisi(chantierPrevu, achevementPrevu)),
                motif == null ? "" : motif);
    }

    private static List<TypologieSaisie> types(OperationVue vue, Produit produit, int nombre) {
        return vue.logements().stream()
                .filter(l -> l.produit() == produit && l.nombre() == nombre)
                .map(LogementsVus::types)
                .flatMap(List::stream)
                .map(t -> new TypologieSaisie(t.type(), t.nombre(), t.surfaceCentiemes(), t.loyer()))
                .toList();
    }
}
