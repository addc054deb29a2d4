package fr.actionlogement.convention.common.importation.interne;

import fr.actionlogement.convention.common.budget.ADate;
import fr.actionlogement.convention.common.budget.Enveloppes;
import fr.actionlogement.convention.common.budget.SoldeAnnuel;
import fr.actionlogement.convention.common.export.ColonneExportee;
import fr.actionlogement.convention.common.export.TableExportee;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** The annual allotments in the very columns that {@link ImportDesDotations} reads: brought back, the file changes nothing. */
@Component
class TableDesDotations implements TableExportee<SoldeAnnuel, TableDesDotations.Criteres> {

    /** No filter. */
    record Criteres() {}

    private final Enveloppes enveloppes;

    TableDesDotations(Enveloppes enveloppes) {
        this.enveloppes = enveloppes;
    }

    @Override
    public String code() {
        return "dotations";
    }

    @Override
    public String axe() {
        return "common";
    }

    @Override
    public String titre() {
        return "Dotations annuelles";
    }

    @Override
    public Class<Criteres> criteres() {
        return Criteres.class;
    }

    @Override
    public Map<String, String> filtres(Criteres criteres) {
        return Map.of();
    }

    @Override
    public List<ColonneExportee<SoldeAnnuel>> colonnes(Criteres criteres) {
        return List.of(
                ColonneExportee.texte("Ligne", SoldeAnnuel::ligne),
                ColonneExportee.annee("Exercice", SoldeAnnuel::exercice),
                ColonneExportee.montant("Montant", SoldeAnnuel::alloue),
                ColonneExportee.texte("Statut", x -> x.statut().equals("PUBLIE") ? "Publié" : "Hypothèse"),
                ColonneExportee.texte("Source", SoldeAnnuel::source));
    }

    @Override
    public void parcourir(Criteres criteres, Consumer<SoldeAnnuel> ligne) {
        enveloppes.exercices("CONVENTION", ADate.MAINTENANT).forEach(ligne);
    }
}
