package fr.actionlogement.convention.bailleurs.contrepartie;

import fr.actionlogement.convention.bailleurs.echange.FiltresEnMots;
import fr.actionlogement.convention.common.export.ColonneExportee;
import fr.actionlogement.convention.common.export.TableExportee;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** The report of the reservation rights as a file. */
@Component
class TableDesContreparties implements TableExportee<LigneDeBilan, CriteresDeBilan> {

    private final BilansDesContreparties bilans;

    TableDesContreparties(BilansDesContreparties bilans) {
        this.bilans = bilans;
    }

    @Override
    public String code() {
        return "contreparties";
    }

    @Override
    public String axe() {
        return "bailleurs";
    }

    @Override
    public String titre() {
        return "Contreparties";
    }

    @Override
    public Class<CriteresDeBilan> criteres() {
        return CriteresDeBilan.class;
    }

    @Override
    public Map<String, String> filtres(CriteresDeBilan c) {
        return FiltresEnMots.AUCUN
                .et("Regroupement", c.regroupement().libelle())
                .et("Département", c.departement())
                .et("Bailleur", c.bailleur())
                .et("Année", c.annee())
                .valeurs();
    }

    @Override
    public List<ColonneExportee<LigneDeBilan>> colonnes(CriteresDeBilan c) {
        return List.of(
                ColonneExportee.texte("Code", LigneDeBilan::code),
                ColonneExportee.texte(c.regroupement().libelle(), LigneDeBilan::nom),
                ColonneExportee.nombre("Opérations", LigneDeBilan::operations),
                ColonneExportee.nombre("Droits ouverts", LigneDeBilan::ouverts),
                ColonneExportee.nombre("En stock", LigneDeBilan::enStock),
                ColonneExportee.nombre("En flux", LigneDeBilan::enFlux),
                ColonneExportee.nombre("Réservés aux prioritaires", LigneDeBilan::prioritaires),
                ColonneExportee.nombre("Mis à disposition", LigneDeBilan::misADisposition),
                ColonneExportee.nombre("Utilisés", LigneDeBilan::utilises),
                ColonneExportee.nombre("Attributions prioritaires", LigneDeBilan::attributionsPrioritaires));
    }

    @Override
    public long compter(CriteresDeBilan criteres, long plafond) {
        return Math.min(plafond, bilans.etablir(criteres).lignes().size());
    }

    @Override
    public void parcourir(CriteresDeBilan criteres, Consumer<LigneDeBilan> ligne) {
        bilans.etablir(criteres).lignes().forEach(ligne);
    }
}
