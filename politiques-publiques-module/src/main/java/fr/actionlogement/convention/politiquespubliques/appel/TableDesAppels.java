package fr.actionlogement.convention.politiquespubliques.appel;

import fr.actionlogement.convention.common.export.ColonneExportee;
import fr.actionlogement.convention.common.export.TableExportee;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** The calls for funds as a file. */
@Component
class TableDesAppels implements TableExportee<AppelResume, FiltreDAppels> {

    private final AppelsDeFonds appels;

    TableDesAppels(AppelsDeFonds appels) {
        this.appels = appels;
    }

    @Override
    public String code() {
        return "appels-de-fonds";
    }

    @Override
    public String axe() {
        return "politiques";
    }

    @Override
    public String titre() {
        return "Appels de fonds";
    }

    @Override
    public Class<FiltreDAppels> criteres() {
        return FiltreDAppels.class;
    }

    @Override
    public Map<String, String> filtres(FiltreDAppels criteres) {
        Map<String, String> filtres = new LinkedHashMap<>();
        if (criteres.programme() != null) {
            filtres.put("Programme", criteres.programme());
        }
        if (criteres.etat() != null) {
            filtres.put("État", criteres.etat().libelle());
        }
        if (criteres.exercice() != null) {
            filtres.put("Exercice", criteres.exercice().toString());
        }
        if (criteres.convention() != null) {
            filtres.put("Convention", criteres.convention());
        }
        if (criteres.dossier() != null) {
            filtres.put("Dossier", criteres.dossier());
        }
        return filtres;
    }

    @Override
    public List<ColonneExportee<AppelResume>> colonnes(FiltreDAppels criteres) {
        return List.of(
                ColonneExportee.texte("Référence", AppelResume::reference),
                ColonneExportee.texte("Programme", AppelResume::programme),
                ColonneExportee.texte("Convention", AppelResume::convention),
                ColonneExportee.texte("Dossier", AppelResume::dossier),
                ColonneExportee.texte("Nature", AppelResume::nature),
                ColonneExportee.annee("Exercice", appel -> appel.exercice().annee()),
                ColonneExportee.texte("Objet", AppelResume::objet),
                ColonneExportee.texte("Bénéficiaire", AppelResume::beneficiaire),
                ColonneExportee.date("Date de l’appel", AppelResume::dateAppel),
                ColonneExportee.texte("État", appel -> appel.etat().libelle()),
                ColonneExportee.montant("Appelé", AppelResume::montant),
                ColonneExportee.montant("Engagé", AppelResume::engage),
                ColonneExportee.montant("Payé", AppelResume::paye));
    }

    @Override
    public long compter(FiltreDAppels criteres, long plafond) {
        return Math.min(appels.compter(criteres), plafond);
    }

    @Override
    public void parcourir(FiltreDAppels criteres, Consumer<AppelResume> ligne) {
        appels.parcourir(criteres, ligne);
    }
}
