package fr.actionlogement.convention.common.budget.interne;

import fr.actionlogement.convention.common.budget.EcritureVue;
import fr.actionlogement.convention.common.budget.Lieu;
import fr.actionlogement.convention.common.export.ColonneExportee;
import fr.actionlogement.convention.common.export.TableExportee;
import fr.actionlogement.convention.common.territoire.Departement;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The entries of a line as a file, the first one first. */
@Component
class TableDesEcritures implements TableExportee<EcritureVue, TableDesEcritures.Criteres> {

    /** A line, everywhere or in one place, at a date. */
    record Criteres(
            @NotNull String code,
            @Nullable Lieu departement,
            @Nullable LocalDate au,
            @Nullable LocalDate connu) {

        QuestionDatee question() {
            return new QuestionDatee(au, connu);
        }
    }

    private final LectureDesEcritures ecritures;

    TableDesEcritures(LectureDesEcritures ecritures) {
        this.ecritures = ecritures;
    }

    @Override
    public String code() {
        return "ecritures";
    }

    @Override
    public String axe() {
        return "common";
    }

    @Override
    public String titre() {
        return "Écritures";
    }

    @Override
    public Class<TableDesEcritures.Criteres> criteres() {
        return TableDesEcritures.Criteres.class;
    }

    @Override
    public Map<String, String> filtres(TableDesEcritures.Criteres criteres) {
        Map<String, String> filtres = criteres.question().filtres();
        filtres.put("Ligne", criteres.code());
        if (criteres.departement() != null) {
            Departement departement = criteres.departement().departement();
            filtres.put("Département", departement == null ? "Non localisé" : departement.code());
        }
        return filtres;
    }

    @Override
    public List<ColonneExportee<EcritureVue>> colonnes(TableDesEcritures.Criteres criteres) {
        return List.of(
                ColonneExportee.texte("Ligne", EcritureVue::ligne),
                ColonneExportee.<EcritureVue>nombre("N°", EcritureVue::sequence).sansTotal(),
                ColonneExportee.date("Date d’effet", EcritureVue::dateEffet),
                ColonneExportee.instant("Enregistrée le", EcritureVue::enregistreLe),
                ColonneExportee.texte("Type", e -> e.type().libelle()),
                ColonneExportee.annee("Exercice", EcritureVue::exercice),
                ColonneExportee.annee("Millésime", EcritureVue::millesime),
                ColonneExportee.<EcritureVue>montant("Montant", EcritureVue::montant)
                        .sansTotal(),
                ColonneExportee.texte("Nature", EcritureVue::nature),
                ColonneExportee.texte("Dossier", EcritureVue::dossier),
                ColonneExportee.texte("Bénéficiaire", EcritureVue::beneficiaire),
                ColonneExportee.texte("Commune", EcritureVue::commune),
                ColonneExportee.texte("Auteur", EcritureVue::auteur),
                ColonneExportee.texte("Motif", EcritureVue::motif),
                ColonneExportee.<EcritureVue>nombre("Contrepasse", EcritureVue::contrepasse)
                        .sansTotal());
    }

    @Override
    public long compter(Criteres criteres, long plafond) {
        return ecritures.borne(criteres.code(), criteres.departement(), plafond);
    }

    @Override
    public void parcourir(TableDesEcritures.Criteres criteres, Consumer<EcritureVue> ligne) {
        ecritures.parcourir(
                criteres.code(), criteres.departement(), criteres.question().date(), ligne);
    }
}
