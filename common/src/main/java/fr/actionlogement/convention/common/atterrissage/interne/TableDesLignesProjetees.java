package fr.actionlogement.convention.common.atterrissage.interne;

import fr.actionlogement.convention.common.budget.interne.QuestionDatee;
import fr.actionlogement.convention.common.export.ColonneExportee;
import fr.actionlogement.convention.common.export.TableExportee;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** The landing of the lines as a file. */
@Component
class TableDesLignesProjetees implements TableExportee<LigneProjetee, QuestionDatee> {

    private final Atterrissages atterrissages;

    TableDesLignesProjetees(Atterrissages atterrissages) {
        this.atterrissages = atterrissages;
    }

    @Override
    public String code() {
        return "atterrissage-des-lignes";
    }

    @Override
    public String axe() {
        return "common";
    }

    @Override
    public String titre() {
        return "Atterrissage des lignes";
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
    public List<ColonneExportee<LigneProjetee>> colonnes(QuestionDatee criteres) {
        return List.of(
                ColonneExportee.texte("Code", LigneProjetee::code),
                ColonneExportee.texte("Enveloppe", LigneProjetee::libelle),
                ColonneExportee.<LigneProjetee>montant("Plafond", LigneProjetee::plafond)
                        .sansTotal(),
                ColonneExportee.<LigneProjetee>montant("Engagé", LigneProjetee::engage)
                        .sansTotal(),
                ColonneExportee.<LigneProjetee>montant("Prévu bas", LigneProjetee::bas)
                        .sansTotal(),
                ColonneExportee.<LigneProjetee>montant("Prévu", LigneProjetee::central)
                        .sansTotal(),
                ColonneExportee.<LigneProjetee>montant("Prévu haut", LigneProjetee::haut)
                        .sansTotal(),
                ColonneExportee.<LigneProjetee>montant("Sans emploi", LigneProjetee::sansEmploi)
                        .sansTotal(),
                ColonneExportee.<LigneProjetee>montant("Versé", LigneProjetee::verse)
                        .sansTotal(),
                ColonneExportee.<LigneProjetee>montant("Versé prévu", LigneProjetee::verseCentral)
                        .sansTotal(),
                ColonneExportee.texte("Situation", LigneProjetee::statut));
    }

    @Override
    public void parcourir(QuestionDatee criteres, Consumer<LigneProjetee> ligne) {
        atterrissages.au(criteres.date()).lignes().forEach(ligne);
    }
}
