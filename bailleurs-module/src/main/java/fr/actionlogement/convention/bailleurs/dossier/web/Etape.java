package fr.actionlogement.convention.bailleurs.dossier.web;

import fr.actionlogement.convention.bailleurs.operation.OperationVue;
import fr.actionlogement.convention.bailleurs.operation.StatutDOperation;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step of the task list.
 *
 * @param ton ok when done, encours when it is the current one, neutre when it is to come
 * @param date when it was done; null before, or when it is not kept
 */
record Etape(
        String libelle, String etat, String ton, @Nullable LocalDate date) {

    static List<Etape> de(OperationVue o) {
        int rang = rang(o.statut(), o);
        return List.of(
                etape("Dépôt", rang, 1, o.deposeLe()),
                etape("Instruction et comité", rang, 2, o.accordeLe()),
                etape("Accord et convention", rang, 3, null),
                etape("Mise en chantier", rang, 4, o.chantierLe()),
                etape("Achèvement", rang, 5, o.acheveLe()),
                etape("Solde", rang, 6, null));
    }

    private static Etape etape(String libelle, int rang, int sienne, @Nullable LocalDate date) {
        if (rang > sienne) {
            return new Etape(libelle, "Fait", "ok", date);
        }
        return rang == sienne
                ? new Etape(libelle, "En cours", "encours", null)
                : new Etape(libelle, "À venir", "neutre", null);
    }

    private static int rang(StatutDOperation statut, OperationVue o) {
        return switch (statut) {
            case BROUILLON -> 1;
            case DEPOSE, EN_INSTRUCTION, COMPLEMENT_DEMANDE, EN_COMITE -> 2;
            case ACCORDE -> 3;
            case CONVENTIONNE -> 4;
            case EN_TRAVAUX -> 5;
            case ACHEVE -> 6;
            case SOLDE -> 7;
            case REFUSE -> 0;
            case ABANDONNE, CADUC -> o.chantierLe() != null ? 5 : o.accordeLe() != null ? 3 : 0;
        };
    }
}
