package fr.actionlogement.convention.politiquespubliques.suivi;

import fr.actionlogement.convention.common.budget.SoldeEnveloppe;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.politiquespubliques.programme.ProgrammeVue;
import java.util.List;

/** A programme, where its line stands, and its years. */
public record SuiviDeProgramme(ProgrammeVue programme, SoldeEnveloppe ligne, List<AnneeSuivie> annees) {

    /** What is called over all years. */
    public Montant appele() {
        return Montant.somme(annees.stream().map(AnneeSuivie::appele).toList());
    }

    /** How many calls make it. */
    public long nombre() {
        return annees.stream().mapToLong(AnneeSuivie::nombre).sum();
    }
}
