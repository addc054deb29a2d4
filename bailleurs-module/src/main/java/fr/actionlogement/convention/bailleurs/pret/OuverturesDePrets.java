package fr.actionlogement.convention.bailleurs.pret;

import fr.actionlogement.convention.bailleurs.operation.interne.Numerotation;
import fr.actionlogement.convention.bailleurs.pret.interne.DossiersEnBase;
import fr.actionlogement.convention.bailleurs.pret.interne.OuverturesEnBase;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens the loans of granted operations, in the caller's transaction. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class OuverturesDePrets {

    private final OuverturesEnBase tables;
    private final DossiersEnBase dossiers;
    private final AppelsDEcheances appels;
    private final Numerotation numerotation;
    private final Clock horloge;

    OuverturesDePrets(
            OuverturesEnBase tables,
            DossiersEnBase dossiers,
            AppelsDEcheances appels,
            Numerotation numerotation,
            Clock horloge) {
        this.tables = tables;
        this.dossiers = dossiers;
        this.appels = appels;
        this.numerotation = numerotation;
        this.horloge = horloge;
    }

    /**
     * Opens one loan per share of Action Logement that is one; those that are open already are left alone.
     *
     * @throws ConflitDEtat when a share has neither conditions nor model
     */
    public void ouvrir(List<String> operations) {
        LocalDate jour = LocalDate.now(horloge);
        List<Long> parts = tables.aOuvrir(operations);
        if (parts.isEmpty()) {
            return;
        }
        if (tables.ouvrir(parts, numerotation.suivantes("PR", jour.getYear(), parts.size())) < parts.size()) {
            throw new ConflitDEtat(
                    "sans-modele-de-pret",
                    "Aucun modèle de prêt n’était en vigueur à la date de l’accord : saisissez les conditions du prêt,"
                            + " ou demandez à l’administrateur de renseigner le modèle.");
        }
    }

    /** Opens the loans of operations whose payments are written already: each is a drawing, and what fell due is called. */
    public void reprendre(List<String> operations) {
        ouvrir(operations);
        tables.reprendreLesTirages(operations);
        appels.reprendre(dossiers.lire(dossiers.desOperations(operations)), LocalDate.now(horloge));
    }
}
