package fr.actionlogement.convention.politiquespubliques.operation;

import fr.actionlogement.convention.common.export.ColonneExportee;
import fr.actionlogement.convention.common.export.TableExportee;
import fr.actionlogement.convention.politiquespubliques.operation.interne.LectureDesOperations;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** The operations as a file. */
@Component("tableDesOperationsDesPolitiques")
class TableDesOperations implements TableExportee<OperationVue, CriteresDOperation> {

    private static final int TOUTES = 1_000_000;

    private final LectureDesOperations lecture;

    TableDesOperations(LectureDesOperations lecture) {
        this.lecture = lecture;
    }

    @Override
    public String code() {
        return "operations-des-politiques";
    }

    @Override
    public String axe() {
        return "politiques";
    }

    @Override
    public String titre() {
        return "Opérations des politiques publiques";
    }

    @Override
    public Class<CriteresDOperation> criteres() {
        return CriteresDOperation.class;
    }

    @Override
    public Map<String, String> filtres(CriteresDOperation criteres) {
        Map<String, String> filtres = new LinkedHashMap<>();
        if (criteres.programme() != null) {
            filtres.put("Programme", criteres.programme());
        }
        if (criteres.etat() != null) {
            filtres.put("État", criteres.etat().libelle());
        }
        return filtres;
    }

    @Override
    public List<ColonneExportee<OperationVue>> colonnes(CriteresDOperation criteres) {
        return List.of(
                ColonneExportee.texte("Référence", OperationVue::reference),
                ColonneExportee.texte("Programme", OperationVue::programme),
                ColonneExportee.texte("Convention", OperationVue::convention),
                ColonneExportee.texte("Intitulé", OperationVue::intitule),
                ColonneExportee.texte("Opérateur", OperationVue::operateur),
                ColonneExportee.texte("Commune", o -> o.commune().code()),
                ColonneExportee.texte("État", o -> o.etat().libelle()),
                ColonneExportee.nombre("Logements prévus", o -> (long) o.prevus()),
                ColonneExportee.nombre("Logements livrés", o -> o.livres() == null ? null : (long) o.livres()),
                ColonneExportee.nombre(
                        "Dont salariés", o -> o.livresSalaries() == null ? null : (long) o.livresSalaries()),
                ColonneExportee.montant("Travaux", OperationVue::travaux));
    }

    @Override
    public long compter(CriteresDOperation criteres, long plafond) {
        return lecture.lister(
                        criteres.programme(), criteres.etat(), null, null, Math.toIntExact(Math.min(plafond, TOUTES)))
                .size();
    }

    @Override
    public void parcourir(CriteresDOperation criteres, Consumer<OperationVue> ligne) {
        lecture.lister(criteres.programme(), criteres.etat(), null, null, TOUTES)
                .forEach(ligne);
    }
}
