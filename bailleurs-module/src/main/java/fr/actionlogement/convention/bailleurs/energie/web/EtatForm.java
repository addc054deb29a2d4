package fr.actionlogement.convention.bailleurs.energie.web;

import fr.actionlogement.convention.bailleurs.energie.EtatEnergetique;
import fr.actionlogement.convention.bailleurs.energie.Etiquette;
import fr.actionlogement.convention.bailleurs.energie.LogementsParEtiquette;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** The dwellings at one moment, in a form: one field per label. */
final class EtatForm {

    @Min(value = 0, message = "Une consommation n’est pas négative.")
    @Max(value = 2_000, message = "Indiquez 2 000 kWh/m²/an au plus.")
    private @Nullable Integer energie;

    @Min(value = 0, message = "Des émissions ne sont pas négatives.")
    @Max(value = 1_000, message = "Indiquez 1 000 kgCO₂/m²/an au plus.")
    private @Nullable Integer climat;

    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
    private @Nullable LocalDate diagnosticLe;

    private Map<
                    Etiquette,
                    @Nullable @Min(value = 0, message = "Un nombre de logements n’est pas négatif.")
                    @Max(value = 1_000_000, message = "Indiquez un million de logements au plus.") Integer>
            logements = new EnumMap<>(Etiquette.class);

    static EtatForm de(@Nullable EtatEnergetique etat) {
        EtatForm form = new EtatForm();
        if (etat != null) {
            form.energie = etat.energie();
            form.climat = etat.climat();
            form.diagnosticLe = etat.diagnosticLe();
            form.logements.putAll(etat.parEtiquette());
        }
        return form;
    }

    boolean estVide() {
        return energie == null
                && climat == null
                && diagnosticLe == null
                && repartition().isEmpty();
    }

    /** The state; both figures have been checked to be there. */
    EtatEnergetique etat() {
        return new EtatEnergetique(
                Objects.requireNonNull(energie), Objects.requireNonNull(climat), diagnosticLe, repartition());
    }

    private List<LogementsParEtiquette> repartition() {
        return logements.entrySet().stream()
                .filter(l -> l.getValue() != null && l.getValue() > 0)
                .map(l -> new LogementsParEtiquette(l.getKey(), l.getValue()))
                .toList();
    }

    public @Nullable Integer getEnergie() {
        return energie;
    }

    public void setEnergie(@Nullable Integer energie) {
        this.energie = energie;
    }

    public @Nullable Integer getClimat() {
        return climat;
    }

    public void setClimat(@Nullable Integer climat) {
        this.climat = climat;
    }

    public @Nullable LocalDate getDiagnosticLe() {
        return diagnosticLe;
    }

    public void setDiagnosticLe(@Nullable LocalDate diagnosticLe) {
        this.diagnosticLe = diagnosticLe;
    }

    public Map<Etiquette, @Nullable Integer> getLogements() {
        return logements;
    }

    public void setLogements(Map<Etiquette, @Nullable Integer> logements) {
        this.logements = logements;
    }
}
