package fr.actionlogement.convention.politiquespubliques.pret;

import fr.actionlogement.convention.common.export.ColonneExportee;
import fr.actionlogement.convention.common.export.TableExportee;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** The loans as a file. */
@Component("tableDesPretsDesPolitiques")
class TableDesPrets implements TableExportee<PretVu, TableDesPrets.SansCritere> {

    private final Prets prets;

    TableDesPrets(Prets prets) {
        this.prets = prets;
    }

    /** The loans have no filter. */
    record SansCritere() {}

    @Override
    public String code() {
        return "prets-des-politiques";
    }

    @Override
    public String axe() {
        return "politiques";
    }

    @Override
    public String titre() {
        return "Prêts des politiques publiques";
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
    public List<ColonneExportee<PretVu>> colonnes(SansCritere criteres) {
        return List.of(
                ColonneExportee.texte("Opération", PretVu::dossier),
                ColonneExportee.texte("Programme", PretVu::programme),
                ColonneExportee.texte("Emprunteur", PretVu::emprunteur),
                ColonneExportee.texte(
                        "SIREN", p -> p.siren() == null ? null : p.siren().numero()),
                ColonneExportee.taux("Taux", p -> p.conditions().taux()),
                ColonneExportee.<PretVu>nombre(
                                "Durée (ans)", p -> (long) p.conditions().dureeAns())
                        .sansTotal(),
                ColonneExportee.montant("Droit", PretVu::montant),
                ColonneExportee.montant("Engagé", PretVu::engage),
                ColonneExportee.montant("Versé", PretVu::verse),
                ColonneExportee.montant("Intérêts reçus", pret -> pret.recu().interets()),
                ColonneExportee.montant("Capital remboursé", pret -> pret.recu().capital()),
                ColonneExportee.montant("Capital restant dû", PretVu::restant),
                ColonneExportee.montant("Dû et non reçu", PretVu::du),
                ColonneExportee.montant("Équivalent-subvention", PretVu::equivalentSubvention));
    }

    @Override
    public long compter(SansCritere criteres, long plafond) {
        return Math.min(prets.tous().size(), plafond);
    }

    @Override
    public void parcourir(SansCritere criteres, Consumer<PretVu> ligne) {
        prets.tous().forEach(ligne);
    }
}
