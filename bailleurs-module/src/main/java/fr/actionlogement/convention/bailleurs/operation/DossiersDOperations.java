package fr.actionlogement.convention.bailleurs.operation;

import fr.actionlogement.convention.common.dossier.DossierSuivi;
import fr.actionlogement.convention.common.dossier.SourceDeDossiers;
import fr.actionlogement.convention.common.piece.PieceAttendue;
import fr.actionlogement.convention.common.piece.Pieces;
import fr.actionlogement.convention.common.piece.PiecesAttendues;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Operations as dossiers: their documents and the fields a remark may be about. */
@Component
class DossiersDOperations implements SourceDeDossiers, PiecesAttendues {

    private static final Map<String, String> CHAMPS = champs();

    private final OperationRepository operations;
    private final ObjectProvider<Pieces> pieces;

    DossiersDOperations(OperationRepository operations, ObjectProvider<Pieces> pieces) {
        this.operations = operations;
        this.pieces = pieces;
    }

    @Override
    public String axe() {
        return "bailleurs";
    }

    @Override
    public String sorte() {
        return "operations";
    }

    @Override
    public Optional<DossierSuivi> dossier(String reference) {
        return operations
                .findByReference(reference)
                .map(operation -> new DossierSuivi(
                        reference,
                        "Opération " + reference,
                        "/bailleurs/operations/" + reference,
                        !operation.getStatut().estFinal(),
                        CHAMPS));
    }

    /** Kinds of documents of an operation file, as the State's own information system files them by phase (SIAP). */
    @Override
    public List<PieceAttendue> attendues(String reference) {
        return List.of(
                new PieceAttendue("PLAN-DE-FINANCEMENT", "Plan de financement signé", "Dépôt", true, false),
                new PieceAttendue("ORDRE-DE-SERVICE", "Ordre de service", "Travaux", false, false),
                new PieceAttendue("ACHEVEMENT", "Déclaration d’achèvement des travaux", "Achèvement", false, false));
    }

    /** An act waits for the documents that block it. */
    @EventListener
    void on(ActeAnnonce annonce) {
        pieces.getObject().exiger(sorte(), annonce.operation().reference());
    }

    private static Map<String, String> champs() {
        Map<String, String> champs = new LinkedHashMap<>();
        champs.put("intitule", "Intitulé");
        champs.put("bailleur", "Bailleur");
        champs.put("commune", "Commune");
        champs.put("logements", "Logements");
        champs.put("plan", "Plan de financement");
        champs.put("prix-de-revient", "Prix de revient");
        champs.put("calendrier", "Calendrier");
        return java.util.Collections.unmodifiableMap(champs);
    }
}
