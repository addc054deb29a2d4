package fr.actionlogement.convention.bailleurs.energie;

import fr.actionlogement.convention.bailleurs.echange.FiltresEnMots;
import fr.actionlogement.convention.common.export.ColonneExportee;
import fr.actionlogement.convention.common.export.TableExportee;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** A report of energy and carbon as a file. */
@Component
class TableDuPlan implements TableExportee<LigneDuPlan, CriteresDuPlan> {

    private final BilansDuPlan bilans;

    TableDuPlan(BilansDuPlan bilans) {
        this.bilans = bilans;
    }

    @Override
    public String code() {
        return "plan-energie";
    }

    @Override
    public String axe() {
        return "bailleurs";
    }

    @Override
    public String titre() {
        return "Énergie et décarbonation";
    }

    @Override
    public Class<CriteresDuPlan> criteres() {
        return CriteresDuPlan.class;
    }

    @Override
    public Map<String, String> filtres(CriteresDuPlan c) {
        return FiltresEnMots.AUCUN
                .et("Mesure", c.mesureOuDefaut().libelle())
                .et("Regroupement", c.regroupement().libelle())
                .et("À la date du", c.au())
                .et("Département", c.departement())
                .et("Bailleur", c.bailleur())
                .et("Groupe Action Logement", c.groupe())
                .valeurs();
    }

    @Override
    public List<ColonneExportee<LigneDuPlan>> colonnes(CriteresDuPlan c) {
        return List.of(
                ColonneExportee.texte("Code", LigneDuPlan::code),
                ColonneExportee.texte(c.regroupement().libelle(), LigneDuPlan::nom),
                ColonneExportee.nombre("Opérations", LigneDuPlan::operations),
                ColonneExportee.nombre("Opérations renseignées", LigneDuPlan::renseignees),
                ColonneExportee.nombre("Logements réhabilités", LigneDuPlan::rehabilites),
                ColonneExportee.nombre("Logements mesurés", LigneDuPlan::mesures),
                ColonneExportee.nombre("kWh économisés par an", LigneDuPlan::kwhParAn),
                ColonneExportee.nombre("kgCO₂ évités par an", LigneDuPlan::kgParAn),
                ColonneExportee.nombre("F et G avant", LigneDuPlan::passoiresAvant),
                ColonneExportee.nombre("F et G après", LigneDuPlan::passoiresApres),
                ColonneExportee.nombre("A à C après", LigneDuPlan::cOuMieux),
                ColonneExportee.montant("Coût des réhabilitations mesurées", LigneDuPlan::cout),
                ColonneExportee.montant("Dont Action Logement", LigneDuPlan::actionLogement),
                ColonneExportee.montant("Coût de la tonne évitée", LigneDuPlan::coutDeLaTonne)
                        .sansTotal());
    }

    @Override
    public long compter(CriteresDuPlan criteres, long plafond) {
        return Math.min(plafond, bilans.etablir(criteres).lignes().size());
    }

    @Override
    public void parcourir(CriteresDuPlan criteres, Consumer<LigneDuPlan> ligne) {
        bilans.etablir(criteres).lignes().forEach(ligne);
    }
}
