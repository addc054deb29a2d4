package fr.actionlogement.convention.common.objectif.interne;

import fr.actionlogement.convention.common.export.ColonneExportee;
import fr.actionlogement.convention.common.export.TableExportee;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A target month after month, as a file. */
@Component
class TableDeTrajectoire implements TableExportee<PointDeTrajectoire, TableDeTrajectoire.Criteres> {

    /** A target, at a date. */
    record Criteres(
            @NotBlank String code,
            @Nullable LocalDate au,
            @Nullable LocalDate connu) {}

    private final Trajectoires trajectoires;

    TableDeTrajectoire(Trajectoires trajectoires) {
        this.trajectoires = trajectoires;
    }

    @Override
    public String code() {
        return "trajectoire";
    }

    @Override
    public String axe() {
        return "common";
    }

    @Override
    public String titre() {
        return "Trajectoire";
    }

    @Override
    public Class<TableDeTrajectoire.Criteres> criteres() {
        return TableDeTrajectoire.Criteres.class;
    }

    @Override
    public Map<String, String> filtres(TableDeTrajectoire.Criteres criteres) {
        Map<String, String> filtres = new LinkedHashMap<>();
        filtres.put("Objectif", criteres.code());
        if (criteres.au() != null) {
            filtres.put("À la date du", criteres.au().toString());
        }
        if (criteres.connu() != null) {
            filtres.put("Tel que connu le", criteres.connu().toString());
        }
        return filtres;
    }

    @Override
    public List<ColonneExportee<PointDeTrajectoire>> colonnes(TableDeTrajectoire.Criteres criteres) {
        return List.of(
                ColonneExportee.texte("Mois", p -> p.mois().toString()),
                ColonneExportee.nombre("Ajouté dans le mois", PointDeTrajectoire::ajoute),
                ColonneExportee.<PointDeTrajectoire>nombre("Réalisé", PointDeTrajectoire::realise)
                        .sansTotal(),
                ColonneExportee.<PointDeTrajectoire>nombre("Attendu", PointDeTrajectoire::attendu)
                        .sansTotal());
    }

    @Override
    public void parcourir(TableDeTrajectoire.Criteres criteres, Consumer<PointDeTrajectoire> ligne) {
        trajectoires
                .de(
                        trajectoires.objectif(criteres.code(), criteres.au(), criteres.connu()),
                        criteres.au(),
                        criteres.connu())
                .forEach(ligne);
    }
}
