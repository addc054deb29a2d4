package fr.actionlogement.convention.bailleurs.operation;

import fr.actionlogement.convention.bailleurs.echange.FiltresEnMots;
import fr.actionlogement.convention.bailleurs.operation.interne.ListesDOperations;
import fr.actionlogement.convention.common.export.ColonneExportee;
import fr.actionlogement.convention.common.export.TableExportee;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
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
        return FiltresEnMots.AUCUN
                .et("Recherche", c.q())
                .et("État", c.statut() == null ? null : libelles(c.statut()))
                .et("Nature", c.nature() == null ? null : c.nature().libelle())
                .et("Ligne", c.ligne())
                .et("Département", c.departement())
                .et("Intercommunalité", c.epci())
                .et("Commune", c.commune())
                .et("Zone", c.zone() == null ? null : c.zone().libelle())
                .et("Produit", c.produit() == null ? null : c.produit().libelle())
                .et("Bailleur", c.bailleur())
                .et("Groupe Action Logement", c.groupe())
                .et("Exercice d’engagement", c.exercice())
                .valeurs();
    }

    private static String libelles(List<StatutDOperation> statuts) {
        return statuts.stream().map(StatutDOperation::libelle).collect(Collectors.joining(", "));
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
