package fr.actionlogement.convention.bailleurs.accueil;

import static fr.actionlogement.convention.common.rapport.CelluleDeRapport.montant;
import static fr.actionlogement.convention.common.rapport.CelluleDeRapport.texte;

import fr.actionlogement.convention.common.budget.ADate;
import fr.actionlogement.convention.common.budget.Enveloppes;
import fr.actionlogement.convention.common.budget.Lieu;
import fr.actionlogement.convention.common.budget.SoldeTerritorial;
import fr.actionlogement.convention.common.rapport.SectionDeRapport;
import fr.actionlogement.convention.common.rapport.TableauDeRapport;
import fr.actionlogement.convention.common.rapport.TableauDeRapport.Ligne;
import fr.actionlogement.convention.common.territoire.Territoires;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The axis in the committee's report: where each of its lines goes overseas, département by département. */
@Component
class SectionDesBailleurs implements SectionDeRapport {

    private static final String OUTRE_MER = "BAI-OUTRE-MER";

    private final Enveloppes enveloppes;
    private final Territoires territoires;

    SectionDesBailleurs(Enveloppes enveloppes, Territoires territoires) {
        this.enveloppes = enveloppes;
        this.territoires = territoires;
    }

    @Override
    public int ordre() {
        return 1;
    }

    @Override
    public String titre() {
        return "Bailleurs : l’habitat outre-mer";
    }

    @Override
    public List<TableauDeRapport> composer(LocalDate effet, LocalDate connue) {
        return List.of(new TableauDeRapport(
                "Engagé et versé sur la ligne outre-mer (article 6.2)",
                List.of("Département", "Engagé", "Versé"),
                enveloppes.parDepartement(OUTRE_MER, new ADate(effet, connue)).stream()
                        .map(solde -> ligne(solde, "?au=" + effet + "&connu=" + connue))
                        .toList()));
    }

    private Ligne ligne(SoldeTerritorial solde, String question) {
        return Ligne.de(
                "/budget/lignes/" + OUTRE_MER + "/ecritures" + question + "&departement="
                        + new Lieu(solde.departement()),
                texte(solde.departement() == null ? "Non localisé" : territoires.nomDepartement(solde.departement())),
                montant(solde.engage()),
                montant(solde.verse()));
    }
}
