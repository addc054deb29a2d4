package fr.actionlogement.convention.bailleurs.operation.web;

import fr.actionlogement.convention.bailleurs.operation.FinancementSaisi;
import fr.actionlogement.convention.bailleurs.operation.Financeur;
import fr.actionlogement.convention.bailleurs.operation.LogementsSaisis;
import fr.actionlogement.convention.bailleurs.operation.NatureDOperation;
import fr.actionlogement.convention.bailleurs.operation.OperationVue;
import fr.actionlogement.convention.bailleurs.operation.Produit;
import fr.actionlogement.convention.bailleurs.operation.SaisieDOperation;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.tiers.Siren;
import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The form of an operation: one field per product, one per funder. */
final class OperationForm {

    @NotBlank(message = "Indiquez l’intitulé de l’opération.")
    @TexteSur(max = 200)
    private @Nullable String intitule;

    @NotNull(message = "Indiquez le SIREN du bailleur.")
    private @Nullable Siren bailleur;

    @NotNull(message = "Indiquez le code INSEE de la commune.")
    private @Nullable CodeCommune commune;

    @NotNull(message = "Choisissez la nature de l’opération.")
    private @Nullable NatureDOperation nature;

    @NotNull(message = "Indiquez le coût total.")
    private @Nullable Montant cout;

    private Map<
                    Produit,
                    @Nullable @Min(value = 0, message = "Un nombre de logements n’est pas négatif.")
                    @Max(value = 100_000, message = "100 000 logements au plus.") Integer>
            logements = new LinkedHashMap<>();
    private Map<Financeur, @Nullable Montant> plan = new LinkedHashMap<>();

    static OperationForm de(OperationVue vue) {
        OperationForm form = new OperationForm();
        form.intitule = vue.intitule();
        form.bailleur = vue.bailleur();
        form.commune = vue.commune();
        form.nature = vue.nature();
        form.cout = vue.cout();
        vue.logements().forEach(l -> form.logements.put(l.produit(), l.nombre()));
        vue.plan().forEach(f -> form.plan.put(f.financeur(), f.montant()));
        return form;
    }

    /** Empty fields and zeros say nothing. */
    SaisieDOperation saisie() {
        Map<Produit, Integer> nombres = new EnumMap<>(Produit.class);
        logements.forEach((produit, nombre) -> {
            if (nombre != null && nombre > 0) {
                nombres.put(produit, nombre);
            }
        });
        Map<Financeur, Montant> apports = new EnumMap<>(Financeur.class);
        plan.forEach((financeur, montant) -> {
            if (montant != null && !montant.estNul()) {
                apports.put(financeur, montant);
            }
        });
        List<LogementsSaisis> lesLogements = nombres.entrySet().stream()
                .map(e -> new LogementsSaisis(e.getKey(), e.getValue()))
                .toList();
        List<FinancementSaisi> lePlan = apports.entrySet().stream()
                .map(e -> new FinancementSaisi(e.getKey(), e.getValue()))
                .toList();
        return new SaisieDOperation(intitule, bailleur, commune, nature, null, cout, lesLogements, lePlan);
    }

    public @Nullable String getIntitule() {
        return intitule;
    }

    public void setIntitule(@Nullable String intitule) {
        this.intitule = intitule;
    }

    public @Nullable Siren getBailleur() {
        return bailleur;
    }

    public void setBailleur(@Nullable Siren bailleur) {
        this.bailleur = bailleur;
    }

    public @Nullable CodeCommune getCommune() {
        return commune;
    }

    public void setCommune(@Nullable CodeCommune commune) {
        this.commune = commune;
    }

    public @Nullable NatureDOperation getNature() {
        return nature;
    }

    public void setNature(@Nullable NatureDOperation nature) {
        this.nature = nature;
    }

    public @Nullable Montant getCout() {
        return cout;
    }

    public void setCout(@Nullable Montant cout) {
        this.cout = cout;
    }

    public Map<Produit, @Nullable Integer> getLogements() {
        return logements;
    }

    public void setLogements(Map<Produit, @Nullable Integer> logements) {
        this.logements = logements;
    }

    public Map<Financeur, @Nullable Montant> getPlan() {
        return plan;
    }

    public void setPlan(Map<Financeur, @Nullable Montant> plan) {
        this.plan = plan;
    }
}
