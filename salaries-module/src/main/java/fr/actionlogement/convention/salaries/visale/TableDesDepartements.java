package fr.actionlogement.convention.salaries.visale;

import fr.actionlogement.convention.common.export.ColonneExportee;
import fr.actionlogement.convention.common.export.TableExportee;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Guarantees by département as a file; a cell under statistical secrecy is left empty and says so, without total. */
@Component
class TableDesDepartements implements TableExportee<LigneDeTerritoire, TableDesDepartements.SansFiltre> {

    private final BilanDeVisale bilan;

    TableDesDepartements(BilanDeVisale bilan) {
        this.bilan = bilan;
    }

    /** The table has no filter. */
    record SansFiltre() {}

    @Override
    public String code() {
        return "visale-departements";
    }

    @Override
    public String axe() {
        return JournalDeVisale.AXE;
    }

    @Override
    public String titre() {
        return "Garanties Visale par département";
    }

    @Override
    public Class<SansFiltre> criteres() {
        return SansFiltre.class;
    }

    @Override
    public Map<String, String> filtres(SansFiltre criteres) {
        return Map.of();
    }

    @Override
    public List<ColonneExportee<LigneDeTerritoire>> colonnes(SansFiltre criteres) {
        return List.of(
                ColonneExportee.texte("Département", LigneDeTerritoire::departement),
                ColonneExportee.texte("Nom", LigneDeTerritoire::nom),
                ColonneExportee.<LigneDeTerritoire>nombre("Contrats en cours", LigneDeTerritoire::enCours)
                        .sansTotal(),
                ColonneExportee.<LigneDeTerritoire>montant("Loyers garantis", LigneDeTerritoire::loyers)
                        .sansTotal(),
                ColonneExportee.<LigneDeTerritoire>nombre("Contrats sinistrés", LigneDeTerritoire::sinistres)
                        .sansTotal(),
                ColonneExportee.<LigneDeTerritoire>montant("Indemnisé", LigneDeTerritoire::indemnise)
                        .sansTotal(),
                ColonneExportee.texte("Secret statistique", l -> l.secret() ? "Oui" : null));
    }

    @Override
    public long compter(SansFiltre criteres, long plafond) {
        return Math.min(plafond, bilan.parDepartement().size());
    }

    @Override
    public void parcourir(SansFiltre criteres, Consumer<LigneDeTerritoire> ligne) {
        bilan.parDepartement().forEach(ligne);
    }
}
