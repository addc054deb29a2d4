package fr.actionlogement.convention.bailleurs.bailleur;

import fr.actionlogement.convention.bailleurs.bailleur.interne.BailleursEnBase;
import fr.actionlogement.convention.bailleurs.echange.FiltresEnMots;
import fr.actionlogement.convention.common.export.ColonneExportee;
import fr.actionlogement.convention.common.export.TableExportee;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** The register of landlords as a file. */
@Component
class TableDesBailleurs implements TableExportee<BailleurVu, CriteresDeBailleur> {

    private final BailleursEnBase base;

    TableDesBailleurs(BailleursEnBase base) {
        this.base = base;
    }

    @Override
    public String code() {
        return "bailleurs";
    }

    @Override
    public String axe() {
        return "bailleurs";
    }

    @Override
    public String titre() {
        return "Organismes bailleurs";
    }

    @Override
    public Class<CriteresDeBailleur> criteres() {
        return CriteresDeBailleur.class;
    }

    @Override
    public Map<String, String> filtres(CriteresDeBailleur criteres) {
        return mots(criteres).valeurs();
    }

    static FiltresEnMots mots(CriteresDeBailleur criteres) {
        return FiltresEnMots.AUCUN
                .et("Nom ou SIREN", criteres.q())
                .et(
                        "Catégorie",
                        criteres.categorie() == null
                                ? null
                                : criteres.categorie().libelle())
                .et("Groupe Action Logement", criteres.groupe())
                .et("Département du siège", criteres.departement());
    }

    @Override
    public List<ColonneExportee<BailleurVu>> colonnes(CriteresDeBailleur criteres) {
        return List.of(
                ColonneExportee.texte("SIREN", bailleur -> bailleur.siren().numero()),
                ColonneExportee.texte("Nom", BailleurVu::nom),
                ColonneExportee.texte(
                        "Catégorie", bailleur -> bailleur.categorie().libelle()),
                ColonneExportee.texte("Groupe Action Logement", bailleur -> ouiNon(bailleur.groupeActionLogement())),
                ColonneExportee.texte(
                        "Département du siège",
                        bailleur -> bailleur.departement().code()),
                ColonneExportee.texte(
                        "Absorbé par",
                        bailleur -> bailleur.absorbePar() == null
                                ? null
                                : bailleur.absorbePar().numero()));
    }

    private static String ouiNon(boolean valeur) {
        return valeur ? "oui" : "non";
    }

    @Override
    public long compter(CriteresDeBailleur criteres, long plafond) {
        return base.compter(criteres, plafond);
    }

    @Override
    public void parcourir(CriteresDeBailleur criteres, Consumer<BailleurVu> ligne) {
        base.parcourir(criteres, ligne);
    }
}
