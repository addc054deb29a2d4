package fr.actionlogement.convention.bailleurs.energie.web;

import fr.actionlogement.convention.bailleurs.energie.PerformanceVue;
import fr.actionlogement.convention.bailleurs.energie.SaisieDePerformance;
import fr.actionlogement.convention.bailleurs.operation.Surface;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Energy and carbon of an operation in a form. */
final class PerformanceForm {

    @NotNull(message = "Indiquez la surface habitable.")
    private @Nullable Surface surface;

    @Valid
    private EtatForm avant = new EtatForm();

    @Valid
    private EtatForm apres = new EtatForm();

    private @Nullable Integer version;

    static PerformanceForm de(@Nullable PerformanceVue vue) {
        PerformanceForm form = new PerformanceForm();
        if (vue != null) {
            form.surface = new Surface(vue.surfaceCentiemes());
            form.avant = EtatForm.de(vue.avant());
            form.apres = EtatForm.de(vue.apres());
            form.version = vue.version();
        }
        return form;
    }

    /** What is entered; a before left wholly empty says that nothing stood there. */
    SaisieDePerformance saisie() {
        if (Objects.requireNonNull(surface).centiemes() < 1) {
            throw RegleNonRespectee.surChamp("surface", "surface-nulle", "Indiquez une surface positive.");
        }
        exiger("apres", apres);
        if (!avant.estVide()) {
            exiger("avant", avant);
        }
        return new SaisieDePerformance(surface.centiemes(), avant.estVide() ? null : avant.etat(), apres.etat());
    }

    private static void exiger(String moment, EtatForm etat) {
        if (etat.getEnergie() == null) {
            throw RegleNonRespectee.surChamp(
                    moment + ".energie", "energie-manquante", "Indiquez la consommation, en kWh/m²/an.");
        }
        if (etat.getClimat() == null) {
            throw RegleNonRespectee.surChamp(
                    moment + ".climat", "climat-manquant", "Indiquez les émissions, en kgCO₂/m²/an.");
        }
    }

    public @Nullable Surface getSurface() {
        return surface;
    }

    public void setSurface(@Nullable Surface surface) {
        this.surface = surface;
    }

    public EtatForm getAvant() {
        return avant;
    }

    public void setAvant(EtatForm avant) {
        this.avant = avant;
    }

    public EtatForm getApres() {
        return apres;
    }

    public void setApres(EtatForm apres) {
        this.apres = apres;
    }

    public @Nullable Integer getVersion() {
        return version;
    }

    public void setVersion(@Nullable Integer version) {
        this.version = version;
    }
}
