package fr.actionlogement.convention.common.budget.interne;

import fr.actionlogement.convention.common.budget.SoldeEnveloppe;
import fr.actionlogement.convention.common.export.ColonneExportee;
import fr.actionlogement.convention.common.export.TableExportee;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** The envelopes and their balances as a file. */
@Component
class TableDesEnveloppes implements TableExportee<SoldeEnveloppe, QuestionDatee> {

    private final LectureDesSoldes soldes;

    TableDesEnveloppes(LectureDesSoldes soldes) {
        this.soldes = soldes;
    }

    @Override
    public String code() {
        return "enveloppes";
    }

    @Override
    public String axe() {
        return "common";
    }

    @Override
    public String titre() {
        return "Enveloppes et soldes";
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
    public List<ColonneExportee<SoldeEnveloppe>> colonnes(QuestionDatee criteres) {
        return List.of(
                ColonneExportee.texte("Code", SoldeEnveloppe::code),
                ColonneExportee.texte("Enveloppe", SoldeEnveloppe::libelle),
                ColonneExportee.texte("Niveau", SoldeEnveloppe::niveau),
                ColonneExportee.texte("Article", SoldeEnveloppe::article),
                ColonneExportee.<SoldeEnveloppe>montant("Plafond", SoldeEnveloppe::plafond)
                        .sansTotal(),
                ColonneExportee.<SoldeEnveloppe>montant("Alloué", SoldeEnveloppe::alloue)
                        .sansTotal(),
                ColonneExportee.<SoldeEnveloppe>montant("Réservé", SoldeEnveloppe::reserve)
                        .sansTotal(),
                ColonneExportee.<SoldeEnveloppe>montant("Engagé", SoldeEnveloppe::engage)
                        .sansTotal(),
                ColonneExportee.<SoldeEnveloppe>montant("Versé", SoldeEnveloppe::verse)
                        .sansTotal(),
                ColonneExportee.<SoldeEnveloppe>montant("Remboursé", SoldeEnveloppe::rembourse)
                        .sansTotal(),
                ColonneExportee.<SoldeEnveloppe>montant("Disponible", SoldeEnveloppe::disponible)
                        .sansTotal(),
                ColonneExportee.<SoldeEnveloppe>montant("Écart d’arrondi", SoldeEnveloppe::ecart)
                        .sansTotal(),
                ColonneExportee.texte("Publié", SoldeEnveloppe::publie),
                ColonneExportee.texte("Source", SoldeEnveloppe::source));
    }

    @Override
    public void parcourir(QuestionDatee criteres, Consumer<SoldeEnveloppe> ligne) {
        soldes.arbre(criteres.date()).forEach(ligne);
    }
}
