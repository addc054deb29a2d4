package fr.actionlogement.convention.salaries.visale;

import fr.actionlogement.convention.common.export.ColonneExportee;
import fr.actionlogement.convention.common.export.TableExportee;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.salaries.visale.interne.BilanEnBase;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Guarantees by département as a file; a cell about fewer than five households is left empty and says so, without total. */
@Component
class TableDesDepartements implements TableExportee<LigneDeTerritoire, TableDesDepartements.SansFiltre> {

    private static final int SECRET = 5;

    private final BilanEnBase base;

    TableDesDepartements(BilanEnBase base) {
        this.base = base;
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
                ColonneExportee.<LigneDeTerritoire>nombre("Contrats en cours", l -> visible(l.enCours()))
                        .sansTotal(),
                ColonneExportee.<LigneDeTerritoire>montant("Loyers garantis", l -> si(l.enCours(), l.loyers()))
                        .sansTotal(),
                ColonneExportee.<LigneDeTerritoire>nombre("Contrats sinistrés", l -> visible(l.sinistres()))
                        .sansTotal(),
                ColonneExportee.<LigneDeTerritoire>montant("Indemnisé", l -> si(l.sinistres(), l.indemnise()))
                        .sansTotal(),
                ColonneExportee.texte(
                        "Secret statistique",
                        l -> estSecret(l.enCours()) || estSecret(l.sinistres()) ? "Moins de 5 ménages" : null));
    }

    @Override
    public long compter(SansFiltre criteres, long plafond) {
        return Math.min(plafond, base.parDepartement().size());
    }

    @Override
    public void parcourir(SansFiltre criteres, Consumer<LigneDeTerritoire> ligne) {
        base.parDepartement().forEach(ligne);
    }

    private static boolean estSecret(long menages) {
        return menages > 0 && menages < SECRET;
    }

    private static @Nullable Long visible(long menages) {
        return estSecret(menages) ? null : Long.valueOf(menages);
    }

    private static @Nullable Montant si(long menages, Montant montant) {
        return estSecret(menages) ? null : montant;
    }
}
