package fr.actionlogement.convention.common.budget.interne;

import fr.actionlogement.convention.common.budget.SoldeAnnuel;
import fr.actionlogement.convention.common.export.ColonneExportee;
import fr.actionlogement.convention.common.export.TableExportee;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The years of a node as a file. */
@Component
class TableDesExercices implements TableExportee<SoldeAnnuel, TableDesExercices.Criteres> {

    /** A node, at a date. */
    record Criteres(
            @Nullable String code,
            @Nullable LocalDate au,
            @Nullable LocalDate connu) {}

    private final LectureDesSoldes soldes;

    TableDesExercices(LectureDesSoldes soldes) {
        this.soldes = soldes;
    }

    @Override
    public String code() {
        return "exercices";
    }

    @Override
    public String axe() {
        return "common";
    }

    @Override
    public String titre() {
        return "Exercices";
    }

    @Override
    public Class<TableDesExercices.Criteres> criteres() {
        return TableDesExercices.Criteres.class;
    }

    @Override
    public Map<String, String> filtres(TableDesExercices.Criteres criteres) {
        Map<String, String> filtres = new QuestionDatee(criteres.au(), criteres.connu()).filtres();
        filtres.put("Enveloppe", noeud(criteres));
        return filtres;
    }

    @Override
    public List<ColonneExportee<SoldeAnnuel>> colonnes(TableDesExercices.Criteres criteres) {
        return List.of(
                ColonneExportee.texte("Ligne", SoldeAnnuel::ligne),
                ColonneExportee.annee("Exercice", SoldeAnnuel::exercice),
                ColonneExportee.<SoldeAnnuel>montant("Dotation", SoldeAnnuel::alloue),
                ColonneExportee.texte("Statut", x -> x.statut().equals("PUBLIE") ? "Publié" : "Hypothèse"),
                ColonneExportee.<SoldeAnnuel>montant("Réservé", SoldeAnnuel::reserve),
                ColonneExportee.<SoldeAnnuel>montant("Engagé (AE)", SoldeAnnuel::engage),
                ColonneExportee.<SoldeAnnuel>montant("Versé sur ces AE", SoldeAnnuel::verse),
                ColonneExportee.<SoldeAnnuel>montant("CP de l’année", SoldeAnnuel::paye),
                ColonneExportee.<SoldeAnnuel>montant("Disponible", SoldeAnnuel::disponible),
                ColonneExportee.texte("Source", SoldeAnnuel::source));
    }

    private static String noeud(Criteres criteres) {
        return criteres.code() == null ? "CONVENTION" : criteres.code();
    }

    @Override
    public void parcourir(TableDesExercices.Criteres criteres, Consumer<SoldeAnnuel> ligne) {
        soldes.exercices(noeud(criteres), new QuestionDatee(criteres.au(), criteres.connu()).date())
                .forEach(ligne);
    }
}
