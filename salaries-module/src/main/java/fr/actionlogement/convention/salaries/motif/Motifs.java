package fr.actionlogement.convention.salaries.motif;

import fr.actionlogement.convention.common.journal.ActeVu;
import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.salaries.motif.interne.MotifsEnBase;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The reason that somebody typed for an act on a person's file. It may name her, whatever the screen asks for: the journal,
 * which is never rewritten, says that the act was done, and the reason is kept apart until the person is forgotten.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Motifs {

    private final MotifsEnBase base;
    private final Journal journal;
    private final UtilisateurCourant utilisateur;

    Motifs(MotifsEnBase base, Journal journal, UtilisateurCourant utilisateur) {
        this.base = base;
        this.journal = journal;
        this.utilisateur = utilisateur;
    }

    /**
     * Keeps the reason of an act; a blank one is none.
     *
     * @param acte the act as the journal names it
     */
    public void garder(String dossier, String acte, String texte) {
        if (!texte.isBlank()) {
            base.garder(dossier, acte, texte.strip(), utilisateur.identifiant());
        }
    }

    /** Forgets the reasons of files whose person is forgotten. */
    public void effacer(List<String> dossiers) {
        base.effacer(dossiers);
    }

    /** The acts on a file, oldest first, each with its reason as long as it is kept. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public List<ActeVu> chronologie(String dossier) {
        Map<String, Deque<String>> motifs = base.parActe(dossier);
        LinkedList<ActeVu> actes = new LinkedList<>();
        List<ActeVu> recents = new LinkedList<>(journal.chronologie(dossier));
        Collections.reverse(recents);
        for (ActeVu acte : recents) {
            Deque<String> siens = motifs.get(acte.libelle());
            String motif = siens == null || siens.isEmpty() ? "" : siens.removeFirst();
            actes.addFirst(new ActeVu(
                    acte.instant(),
                    acte.auteur(),
                    acte.libelle(),
                    (acte.detail() + " " + motif).strip(),
                    acte.avant(),
                    acte.apres()));
        }
        return actes;
    }
}
