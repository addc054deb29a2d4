package fr.actionlogement.convention.bailleurs.operation;

import fr.actionlogement.convention.bailleurs.operation.interne.ListesDOperations;
import fr.actionlogement.convention.common.export.ColonneExportee;
import fr.actionlogement.convention.common.export.TableExportee;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The operations as a file. */
@Component
class TableDesOperations implements TableExportee<LigneDOperation, CriteresDOperation> {

    private final ListesDOperations listes;

    TableDesOperations(ListesDOperations listes) {
        this.listes = listes;
    }

    @Override
    public String code() {
        return "operations";
    }

    @Override
    public String axe() {
        return "bailleurs";
    }

    @Override
    public String titre() {
        return "Opérations";
    }

    @Override
    public Class<CriteresDOperation> criteres() {
        return CriteresDOperation.class;
    }

    @Override
    public Map<String, String> filtres(CriteresDOperation c) {
        Map<String, String> filtres = new LinkedHashMap<>();
        dire(filtres, "Recherche", c.q());
        dire(
                filtres,
                "État",
                c.statut() == null
                        ? null
                        : String.join(
                                ", ",
                                c.statut().stream()
                                        .map(StatutDOperation::libelle)
                                        .toList()));
        dire(filtres, "Nature", c.nature() == null ? null : c.nature().libelle());
        dire(filtres, "Ligne", c.ligne());
        dire(filtres, "Département", c.departement());
        dire(filtres, "Intercommunalité", c.epci());
        dire(filtres, "Commune", c.commune());
        dire(filtres, "Zone", c.zone() == null ? null : c.zone().libelle());
        dire(filtres, "Produit", c.produit() == null ? null : c.produit().libelle());
        dire(filtres, "Bailleur", c.bailleur());
        dire(filtres, "Groupe Action Logement", c.groupe() == null ? null : c.groupe() ? "oui" : "non");
        dire(filtres, "Exercice d’engagement", c.exercice());
        return filtres;
    }

    private static void dire(Map<String, String> filtres, String libelle, @Nullable Object valeur) {
        if (valeur != null && !valeur.toString().isBlank()) {
            filtres.put(libelle, valeur.toString());
        }
    }

    @Override
    public List<ColonneExportee<LigneDOperation>> colonnes(CriteresDOperation criteres) {
        return List.of(
                ColonneExportee.texte("Référence", LigneDOperation::reference),
                ColonneExportee.texte("Intitulé", LigneDOperation::intitule),
                ColonneExportee.texte("SIREN du bailleur", LigneDOperation::bailleur),
                ColonneExportee.texte("Bailleur", LigneDOperation::nomDuBailleur),
                ColonneExportee.texte("Commune", LigneDOperation::commune),
                ColonneExportee.texte("Nom de la commune", LigneDOperation::nomDeLaCommune),
                ColonneExportee.texte("Nature", o -> o.nature().libelle()),
                ColonneExportee.texte("Ligne budgétaire", LigneDOperation::ligne),
                ColonneExportee.texte("Avancement", o -> o.statut().libelle()),
                ColonneExportee.nombre("Logements", LigneDOperation::nombreDeLogements),
                ColonneExportee.montant("Coût total", LigneDOperation::cout),
                ColonneExportee.montant("Action Logement", LigneDOperation::montantActionLogement),
                ColonneExportee.instant("Depuis", LigneDOperation::depuis));
    }

    @Override
    public long compter(CriteresDOperation criteres, long plafond) {
        return listes.compter(criteres, plafond);
    }

    @Override
    public void parcourir(CriteresDOperation criteres, Consumer<LigneDOperation> ligne) {
        listes.parcourir(criteres, ligne);
    }
}
