package fr.actionlogement.convention.common.avenant.interne;

import fr.actionlogement.convention.common.budget.interne.QuestionDatee;
import fr.actionlogement.convention.common.export.ColonneExportee;
import fr.actionlogement.convention.common.export.TableExportee;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The budget acts as a file, one row per movement. */
@Component
class TableDesActes implements TableExportee<TableDesActes.Ligne, QuestionDatee> {

    /** A movement of an act, or an act that moves nothing. */
    record Ligne(ActeBudgetaire acte, ActeBudgetaire.@Nullable Mouvement mouvement) {}

    private final ActesBudgetaires actes;

    TableDesActes(ActesBudgetaires actes) {
        this.actes = actes;
    }

    @Override
    public String code() {
        return "actes-budgetaires";
    }

    @Override
    public String axe() {
        return "common";
    }

    @Override
    public String titre() {
        return "Actes budgétaires";
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
    public List<ColonneExportee<TableDesActes.Ligne>> colonnes(QuestionDatee criteres) {
        return List.of(
                ColonneExportee.texte("Acte", l -> l.acte().reference()),
                ColonneExportee.texte("Nature", l -> l.acte().nature().libelle()),
                ColonneExportee.texte("État", l -> l.acte().etat().libelle()),
                ColonneExportee.texte("Objet", l -> l.acte().objet()),
                ColonneExportee.texte("Document", l -> l.acte().document()),
                ColonneExportee.date("Date d’effet", l -> l.acte().dateEffet()),
                ColonneExportee.texte(
                        "Ligne",
                        l -> l.mouvement() == null ? null : l.mouvement().ligne()),
                ColonneExportee.annee(
                        "Exercice",
                        l -> l.mouvement() == null
                                ? l.acte().exercice()
                                : Integer.valueOf(l.mouvement().exercice())),
                ColonneExportee.<Ligne>montant(
                                "Variation",
                                l -> l.mouvement() == null
                                        ? null
                                        : l.mouvement().montant())
                        .sansTotal(),
                ColonneExportee.texte("Demandé par", l -> l.acte().demandeur()),
                ColonneExportee.texte("Décidé par", l -> l.acte().decideur()));
    }

    @Override
    public void parcourir(QuestionDatee criteres, Consumer<TableDesActes.Ligne> ligne) {
        for (ActeBudgetaire acte : actes.tous(criteres.date(), Long.MAX_VALUE, 10_000)) {
            if (acte.mouvements().isEmpty()) {
                ligne.accept(new Ligne(acte, null));
            }
            acte.mouvements().forEach(m -> ligne.accept(new Ligne(acte, m)));
        }
    }
}
