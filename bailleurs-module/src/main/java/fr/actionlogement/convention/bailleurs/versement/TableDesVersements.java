package fr.actionlogement.convention.bailleurs.versement;

import fr.actionlogement.convention.bailleurs.echange.FiltresEnMots;
import fr.actionlogement.convention.bailleurs.versement.interne.ListesDeVersements;
import fr.actionlogement.convention.common.export.ColonneExportee;
import fr.actionlogement.convention.common.export.TableExportee;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The payment requests as a file. */
@Component
class TableDesVersements implements TableExportee<DemandeVue, CriteresDeVersement> {

    private final ListesDeVersements listes;

    TableDesVersements(ListesDeVersements listes) {
        this.listes = listes;
    }

    @Override
    public String code() {
        return "versements-aux-bailleurs";
    }

    @Override
    public String axe() {
        return "bailleurs";
    }

    @Override
    public String titre() {
        return "Versements";
    }

    @Override
    public Class<CriteresDeVersement> criteres() {
        return CriteresDeVersement.class;
    }

    @Override
    public Map<String, String> filtres(CriteresDeVersement c) {
        return FiltresEnMots.AUCUN
                .et(
                        "État",
                        c.statut() == null
                                ? null
                                : c.statut().stream()
                                        .map(StatutDeDemande::libelle)
                                        .collect(Collectors.joining(", ")))
                .et("Dossier", c.dossier())
                .valeurs();
    }

    @Override
    public List<ColonneExportee<DemandeVue>> colonnes(CriteresDeVersement c) {
        return List.of(
                ColonneExportee.texte("Référence", DemandeVue::reference),
                ColonneExportee.texte("Dispositif", d -> d.dispositif().libelle()),
                ColonneExportee.texte("Dossier", DemandeVue::dossier),
                ColonneExportee.texte("Instrument", d -> d.financeur().libelle()),
                ColonneExportee.texte("Échéance", DemandeVue::echeance),
                ColonneExportee.texte("État", d -> d.statut().libelle()),
                ColonneExportee.date("Demandé le", DemandeVue::demandeLe),
                ColonneExportee.montant("Demandé", DemandeVue::montant),
                ColonneExportee.date("Certifié le", DemandeVue::certifieLe),
                ColonneExportee.montant("Certifié", DemandeVue::certifie),
                ColonneExportee.montant("Retenu", DemandeVue::retenue),
                ColonneExportee.date("Versé le", DemandeVue::verseLe),
                ColonneExportee.montant("Versé", DemandeVue::verse),
                ColonneExportee.montant("Reversé", DemandeVue::reverse),
                ColonneExportee.texte("Justificatif", DemandeVue::justificatif));
    }

    @Override
    public long compter(CriteresDeVersement criteres, long plafond) {
        return listes.compter(criteres, plafond);
    }

    @Override
    public void parcourir(CriteresDeVersement criteres, Consumer<DemandeVue> ligne) {
        listes.parcourir(criteres, ligne);
    }
}
