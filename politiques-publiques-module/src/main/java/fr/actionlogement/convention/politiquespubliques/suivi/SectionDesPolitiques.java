package fr.actionlogement.convention.politiquespubliques.suivi;

import static fr.actionlogement.convention.common.rapport.CelluleDeRapport.montant;
import static fr.actionlogement.convention.common.rapport.CelluleDeRapport.texte;

import fr.actionlogement.convention.common.budget.ADate;
import fr.actionlogement.convention.common.budget.Enveloppes;
import fr.actionlogement.convention.common.rapport.SectionDeRapport;
import fr.actionlogement.convention.common.rapport.TableauDeRapport;
import fr.actionlogement.convention.common.rapport.TableauDeRapport.Ligne;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The axis in the committee's report: what each programme was promised and paid, year by year. */
@Component
class SectionDesPolitiques implements SectionDeRapport {

    private final Enveloppes enveloppes;

    SectionDesPolitiques(Enveloppes enveloppes) {
        this.enveloppes = enveloppes;
    }

    @Override
    public int ordre() {
        return 3;
    }

    @Override
    public String titre() {
        return "Politiques publiques : programmes par exercice";
    }

    @Override
    public List<TableauDeRapport> composer(LocalDate effet, LocalDate connue) {
        String question = "?au=" + effet + "&connu=" + connue;
        return List.of(new TableauDeRapport(
                "Promis, engagé et payé par programme",
                List.of("Ligne", "Exercice", "Promis", "Engagé", "Payé dans l’année", "Provenance"),
                enveloppes.exercices("POLITIQUES", new ADate(effet, connue)).stream()
                        .map(x -> Ligne.de(
                                "/budget/lignes/" + x.ligne() + question,
                                texte(x.ligne()),
                                texte(String.valueOf(x.exercice())),
                                montant(x.alloue()),
                                montant(x.engage()),
                                montant(x.paye()),
                                texte(x.statut().equals("PUBLIE") ? "Publié" : "Hypothèse")))
                        .toList()));
    }
}
