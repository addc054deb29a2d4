package fr.actionlogement.convention.salaries.bareme;

import fr.actionlogement.convention.common.export.ColonneExportee;
import fr.actionlogement.convention.common.export.TableExportee;
import fr.actionlogement.convention.common.web.DemandeIllisible;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** The rules as a file. */
@Component
class TableDesBaremes implements TableExportee<Parametre, CriteresDeBareme> {

    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Baremes baremes;

    TableDesBaremes(Baremes baremes) {
        this.baremes = baremes;
    }

    @Override
    public String code() {
        return "baremes-des-salaries";
    }

    @Override
    public String axe() {
        return "salaries";
    }

    @Override
    public String titre() {
        return "Barèmes des aides aux salariés";
    }

    @Override
    public Class<CriteresDeBareme> criteres() {
        return CriteresDeBareme.class;
    }

    @Override
    public Map<String, String> filtres(CriteresDeBareme c) {
        Map<String, String> filtres = new LinkedHashMap<>();
        if (c.produit() != null && !c.produit().isBlank()) {
            filtres.put("Produit", c.produit());
        }
        if (c.le() != null) {
            filtres.put("En vigueur le", JOUR.format(c.le()));
        }
        return filtres;
    }

    @Override
    public List<ColonneExportee<Parametre>> colonnes(CriteresDeBareme c) {
        return List.of(
                ColonneExportee.texte("Produit", Parametre::produit),
                ColonneExportee.texte("Règle", Parametre::cle),
                ColonneExportee.texte("Libellé", Parametre::libelle),
                ColonneExportee.texte("Zone", p -> p.regle().zone()),
                ColonneExportee.texte("Ménage", p -> p.regle().menage()),
                ColonneExportee.texte("Profil", p -> p.regle().profil()),
                ColonneExportee.texte("Valeur", Parametre::enTexte),
                ColonneExportee.date("Du", Parametre::valideDu),
                ColonneExportee.date("Au", Parametre::valideAu),
                ColonneExportee.texte("Référence légale", Parametre::referenceLegale),
                ColonneExportee.texte("Source", Parametre::source),
                ColonneExportee.texte("Preuve", p -> p.preuve().libelle()),
                ColonneExportee.texte("À confirmer", p -> p.estSur() ? "non" : "oui"),
                ColonneExportee.texte("Note", Parametre::note));
    }

    @Override
    public long compter(CriteresDeBareme c, long plafond) {
        return Math.min(lignes(c).size(), plafond);
    }

    @Override
    public void parcourir(CriteresDeBareme c, Consumer<Parametre> ligne) {
        lignes(c).forEach(ligne);
    }

    private List<Parametre> lignes(CriteresDeBareme c) {
        boolean tous = c.produit() == null || c.produit().isBlank();
        List<Parametre> connus = baremes.tous();
        if (!tous && connus.stream().noneMatch(p -> p.produit().equals(c.produit()))) {
            throw new DemandeIllisible(
                    "produit-inconnu", "Ce produit n’a pas de barème : choisissez-le dans la liste.");
        }
        return connus.stream()
                .filter(p -> tous || p.produit().equals(c.produit()))
                .filter(p -> c.le() == null || p.vautLe(c.le()))
                .toList();
    }
}
