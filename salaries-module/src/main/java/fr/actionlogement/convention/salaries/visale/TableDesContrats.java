package fr.actionlogement.convention.salaries.visale;

import fr.actionlogement.convention.common.export.ColonneExportee;
import fr.actionlogement.convention.common.export.TableExportee;
import fr.actionlogement.convention.salaries.visale.interne.ContratsEnBase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** The contracts as a file: neither tenant, nor landlord, nor partner's reference, nor commune; a row leads to nobody. */
@Component
class TableDesContrats implements TableExportee<ContratVu, FiltreDeContrats> {

    private final ContratsEnBase base;

    TableDesContrats(ContratsEnBase base) {
        this.base = base;
    }

    @Override
    public String code() {
        return "visale-contrats";
    }

    @Override
    public String axe() {
        return JournalDeVisale.AXE;
    }

    @Override
    public String titre() {
        return "Contrats Visale";
    }

    @Override
    public Class<FiltreDeContrats> criteres() {
        return FiltreDeContrats.class;
    }

    @Override
    public Map<String, String> filtres(FiltreDeContrats f) {
        Map<String, String> filtres = new LinkedHashMap<>();
        if (f.etat() != null) {
            filtres.put("État", f.etat().libelle());
        }
        if (f.departement() != null) {
            filtres.put("Département", f.departement().code());
        }
        if (f.millesime() != null) {
            filtres.put("Millésime", String.valueOf(f.millesime()));
        }
        if (f.avecSinistre()) {
            filtres.put("Avec un sinistre", "oui");
        }
        return filtres;
    }

    @Override
    public List<ColonneExportee<ContratVu>> colonnes(FiltreDeContrats f) {
        return List.of(
                ColonneExportee.texte("Contrat", ContratVu::reference),
                ColonneExportee.texte("État", c -> c.etat().libelle()),
                ColonneExportee.texte("Régime", ContratVu::regime),
                ColonneExportee.annee("Millésime", ContratVu::millesime),
                ColonneExportee.texte("Parc", c -> c.parc().libelle()),
                ColonneExportee.texte("Département", ContratVu::departement),
                ColonneExportee.montant("Loyer garanti", ContratVu::loyer),
                ColonneExportee.nombre("Mois indemnisés", c -> (long) c.moisIndemnises()),
                ColonneExportee.montant("Impayés indemnisés", ContratVu::indemnise),
                ColonneExportee.montant("Dégradations indemnisées", ContratVu::degradations),
                ColonneExportee.montant("Recouvré", ContratVu::recouvre));
    }

    @Override
    public long compter(FiltreDeContrats f, long plafond) {
        return base.compter(f, plafond);
    }

    @Override
    public void parcourir(FiltreDeContrats f, Consumer<ContratVu> ligne) {
        base.parcourir(f, ligne);
    }
}
