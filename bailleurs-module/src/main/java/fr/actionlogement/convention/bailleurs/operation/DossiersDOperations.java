package fr.actionlogement.convention.bailleurs.operation;

import fr.actionlogement.convention.bailleurs.operation.interne.PiecesEnVigueur;
import fr.actionlogement.convention.common.dossier.DossierSuivi;
import fr.actionlogement.convention.common.dossier.SourceDeDossiers;
import fr.actionlogement.convention.common.piece.PieceAttendue;
import fr.actionlogement.convention.common.piece.Pieces;
import fr.actionlogement.convention.common.piece.PiecesAttendues;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
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
    private final PiecesEnVigueur liste;
    private final ObjectProvider<Pieces> pieces;
    private final Clock horloge;

    DossiersDOperations(
            OperationRepository operations, PiecesEnVigueur liste, ObjectProvider<Pieces> pieces, Clock horloge) {
        this.operations = operations;
        this.liste = liste;
        this.pieces = pieces;
        this.horloge = horloge;
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

    /** By phase and nature, as the dated list says. */
    @Override
    public List<PieceAttendue> attendues(String reference) {
        return liste.attendues(reference, LocalDate.now(horloge));
    }

    /** An act waits for the documents that block it, and for no other. */
    @EventListener
    void on(ActeAnnonce annonce) {
        String reference = annonce.operation().reference();
        List<PieceAttendue> bloquantes = liste.bloquantes(
                reference, LocalDate.now(horloge), annonce.acte().name());
        if (bloquantes.isEmpty()) {
            return;
        }
        List<String> manquantes = pieces.getObject().de(sorte(), reference).attentes().stream()
                .filter(a -> a.presentes().isEmpty() && bloquantes.contains(a.piece()))
                .map(a -> a.piece().libelle())
                .toList();
        if (!manquantes.isEmpty()) {
            throw new RegleNonRespectee(
                    "pieces-manquantes",
                    "« " + annonce.acte().libelle() + " » attend au dossier : " + String.join(" ; ", manquantes)
                            + ". Joignez-les d’abord.");
        }
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
        return Collections.unmodifiableMap(champs);
    }
}
