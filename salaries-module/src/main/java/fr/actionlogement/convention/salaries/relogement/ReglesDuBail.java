package fr.actionlogement.convention.salaries.relogement;

import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.territoire.Territoires;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import fr.actionlogement.convention.salaries.relogement.interne.BauxEnBase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** When a lease may be recorded. */
@Component
class ReglesDuBail {

    private final BauxEnBase baux;
    private final Territoires territoires;
    private final Clock horloge;

    ReglesDuBail(BauxEnBase baux, Territoires territoires, Clock horloge) {
        this.baux = baux;
        this.territoires = territoires;
        this.horloge = horloge;
    }

    /** Where the dwelling is: the right says it, and the entry must agree. */
    String commune(@Nullable CodeCommune saisie, @Nullable DroitVu droit) {
        if (droit != null) {
            if (saisie != null && !saisie.code().equals(droit.commune())) {
                throw RegleNonRespectee.surChamp(
                        "commune",
                        "commune-du-droit",
                        "Ce droit porte sur des logements de " + droit.nomDeLaCommune() + " (" + droit.commune()
                                + ") : laissez la commune vide.");
            }
            return droit.commune();
        }
        if (saisie == null) {
            throw RegleNonRespectee.surChamp(
                    "commune", "commune-absente", "Hors contrepartie, indiquez la commune du logement.");
        }
        if (territoires.commune(saisie).isEmpty()) {
            throw RegleNonRespectee.surChamp(
                    "commune", "commune-inconnue", "Aucune commune n’a aujourd’hui ce code INSEE.");
        }
        return saisie.code();
    }

    void exigerSignable(UUID menage, LocalDate jour, @Nullable DroitVu droit) {
        if (jour.isAfter(LocalDate.now(horloge))) {
            throw RegleNonRespectee.surChamp(
                    "signeLe", "date-future", "La date de signature ne peut pas être dans le futur.");
        }
        if (baux.loge(menage)) {
            throw new ConflitDEtat(
                    "demande-deja-logee",
                    "Un bail est déjà enregistré pour cette demande : une famille compte une fois.");
        }
        if (droit == null) {
            return;
        }
        if (!droit.couvre(jour)) {
            throw new ConflitDEtat("droit-hors-date", "Ce droit ne court pas à la date de signature du bail.");
        }
        if (droit.reste() <= 0) {
            throw new ConflitDEtat(
                    "droits-epuises",
                    "Les " + droit.nombre() + " droits de ce dossier sont tous utilisés : choisissez-en un autre, ou"
                            + " enregistrez le bail hors contrepartie.");
        }
    }

    static RegleNonRespectee droitInconnu(String champ) {
        return RegleNonRespectee.surChamp(
                champ, "droit-inconnu", "Aucun droit de réservation n’a été ouvert par ce dossier.");
    }
}
