package fr.actionlogement.convention.common.dossier;

import fr.actionlogement.convention.common.piece.PieceAttendue;
import fr.actionlogement.convention.common.piece.PiecesAttendues;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Dossiers ES-1, open, ES-2, closed, and any other one whose reference begins with ES-. */
@Component
class DossiersDEssai implements SourceDeDossiers, PiecesAttendues {

    @Override
    public String axe() {
        return "essai";
    }

    @Override
    public String sorte() {
        return "essais";
    }

    @Override
    public Optional<DossierSuivi> dossier(String reference) {
        return reference.startsWith("ES-")
                ? Optional.of(new DossierSuivi(
                        reference,
                        "Essai",
                        "/essai/" + reference,
                        !reference.equals("ES-2"),
                        Map.of("montant", "Montant")))
                : Optional.empty();
    }

    @Override
    public List<PieceAttendue> attendues(String reference) {
        return List.of(
                new PieceAttendue("PLAN", "Plan de financement", "Dépôt", true, true),
                new PieceAttendue("PHOTO", "Photographie", "Achèvement", false, false));
    }
}
