package fr.actionlogement.convention.politiquespubliques.calendrier;

import fr.actionlogement.convention.common.export.ColonneExportee;
import fr.actionlogement.convention.common.export.TableExportee;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** The cash forecast as a file. */
@Component
class TableDeTresorerie implements TableExportee<MoisDeTresorerie, SansCritere> {

    private final Calendrier calendrier;

    TableDeTresorerie(Calendrier calendrier) {
        this.calendrier = calendrier;
    }

    @Override
    public String code() {
        return "tresorerie-des-politiques";
    }

    @Override
    public String axe() {
        return "politiques";
    }

    @Override
    public String titre() {
        return "Trésorerie par mois";
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
    public List<ColonneExportee<MoisDeTresorerie>> colonnes(SansCritere criteres) {
        return List.of(
                ColonneExportee.date("Mois", mois -> mois.mois().atDay(1)),
                ColonneExportee.montant("Payé", MoisDeTresorerie::paye),
                ColonneExportee.montant("Appels en cours", MoisDeTresorerie::enCours),
                ColonneExportee.montant("Appels attendus", MoisDeTresorerie::attendu),
                ColonneExportee.montant("Total", MoisDeTresorerie::total));
    }

    @Override
    public long compter(SansCritere criteres, long plafond) {
        return Math.min(calendrier.tresorerie().size(), plafond);
    }

    @Override
    public void parcourir(SansCritere criteres, Consumer<MoisDeTresorerie> ligne) {
        calendrier.tresorerie().forEach(ligne);
    }
}
