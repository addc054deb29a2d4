package fr.actionlogement.convention.bailleurs.operation.web;

import fr.actionlogement.convention.bailleurs.operation.CalendrierSaisi;
import fr.actionlogement.convention.bailleurs.operation.FinancementSaisi;
import fr.actionlogement.convention.bailleurs.operation.Financeur;
import fr.actionlogement.convention.bailleurs.operation.LogementsSaisis;
import fr.actionlogement.convention.bailleurs.operation.LogementsVus;
import fr.actionlogement.convention.bailleurs.operation.NatureDOperation;
import fr.actionlogement.convention.bailleurs.operation.OperationVue;
import fr.actionlogement.convention.bailleurs.operation.PosteSaisi;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** The form of an operation: one field per product, one per funder. */
final class OperationForm {

    @NotBlank(message = "Indiquez l’intitulé de l’opération.")
    @TexteSur(max = 200)
    private @Nullable String intitule;

    @NotNull(message = "Indiquez le SIREN du bailleur.")
    private @Nullable Siren bailleur;

    @NotNull(message = "Indiquez la commune.")
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
    private Map<String, @Nullable Montant> prixDeRevient = new LinkedHashMap<>();

    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
    private @Nullable LocalDate chantierPrevu;

    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
    private @Nullable LocalDate achevementPrevu;

    static OperationForm de(OperationVue vue) {
        OperationForm form = new OperationForm();
        form.intitule = vue.intitule();
        form.bailleur = vue.bailleur();
        form.commune = vue.commune();
        form.nature = vue.nature();
        form.cout = vue.cout();
        vue.logements().forEach(l -> form.logements.put(l.produit(), l.nombre()));
        vue.prixDeRevient().forEach(p -> form.prixDeRevient.put(p.poste(), p.montant()));
        form.chantierPrevu = vue.chantierPrevuLe();
        form.achevementPrevu = vue.achevementPrevuLe();
        vue.plan().forEach(f -> form.plan.put(f.financeur(), f.montant()));
        return form;
    }

    /**
     * Empty fields and zeros say nothing.
     *
     * @param typologies detail by type that is already known of the products, kept as it is; it has its own page
     */
    SaisieDOperation saisie(List<LogementsVus> typologies) {
        List<LogementsSaisis> lesLogements = new ArrayList<>();
        dits(Produit.class, logements, n -> n > 0)
                .forEach((produit, nombre) ->
                        lesLogements.add(new LogementsSaisis(produit, nombre, Reprise.types(typologies, produit))));
        List<FinancementSaisi> lePlan = new ArrayList<>();
        dits(Financeur.class, plan, m -> !m.estNul())
                .forEach((f, montant) -> lePlan.add(new FinancementSaisi(f, montant)));
        List<PosteSaisi> postes = prixDeRevient.entrySet().stream()
                .filter(p -> p.getValue() != null && !p.getValue().estNul())
                .map(p -> new PosteSaisi(p.getKey(), p.getValue()))
                .toList();
        return new SaisieDOperation(
                intitule,
                bailleur,
                commune,
                nature,
                null,
                cout,
                lesLogements,
                lePlan,
                postes,
                new CalendrierSaisi(chantierPrevu, achevementPrevu));
    }

    private static <E extends Enum<E>, V> Map<E, V> dits(
            Class<E> genre, Map<E, @Nullable V> saisis, Predicate<V> ditQuelqueChose) {
        Map<E, V> dits = new EnumMap<>(genre);
        saisis.forEach((cle, valeur) -> {
            if (valeur != null && ditQuelqueChose.test(valeur)) {
                dits.put(cle, valeur);
            }
        });
        return dits;
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

    public Map<String, @Nullable Montant> getPrixDeRevient() {
        return prixDeRevient;
    }

    public void setPrixDeRevient(Map<String, @Nullable Montant> prixDeRevient) {
        this.prixDeRevient = prixDeRevient;
    }

    public @Nullable LocalDate getChantierPrevu() {
        return chantierPrevu;
    }

    public void setChantierPrevu(@Nullable LocalDate chantierPrevu) {
        this.chantierPrevu = chantierPrevu;
    }

    public @Nullable LocalDate getAchevementPrevu() {
        return achevementPrevu;
    }

    public void setAchevementPrevu(@Nullable LocalDate achevementPrevu) {
        this.achevementPrevu = achevementPrevu;
    }
}
