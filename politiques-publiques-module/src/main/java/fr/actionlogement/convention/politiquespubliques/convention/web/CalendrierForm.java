package fr.actionlogement.convention.politiquespubliques.convention.web;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import fr.actionlogement.convention.common.web.TexteSur;
import fr.actionlogement.convention.politiquespubliques.convention.EcheancePrevue;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The form of the planned calls: rows left empty are no call. */
record CalendrierForm(
        @Nullable List<@Valid Ligne> lignes, @Nullable Long version) {

    /** Free rows offered below what is planned. */
    static final int LIBRES = 4;

    /** One planned call. */
    record Ligne(
            @Nullable Exercice exercice,
            @Nullable LocalDate prevueLe,
            @Nullable Montant montant,
            @TexteSur(max = 200) @Nullable String objet,
            @TexteSur(max = 200) @Nullable String piece) {

        boolean vide() {
            return prevueLe == null && montant == null && objet == null && piece == null;
        }
    }

    /** What is planned, and a few free rows. */
    static CalendrierForm de(List<EcheancePrevue> prevues, long version) {
        List<Ligne> lignes = new ArrayList<>(prevues.stream()
                .map(p -> new Ligne(p.exercice(), p.prevueLe(), p.montant(), p.objet(), p.piece()))
                .toList());
        for (int i = 0; i < LIBRES; i++) {
            lignes.add(new Ligne(null, null, null, null, null));
        }
        return new CalendrierForm(lignes, version);
    }

    /** @throws RegleNonRespectee on a row begun and not finished */
    List<EcheancePrevue> commande() {
        List<EcheancePrevue> prevues = new ArrayList<>();
        List<Ligne> saisies = lignes == null ? List.of() : lignes;
        for (int i = 0; i < saisies.size(); i++) {
            Ligne ligne = saisies.get(i);
            if (!ligne.vide()) {
                prevues.add(lire(ligne, i));
            }
        }
        return prevues;
    }

    private static EcheancePrevue lire(Ligne ligne, int rang) {
        if (ligne.prevueLe() == null || ligne.montant() == null || ligne.objet() == null || ligne.piece() == null) {
            throw RegleNonRespectee.surChamp(
                    "lignes[" + rang + "].objet",
                    "ligne-incomplete",
                    "Appel prévu n° %d : indiquez la date, le montant, l’objet et la pièce, ou videz la ligne."
                            .formatted(rang + 1));
        }
        return new EcheancePrevue(
                ligne.exercice() == null ? Exercice.de(ligne.prevueLe()) : ligne.exercice(),
                ligne.prevueLe(),
                ligne.montant(),
                ligne.objet(),
                ligne.piece());
    }
}
