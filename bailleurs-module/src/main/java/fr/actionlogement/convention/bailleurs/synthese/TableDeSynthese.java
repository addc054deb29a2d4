package fr.actionlogement.convention.bailleurs.synthese;

import fr.actionlogement.convention.common.export.ColonneExportee;
import fr.actionlogement.convention.common.export.TableExportee;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
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
        Map<String, String> filtres = new LinkedHashMap<>();
        dire(filtres, "Regroupement", c.par() == null ? null : c.par().libelle());
        dire(filtres, "À la date du", c.au());
        dire(filtres, "Ligne", c.ligne());
        dire(filtres, "Département", c.departement());
        dire(filtres, "Intercommunalité", c.epci());
        dire(filtres, "Zone", c.zone() == null ? null : c.zone().libelle());
        dire(filtres, "Produit", c.produit() == null ? null : c.produit().libelle());
        dire(filtres, "Bailleur", c.bailleur());
        dire(filtres, "Groupe Action Logement", c.groupe() == null ? null : c.groupe() ? "oui" : "non");
        dire(filtres, "Exercice", c.exercice());
        return filtres;
    }

    private static void dire(Map<String, String> filtres, String libelle, @Nullable Object valeur) {
        if (valeur != null && !valeur.toString().isBlank()) {
            filtres.put(libelle, valeur.toString());
        }
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
