package fr.actionlogement.convention.salaries.accueil;

import static fr.actionlogement.convention.common.rapport.CelluleDeRapport.montant;
import static fr.actionlogement.convention.common.rapport.CelluleDeRapport.texte;

import fr.actionlogement.convention.common.budget.ADate;
import fr.actionlogement.convention.common.budget.Enveloppes;
import fr.actionlogement.convention.common.budget.Lieu;
import fr.actionlogement.convention.common.rapport.SectionDeRapport;
import fr.actionlogement.convention.common.rapport.TableauDeRapport;
import fr.actionlogement.convention.common.rapport.TableauDeRapport.Ligne;
import fr.actionlogement.convention.common.territoire.Territoires;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where the aids to employees went, in the committee's report. */
@Component
class SectionDesSalaries implements SectionDeRapport {

    private final Enveloppes enveloppes;
    private final Territoires territoires;

    SectionDesSalaries(Enveloppes enveloppes, Territoires territoires) {
        this.enveloppes = enveloppes;
        this.territoires = territoires;
    }

    @Override
    public int ordre() {
        return 2;
    }

    @Override
    public String titre() {
        return "Salariés : les aides par département";
    }

    @Override
    public List<TableauDeRapport> composer(LocalDate effet, LocalDate connue) {
        String question = "?au=" + effet + "&connu=" + connue + "&departement=";
        return List.of(new TableauDeRapport(
                "Engagé et versé pour les salariés (article 7)",
                List.of("Département", "Engagé", "Versé"),
                enveloppes.parDepartement("SALARIES", new ADate(effet, connue)).stream()
                        .map(s -> Ligne.de(
                                "/budget/lignes/SALARIES/ecritures" + question + new Lieu(s.departement()),
                                texte(
                                        s.departement() == null
                                                ? "Non localisé"
                                                : territoires.nomDepartement(s.departement())),
                                montant(s.engage()),
                                montant(s.verse())))
                        .toList()));
    }
}
