package fr.actionlogement.convention.common.objectif.interne;

import fr.actionlogement.convention.common.export.ColonneExportee;
import fr.actionlogement.convention.common.export.TableExportee;
import fr.actionlogement.convention.common.objectif.ObjectifVu;
import fr.actionlogement.convention.common.objectif.Objectifs;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The targets as a file. */
@Component
class TableDesObjectifs implements TableExportee<ObjectifVu, TableDesObjectifs.Criteres> {

    /** At a date. */
    record Criteres(@Nullable LocalDate au, @Nullable LocalDate connu) {}

    private final Objectifs objectifs;

    TableDesObjectifs(Objectifs objectifs) {
        this.objectifs = objectifs;
    }

    @Override
    public String code() {
        return "objectifs";
    }

    @Override
    public String axe() {
        return "common";
    }

    @Override
    public String titre() {
        return "Objectifs";
    }

    @Override
    public Class<TableDesObjectifs.Criteres> criteres() {
        return TableDesObjectifs.Criteres.class;
    }

    @Override
    public Map<String, String> filtres(TableDesObjectifs.Criteres criteres) {
        Map<String, String> filtres = new LinkedHashMap<>();
        if (criteres.au() != null) {
            filtres.put("À la date du", criteres.au().toString());
        }
        if (criteres.connu() != null) {
            filtres.put("Tel que connu le", criteres.connu().toString());
        }
        return filtres;
    }

    @Override
    public List<ColonneExportee<ObjectifVu>> colonnes(TableDesObjectifs.Criteres criteres) {
        return List.of(
                ColonneExportee.texte("Code", ObjectifVu::code),
                ColonneExportee.texte("Dont", ObjectifVu::parent),
                ColonneExportee.texte("Objectif", ObjectifVu::libelle),
                ColonneExportee.texte("Unité", ObjectifVu::unite),
                ColonneExportee.<ObjectifVu>nombre("Cible", ObjectifVu::cible).sansTotal(),
                ColonneExportee.<ObjectifVu>nombre("Attendu à la date", ObjectifVu::attendu)
                        .sansTotal(),
                ColonneExportee.<ObjectifVu>nombre("Réalisé", ObjectifVu::realise)
                        .sansTotal(),
                ColonneExportee.texte("Situation", ObjectifVu::statut),
                ColonneExportee.texte("Publié", ObjectifVu::publie),
                ColonneExportee.texte("Source", ObjectifVu::source));
    }

    @Override
    public void parcourir(TableDesObjectifs.Criteres criteres, Consumer<ObjectifVu> ligne) {
        objectifs.tous(criteres.au(), criteres.connu()).forEach(ligne);
    }
}
