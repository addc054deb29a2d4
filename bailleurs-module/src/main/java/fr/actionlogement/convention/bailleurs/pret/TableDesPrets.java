package fr.actionlogement.convention.bailleurs.pret;

import fr.actionlogement.convention.bailleurs.pret.interne.ListesDePrets;
import fr.actionlogement.convention.common.export.ColonneExportee;
import fr.actionlogement.convention.common.export.TableExportee;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** The loans as a file. */
@Component
class TableDesPrets implements TableExportee<PretVu, CriteresDePret> {

    private final ListesDePrets listes;

    TableDesPrets(ListesDePrets listes) {
        this.listes = listes;
    }

    @Override
    public String code() {
        return "prets-aux-bailleurs";
    }

    @Override
    public String axe() {
        return "bailleurs";
    }

    @Override
    public String titre() {
        return "Prêts aux bailleurs";
    }

    @Override
    public Class<CriteresDePret> criteres() {
        return CriteresDePret.class;
    }

    @Override
    public Map<String, String> filtres(CriteresDePret criteres) {
        Map<String, String> filtres = new LinkedHashMap<>();
        if (criteres.q() != null) {
            filtres.put("Prêt, opération ou bailleur", criteres.q());
        }
        if (criteres.etat() != null) {
            filtres.put("État", criteres.etat().libelle());
        }
        if (criteres.ligne() != null) {
            filtres.put("Ligne", criteres.ligne());
        }
        if (criteres.departement() != null) {
            filtres.put("Département", criteres.departement().code());
        }
        if (criteres.bailleur() != null) {
            filtres.put("SIREN du bailleur", criteres.bailleur().numero());
        }
        if (criteres.impaye() != null) {
            filtres.put("Impayés", criteres.impaye() ? "avec un impayé" : "sans impayé");
        }
        return filtres;
    }

    @Override
    public List<ColonneExportee<PretVu>> colonnes(CriteresDePret criteres) {
        return List.of(
                ColonneExportee.texte("Référence", PretVu::reference),
                ColonneExportee.texte("Opération", PretVu::operation),
                ColonneExportee.texte("Intitulé", PretVu::intitule),
                ColonneExportee.texte("SIREN du bailleur", p -> p.bailleur().numero()),
                ColonneExportee.texte("Bailleur", PretVu::nomDuBailleur),
                ColonneExportee.texte("Ligne", PretVu::ligne),
                ColonneExportee.texte("Taux", p -> p.conditions().tauxEnTexte()),
                ColonneExportee.texte("Durée", p -> p.conditions().dureeEnTexte()),
                ColonneExportee.date("Accordé le", PretVu::accordeLe),
                ColonneExportee.montant("Accordé", PretVu::montant),
                ColonneExportee.montant("Tiré", PretVu::tire),
                ColonneExportee.montant("Restant dû", PretVu::restant),
                ColonneExportee.montant("Appelé", PretVu::appele),
                ColonneExportee.montant("Encaissé", PretVu::encaisse),
                ColonneExportee.montant("Dû et non reçu", PretVu::du),
                ColonneExportee.date("Prochaine échéance", PretVu::prochaineLe),
                ColonneExportee.texte("État", p -> p.etat().libelle()));
    }

    @Override
    public long compter(CriteresDePret criteres, long plafond) {
        return listes.compter(criteres, plafond);
    }

    @Override
    public void parcourir(CriteresDePret criteres, Consumer<PretVu> ligne) {
        listes.parcourir(criteres, ligne);
    }
}
