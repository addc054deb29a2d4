package fr.actionlogement.convention.common.budget.interne;

import fr.actionlogement.convention.common.budget.SoldeTerritorial;
import fr.actionlogement.convention.common.export.ColonneExportee;
import fr.actionlogement.convention.common.export.TableExportee;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What each département holds, as a file. */
@Component
class TableDesTerritoires implements TableExportee<SoldeTerritorial, TableDesTerritoires.Criteres> {

    /** A node, at a date. */
    record Criteres(
            @Nullable String code,
            @Nullable LocalDate au,
            @Nullable LocalDate connu) {}

    private final LectureDesTerritoires territoires;

    TableDesTerritoires(LectureDesTerritoires territoires) {
        this.territoires = territoires;
    }

    @Override
    public String code() {
        return "soldes-par-departement";
    }

    @Override
    public String axe() {
        return "common";
    }

    @Override
    public String titre() {
        return "Soldes par département";
    }

    @Override
    public Class<TableDesTerritoires.Criteres> criteres() {
        return TableDesTerritoires.Criteres.class;
    }

    @Override
    public Map<String, String> filtres(TableDesTerritoires.Criteres criteres) {
        Map<String, String> filtres = new QuestionDatee(criteres.au(), criteres.connu()).filtres();
        filtres.put("Enveloppe", noeud(criteres));
        return filtres;
    }

    @Override
    public List<ColonneExportee<SoldeTerritorial>> colonnes(TableDesTerritoires.Criteres criteres) {
        return List.of(
                ColonneExportee.texte(
                        "Département",
                        s -> s.departement() == null
                                ? "Non localisé"
                                : s.departement().code()),
                ColonneExportee.<SoldeTerritorial>montant("Réservé", SoldeTerritorial::reserve),
                ColonneExportee.<SoldeTerritorial>montant("Engagé", SoldeTerritorial::engage),
                ColonneExportee.<SoldeTerritorial>montant("Versé", SoldeTerritorial::verse));
    }

    private static String noeud(Criteres criteres) {
        return criteres.code() == null ? "CONVENTION" : criteres.code();
    }

    @Override
    public void parcourir(TableDesTerritoires.Criteres criteres, Consumer<SoldeTerritorial> ligne) {
        territoires
                .soldes(noeud(criteres), new QuestionDatee(criteres.au(), criteres.connu()).date())
                .forEach(ligne);
    }
}
