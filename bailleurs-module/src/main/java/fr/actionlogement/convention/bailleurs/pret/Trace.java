package fr.actionlogement.convention.bailleurs.pret;

import fr.actionlogement.convention.common.journal.Acte;
import fr.actionlogement.convention.common.journal.Journal;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes the acts on a loan in its journal and in that of its operation. */
@Component
class Trace {

    private final Journal journal;

    Trace(Journal journal) {
        this.journal = journal;
    }

    void amenagement(PretVu pret, String fait, AmenagementVu vue, String detail) {
        consigner(
                pret,
                vue.nature().libelle() + " " + fait,
                vue.reference() + ", " + pret.reference()
                        + (vue.montant() == null ? "" : ", " + vue.montant().enTexte())
                        + (detail.isEmpty() ? "" : " : " + detail));
    }

    void consigner(PretVu pret, String acte, String detail) {
        journal.consigner(List.of(
                Acte.de("bailleurs", pret.reference(), acte, detail),
                Acte.de("bailleurs", pret.operation(), acte, detail)));
    }
}
