package fr.actionlogement.convention.politiquespubliques.pret;

import fr.actionlogement.convention.common.export.ColonneExportee;
import fr.actionlogement.convention.common.export.TableExportee;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** The receipts as a file. */
@Component("tableDesEncaissementsDesPolitiques")
class TableDesEncaissements implements TableExportee<EncaissementVu, CriteresDEncaissement> {

    private final Encaissements encaissements;

    TableDesEncaissements(Encaissements encaissements) {
        this.encaissements = encaissements;
    }

    @Override
    public String code() {
        return "encaissements-des-politiques";
    }

    @Override
    public String axe() {
        return "politiques";
    }

    @Override
    public String titre() {
        return "Encaissements des prêts des politiques publiques";
    }

    @Override
    public Class<CriteresDEncaissement> criteres() {
        return CriteresDEncaissement.class;
    }

    @Override
    public Map<String, String> filtres(CriteresDEncaissement criteres) {
        Map<String, String> filtres = new LinkedHashMap<>();
        if (criteres.pret() != null) {
            filtres.put("Prêt", criteres.pret());
        }
        if (criteres.etat() != null) {
            filtres.put("État", criteres.etat().libelle());
        }
        return filtres;
    }

    @Override
    public List<ColonneExportee<EncaissementVu>> colonnes(CriteresDEncaissement criteres) {
        return List.of(
                ColonneExportee.texte("Référence", EncaissementVu::reference),
                ColonneExportee.texte("Prêt", EncaissementVu::pret),
                ColonneExportee.texte("Emprunteur", EncaissementVu::emprunteur),
                ColonneExportee.date("Reçu le", EncaissementVu::recuLe),
                ColonneExportee.texte("Virement", EncaissementVu::piece),
                ColonneExportee.texte("État", e -> e.etat().libelle()),
                ColonneExportee.montant("Reçu", EncaissementVu::montant),
                ColonneExportee.montant("Intérêts", EncaissementVu::interets),
                ColonneExportee.montant("Capital", EncaissementVu::capital));
    }

    @Override
    public long compter(CriteresDEncaissement criteres, long plafond) {
        return Math.min(encaissements.compter(criteres), plafond);
    }

    @Override
    public void parcourir(CriteresDEncaissement criteres, Consumer<EncaissementVu> ligne) {
        encaissements.parcourir(criteres, ligne);
    }
}
