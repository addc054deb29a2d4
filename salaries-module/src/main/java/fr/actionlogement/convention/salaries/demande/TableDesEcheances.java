package fr.actionlogement.convention.salaries.demande;

import fr.actionlogement.convention.common.export.ColonneExportee;
import fr.actionlogement.convention.common.export.TableExportee;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** A schedule as a file. */
@Component
class TableDesEcheances implements TableExportee<EcheanceVue, EcheancierDe> {

    private final Suivi suivi;

    TableDesEcheances(Suivi suivi) {
        this.suivi = suivi;
    }

    @Override
    public String code() {
        return "echeances-des-salaries";
    }

    @Override
    public String axe() {
        return "salaries";
    }

    @Override
    public String titre() {
        return "Échéancier";
    }

    @Override
    public Class<EcheancierDe> criteres() {
        return EcheancierDe.class;
    }

    @Override
    public Map<String, String> filtres(EcheancierDe c) {
        return Map.of("Demande", c.reference());
    }

    @Override
    public List<ColonneExportee<EcheanceVue>> colonnes(EcheancierDe c) {
        return List.of(
                ColonneExportee.<EcheanceVue>nombre("N°", e -> (long) e.rang()).sansTotal(),
                ColonneExportee.date("Date", EcheanceVue::le),
                ColonneExportee.texte("Ligne", e -> e.type().libelle()),
                ColonneExportee.montant("Capital", EcheanceVue::capital),
                ColonneExportee.montant("Intérêts", EcheanceVue::interets),
                ColonneExportee.montant("Assurance", EcheanceVue::assurance),
                ColonneExportee.<EcheanceVue>montant("Restant dû", EcheanceVue::restant)
                        .sansTotal(),
                ColonneExportee.montant("Réglé", EcheanceVue::regle));
    }

    @Override
    public long compter(EcheancierDe c, long plafond) {
        return Math.min(suivi.lire(c.reference()).echeances().size(), plafond);
    }

    @Override
    public void parcourir(EcheancierDe c, Consumer<EcheanceVue> ligne) {
        suivi.lire(c.reference()).echeances().forEach(ligne);
    }
}
