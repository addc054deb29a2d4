package fr.actionlogement.convention.common.atterrissage.interne;

import fr.actionlogement.convention.common.budget.interne.QuestionDatee;
import fr.actionlogement.convention.common.export.ColonneExportee;
import fr.actionlogement.convention.common.export.TableExportee;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** The landing of the targets as a file. */
@Component
class TableDesObjectifsProjetes implements TableExportee<ObjectifProjete, QuestionDatee> {

    private final Atterrissages atterrissages;

    TableDesObjectifsProjetes(Atterrissages atterrissages) {
        this.atterrissages = atterrissages;
    }

    @Override
    public String code() {
        return "atterrissage-des-objectifs";
    }

    @Override
    public String axe() {
        return "common";
    }

    @Override
    public String titre() {
        return "Atterrissage des objectifs";
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
    public List<ColonneExportee<ObjectifProjete>> colonnes(QuestionDatee criteres) {
        return List.of(
                ColonneExportee.texte("Code", ObjectifProjete::code),
                ColonneExportee.texte("Objectif", ObjectifProjete::libelle),
                ColonneExportee.<ObjectifProjete>nombre("Cible", ObjectifProjete::cible)
                        .sansTotal(),
                ColonneExportee.<ObjectifProjete>nombre("Réalisé", ObjectifProjete::realise)
                        .sansTotal(),
                ColonneExportee.<ObjectifProjete>nombre("Attendu", ObjectifProjete::attendu)
                        .sansTotal(),
                ColonneExportee.<ObjectifProjete>nombre("Prévu bas", ObjectifProjete::bas)
                        .sansTotal(),
                ColonneExportee.<ObjectifProjete>nombre("Prévu", ObjectifProjete::central)
                        .sansTotal(),
                ColonneExportee.<ObjectifProjete>nombre("Prévu haut", ObjectifProjete::haut)
                        .sansTotal(),
                ColonneExportee.<ObjectifProjete>montant("Coût de l’unité", ObjectifProjete::coutUnitaire)
                        .sansTotal(),
                ColonneExportee.texte("Situation", ObjectifProjete::statut));
    }

    @Override
    public void parcourir(QuestionDatee criteres, Consumer<ObjectifProjete> ligne) {
        atterrissages.au(criteres.date()).objectifs().forEach(ligne);
    }
}
