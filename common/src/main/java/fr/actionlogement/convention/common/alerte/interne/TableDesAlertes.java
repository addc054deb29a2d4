package fr.actionlogement.convention.common.alerte.interne;

import fr.actionlogement.convention.common.budget.interne.QuestionDatee;
import fr.actionlogement.convention.common.export.ColonneExportee;
import fr.actionlogement.convention.common.export.TableExportee;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** The alerts of a date as a file. */
@Component
class TableDesAlertes implements TableExportee<AlerteVue, QuestionDatee> {

    private final Alertes alertes;

    TableDesAlertes(Alertes alertes) {
        this.alertes = alertes;
    }

    @Override
    public String code() {
        return "alertes";
    }

    @Override
    public String axe() {
        return "common";
    }

    @Override
    public String titre() {
        return "Alertes";
    }

    @Override
    public Class<QuestionDatee> criteres() {
        return QuestionDatee.class;
    }

    @Override
    public Map<String, String> filtres(QuestionDatee criteres) {
        return criteres.filtres();
    }

    @Override
    public List<ColonneExportee<AlerteVue>> colonnes(QuestionDatee criteres) {
        return List.of(
                ColonneExportee.texte("Nature", AlerteVue::nature),
                ColonneExportee.texte("Objet", AlerteVue::objet),
                ColonneExportee.texte("Constat", AlerteVue::phrase));
    }

    @Override
    public void parcourir(QuestionDatee criteres, Consumer<AlerteVue> ligne) {
        alertes.au(criteres.date()).forEach(ligne);
    }
}
