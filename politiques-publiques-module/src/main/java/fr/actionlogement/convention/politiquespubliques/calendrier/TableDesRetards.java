package fr.actionlogement.convention.politiquespubliques.calendrier;

import fr.actionlogement.convention.common.export.ColonneExportee;
import fr.actionlogement.convention.common.export.TableExportee;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** What is late, as a file. */
@Component
class TableDesRetards implements TableExportee<Retard, SansCritere> {

    private final Calendrier calendrier;

    TableDesRetards(Calendrier calendrier) {
        this.calendrier = calendrier;
    }

    @Override
    public String code() {
        return "retards-des-politiques";
    }

    @Override
    public String axe() {
        return "politiques";
    }

    @Override
    public String titre() {
        return "Pièces et comptes rendus en retard";
    }

    @Override
    public Class<SansCritere> criteres() {
        return SansCritere.class;
    }

    @Override
    public Map<String, String> filtres(SansCritere criteres) {
        return Map.of();
    }

    @Override
    public List<ColonneExportee<Retard>> colonnes(SansCritere criteres) {
        return List.of(
                ColonneExportee.texte("Nature", Retard::nature),
                ColonneExportee.texte("Dossier", Retard::dossier),
                ColonneExportee.texte("Libellé", Retard::libelle),
                ColonneExportee.date("Attendu le", Retard::depuis),
                ColonneExportee.<Retard>nombre("Jours de retard", Retard::jours).sansTotal());
    }

    @Override
    public long compter(SansCritere criteres, long plafond) {
        return Math.min(calendrier.retards().size(), plafond);
    }

    @Override
    public void parcourir(SansCritere criteres, Consumer<Retard> ligne) {
        calendrier.retards().forEach(ligne);
    }
}
