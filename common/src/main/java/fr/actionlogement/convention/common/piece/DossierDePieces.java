package fr.actionlogement.convention.common.piece;

import fr.actionlogement.convention.common.web.RegleNonRespectee;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The checklist of a dossier.
 *
 * @param attentes expected documents and what answers them
 * @param autres documents that answer no expectation
 * @param modifiable whether the current user may add and withdraw
 */
public record DossierDePieces(
        String sorte,
        String reference,
        String titre,
        String url,
        List<Attente> attentes,
        List<PieceVue> autres,
        boolean modifiable) {

    /** An expected document and the documents that answer it. */
    public record Attente(PieceAttendue piece, List<PieceVue> presentes) {

        /** French word: where it stands. */
        public String etat() {
            if (!presentes.isEmpty()) {
                return "Reçue";
            }
            return piece.obligatoire() ? "Manquante" : "Facultative";
        }

        /** Tone of the badge. */
        public String ton() {
            if (!presentes.isEmpty()) {
                return "ok";
            }
            return piece.obligatoire() ? "attention" : "neutre";
        }
    }

    /** Whether every mandatory document is there. */
    public boolean complet() {
        return attentes.stream()
                .noneMatch(a -> a.piece().obligatoire() && a.presentes().isEmpty());
    }

    List<PieceVue> toutes() {
        return Stream.concat(attentes.stream().flatMap(a -> a.presentes().stream()), autres.stream())
                .toList();
    }

    String libelle(String type) {
        return attentes.stream()
                .map(Attente::piece)
                .filter(piece -> piece.code().equals(type))
                .map(PieceAttendue::libelle)
                .findFirst()
                .or(() -> type.equals(Pieces.AUTRE) ? Optional.of("Autre pièce") : Optional.empty())
                .orElseThrow(() -> RegleNonRespectee.surChamp(
                        "type",
                        "type-inconnu",
                        "Ce dossier n’attend pas cette pièce\u00a0: choisissez-la dans la liste."));
    }
}
