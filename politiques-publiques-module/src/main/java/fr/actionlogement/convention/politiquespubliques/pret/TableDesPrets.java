package fr.actionlogement.convention.politiquespubliques.pret;

import fr.actionlogement.convention.common.export.ColonneExportee;
import fr.actionlogement.convention.common.export.TableExportee;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The loans as a file. */
@Component("tableDesPretsDesPolitiques")
class TableDesPrets implements TableExportee<PretVu, TableDesPrets.Criteres> {

    private final Prets prets;

    TableDesPrets(Prets prets) {
        this.prets = prets;
    }

    /**
     * What the file keeps.
     *
     * @param programme code; null keeps every loan
     */
    record Criteres(@Nullable String programme) {}

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
    public Class<Criteres> criteres() {
        return Criteres.class;
    }

    @Override
    public Map<String, String> filtres(Criteres criteres) {
        return criteres.programme() == null ? Map.of() : Map.of("Programme", criteres.programme());
    }

    @Override
    public List<ColonneExportee<PretVu>> colonnes(Criteres criteres) {
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
    public long compter(Criteres criteres, long plafond) {
        return Math.min(prets.lister(criteres.programme()).size(), plafond);
    }

    @Override
    public void parcourir(Criteres criteres, Consumer<PretVu> ligne) {
        prets.lister(criteres.programme()).forEach(ligne);
    }
}
