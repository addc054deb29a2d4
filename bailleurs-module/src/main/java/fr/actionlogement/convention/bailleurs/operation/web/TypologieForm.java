package fr.actionlogement.convention.bailleurs.operation.web;

import fr.actionlogement.convention.bailleurs.operation.LogementsSaisis;
import fr.actionlogement.convention.bailleurs.operation.LogementsVus;
import fr.actionlogement.convention.bailleurs.operation.OperationVue;
import fr.actionlogement.convention.bailleurs.operation.Produit;
import fr.actionlogement.convention.bailleurs.operation.Surface;
import fr.actionlogement.convention.bailleurs.operation.TypeDeLogement;
import fr.actionlogement.convention.bailleurs.operation.TypologieSaisie;
import fr.actionlogement.convention.common.montant.Montant;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Dwellings of an operation by type: three fields per product and type, under the key {@code PLUS-T2}. */
final class TypologieForm {

    private Map<
                    String,
                    @Nullable @Min(value = 0, message = "Un nombre de logements n’est pas négatif.")
                    @Max(value = 100_000, message = "100 000 logements au plus.") Integer>
            nombres = new LinkedHashMap<>();
    private Map<String, @Nullable Surface> surfaces = new LinkedHashMap<>();
    private Map<String, @Nullable Montant> loyers = new LinkedHashMap<>();
    private int version;

    static TypologieForm de(OperationVue vue) {
        TypologieForm form = new TypologieForm();
        form.version = vue.version();
        for (LogementsVus l : vue.logements()) {
            l.types().forEach(t -> {
                form.nombres.put(cle(l.produit(), t.type()), t.nombre());
                form.surfaces.put(cle(l.produit(), t.type()), new Surface(t.surfaceCentiemes()));
                form.loyers.put(cle(l.produit(), t.type()), t.loyer());
            });
        }
        return form;
    }

    static String cle(Produit produit, TypeDeLogement type) {
        return produit + "-" + type;
    }

    /** The dwellings of the operation: a product whose types are given counts what they make up. */
    List<LogementsSaisis> logements(OperationVue vue) {
        List<LogementsSaisis> logements = new ArrayList<>();
        for (LogementsVus l : vue.logements()) {
            List<TypologieSaisie> types = types(l.produit());
            int nombre = types.stream().mapToInt(TypologieSaisie::nombre).sum();
            logements.add(new LogementsSaisis(l.produit(), types.isEmpty() ? l.nombre() : nombre, types));
        }
        return logements;
    }

    /** A row that says anything counts, so that a surface without dwellings is refused and not lost. */
    private List<TypologieSaisie> types(Produit produit) {
        List<TypologieSaisie> types = new ArrayList<>();
        for (TypeDeLogement type : TypeDeLogement.values()) {
            Integer nombre = nombres.get(cle(produit, type));
            Surface surface = surfaces.get(cle(produit, type));
            Montant loyer = loyers.get(cle(produit, type));
            if ((nombre != null && nombre > 0) || surface != null || loyer != null) {
                types.add(new TypologieSaisie(
                        type, nombre == null ? 0 : nombre, surface == null ? 0 : surface.centiemes(), loyer));
            }
        }
        return types;
    }

    public Map<String, @Nullable Integer> getNombres() {
        return nombres;
    }

    public void setNombres(Map<String, @Nullable Integer> nombres) {
        this.nombres = nombres;
    }

    public Map<String, @Nullable Surface> getSurfaces() {
        return surfaces;
    }

    public void setSurfaces(Map<String, @Nullable Surface> surfaces) {
        this.surfaces = surfaces;
    }

    public Map<String, @Nullable Montant> getLoyers() {
        return loyers;
    }

    public void setLoyers(Map<String, @Nullable Montant> loyers) {
        this.loyers = loyers;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
