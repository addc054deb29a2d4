package fr.actionlogement.convention.common.journal.interne;

import fr.actionlogement.convention.common.journal.Acte;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.common.securite.interne.ActeSurCompte;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes the acts on accounts, in their transaction. The journal knows the accounts; they do not know it. */
@Component
class ComptesAuJournal {

    private final RegistreDuJournal registre;
    private final UtilisateurCourant auteur;

    ComptesAuJournal(RegistreDuJournal registre, UtilisateurCourant auteur) {
        this.registre = registre;
        this.auteur = auteur;
    }

    @EventListener
    void consigner(ActeSurCompte acte) {
        Acte ecrit = new Acte("common", "COMPTE-" + acte.identifiant(), acte.libelle(), "", acte.avant(), acte.apres());
        registre.ecrire(List.of(ecrit), auteur.identifiant());
    }
}
