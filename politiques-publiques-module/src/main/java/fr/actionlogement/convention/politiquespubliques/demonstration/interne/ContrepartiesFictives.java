package fr.actionlogement.convention.politiquespubliques.demonstration.interne;

import fr.actionlogement.convention.common.securite.AuNomDe;
import fr.actionlogement.convention.politiquespubliques.contrepartie.Contreparties;
import fr.actionlogement.convention.politiquespubliques.contrepartie.NatureDeContrepartie;
import fr.actionlogement.convention.politiquespubliques.contrepartie.SaisieDeContrepartie;
import fr.actionlogement.convention.politiquespubliques.operation.EtatDOperation;
import fr.actionlogement.convention.politiquespubliques.operation.OperationVue;
import fr.actionlogement.convention.politiquespubliques.operation.Operations;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes a few fictitious counterparts of ANRU loans; all but the last one are stated. */
@Component
public class ContrepartiesFictives {

    private static final int NOMBRE = 4;

    private final Contreparties contreparties;
    private final Operations operations;
    private final AuNomDe auNomDe;

    ContrepartiesFictives(Contreparties contreparties, Operations operations, AuNomDe auNomDe) {
        this.contreparties = contreparties;
        this.operations = operations;
        this.auNomDe = auNomDe;
    }

    /** One reservation right in ten dwellings, at least one, for thirty years. */
    public void charger(LocalDate jour, String auteur, String controleur) {
        List<OperationVue> validees =
                operations.page("ANRU-PRETS", EtatDOperation.VALIDE, null, null).operations();
        List<String> references = new ArrayList<>();
        auNomDe.faire(
                auteur,
                () -> validees.stream()
                        .limit(NOMBRE)
                        .map(operation -> saisie(operation, jour))
                        .map(contreparties::inscrire)
                        .forEach(references::add));
        auNomDe.faire(
                controleur,
                () -> references.stream()
                        .limit(NOMBRE - 1L)
                        .forEach(reference -> contreparties.constater(reference, "Convention de réservation signée")));
    }

    private static SaisieDeContrepartie saisie(OperationVue operation, LocalDate jour) {
        int logements = Math.max(1, operation.prevus() / 10);
        return new SaisieDeContrepartie(
                operation.convention(),
                operation.reference(),
                NatureDeContrepartie.RESERVATION,
                operation.operateur(),
                operation.commune(),
                logements,
                logements / 4,
                jour,
                jour.plusYears(30),
                "Convention de réservation fictive");
    }
}
