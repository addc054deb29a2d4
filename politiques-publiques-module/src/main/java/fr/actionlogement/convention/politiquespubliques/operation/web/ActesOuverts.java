package fr.actionlogement.convention.politiquespubliques.operation.web;

import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.politiquespubliques.dossier.Actes;
import fr.actionlogement.convention.politiquespubliques.operation.EtatDOperation;
import fr.actionlogement.convention.politiquespubliques.operation.OperationVue;

/** What the current user may do on an operation now; what is false has no button. */
record ActesOuverts(
        boolean modifier,
        boolean deposer,
        boolean valider,
        boolean achever,
        boolean abandonner,
        boolean facturer,
        boolean appeler) {

    static ActesOuverts sur(OperationVue operation, Actes actes) {
        EtatDOperation etat = operation.etat();
        boolean gere = actes.peut(Niveau.GESTION);
        boolean autre = !actes.qui().equals(operation.auteur());
        boolean ouverte = etat == EtatDOperation.VALIDE || etat == EtatDOperation.ACHEVE;
        return new ActesOuverts(
                gere && etat == EtatDOperation.BROUILLON,
                gere && etat == EtatDOperation.BROUILLON,
                actes.peut(Niveau.CONTROLE) && autre && etat == EtatDOperation.DEPOSE,
                actes.agit() && autre && etat == EtatDOperation.VALIDE,
                actes.peut(Niveau.CONTROLE)
                        && (etat == EtatDOperation.BROUILLON
                                || etat == EtatDOperation.DEPOSE
                                || etat == EtatDOperation.VALIDE),
                gere && operation.centreVille() && ouverte,
                gere && ouverte);
    }
}
