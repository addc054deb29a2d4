package fr.actionlogement.convention.bailleurs.synthese;

import fr.actionlogement.convention.bailleurs.echange.FiltresEnMots;
import fr.actionlogement.convention.common.export.ColonneExportee;
import fr.actionlogement.convention.common.export.TableExportee;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** A view as a file. */
@Component
class TableDeSynthese implements TableExportee<LigneDeSynthese, CriteresDeSynthese> {

    private final Syntheses syntheses;

    TableDeSynthese(Syntheses syntheses) {
        this.syntheses = syntheses;
    }

    @Override
    public String code() {
        return "synthese-des-bailleurs";
    }

    @Override
    public String axe() {
        return "bailleurs";
    }

    @Override
    public String titre() {
        return "Vue d’ensemble des lignes";
    }

    @Override
    public Class<CriteresDeSynthese> criteres() {
        return CriteresDeSynthese.class;
    }

    @Override
    public Map<String, String> filtres(CriteresDeSynthese c) {
        return FiltresEnMots.AUCUN
                .et("Regroupement", c.regroupement().libelle())
                .et("À la date du", c.au())
                .et("Ligne", c.ligne())
                .et("Département", c.departement())
                .et("Intercommunalité", c.epci())
                .et("Zone", c.zone() == null ? null : c.zone().libelle())
                .et("Produit", c.produit() == null ? null : c.produit().libelle())
                .et("Bailleur", c.bailleur())
                .et("Groupe Action Logement", c.groupe())
                .et("Exercice", c.exercice())
                .valeurs();
    }

    @Override
    public List<ColonneExportee<LigneDeSynthese>> colonnes(CriteresDeSynthese c) {
        boolean parProduit = c.regroupement() == Regroupement.PRODUIT;
        ColonneExportee<LigneDeSynthese> dossiers = ColonneExportee.nombre("Dossiers", LigneDeSynthese::dossiers);
        return List.of(
                ColonneExportee.texte("Code", LigneDeSynthese::code),
                ColonneExportee.texte(c.regroupement().libelle(), LigneDeSynthese::nom),
                parProduit ? dossiers.sansTotal() : dossiers,
                ColonneExportee.nombre("Logements", LigneDeSynthese::logements),
                ColonneExportee.montant("Coût", LigneDeSynthese::cout),
                ColonneExportee.montant("Engagé", LigneDeSynthese::engage),
                ColonneExportee.montant("Versé", LigneDeSynthese::verse));
    }

    @Override
    public long compter(CriteresDeSynthese criteres, long plafond) {
        return Math.min(plafond, syntheses.etablir(criteres).lignes().size());
    }

    @Override
    public void parcourir(CriteresDeSynthese criteres, Consumer<LigneDeSynthese> ligne) {
        syntheses.etablir(criteres).lignes().forEach(ligne);
    }
}
