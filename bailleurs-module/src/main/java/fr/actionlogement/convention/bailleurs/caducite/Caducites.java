package fr.actionlogement.convention.bailleurs.caducite;

import fr.actionlogement.convention.bailleurs.caducite.interne.CaducitesEnBase;
import fr.actionlogement.convention.bailleurs.operation.CycleDeVie;
import fr.actionlogement.convention.bailleurs.operation.Operations;
import fr.actionlogement.convention.common.montant.Formats;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets grants fall whose works did not start in time; the rest of the commitment goes back to the line. */
@Service
public class Caducites {

    private final CaducitesEnBase tables;
    private final CycleDeVie cycle;
    private final Formats formats;
    private final Clock horloge;

    Caducites(CaducitesEnBase tables, CycleDeVie cycle, Formats formats, Clock horloge) {
        this.tables = tables;
        this.cycle = cycle;
        this.formats = formats;
        this.horloge = horloge;
    }

    /**
     * How long an operation has.
     *
     * @throws fr.actionlogement.convention.common.web.Introuvable when there is no such operation
     */
    @Transactional(readOnly = true)
    public ValiditeVue validite(String operation) {
        return tables.validite(operation, LocalDate.now(horloge)).orElseThrow(Operations::introuvable);
    }

    /** Operations that will fall soon and for which no more time is asked, the nearest first. */
    @Transactional(readOnly = true)
    public List<OperationMenacee> menacees(int limite) {
        return tables.menacees(LocalDate.now(horloge), limite);
    }

    /** Lets the next operation fall, if one must; its reference. Two instances take two operations. */
    @Transactional
    public Optional<String> constater() {
        LocalDate jour = LocalDate.now(horloge);
        Optional<String> prochaine = tables.prochaine(jour);
        prochaine.ifPresent(reference -> cycle.constaterCaducite(
                reference,
                "Les travaux n’ont pas commencé avant le "
                        + formats.dateCourte(Objects.requireNonNull(
                                tables.validite(reference, jour).orElseThrow().caduqueLe()))
                        + "."));
        return prochaine;
    }
}
