package fr.actionlogement.convention.salaries.visale;

import fr.actionlogement.convention.common.journal.Acte;
import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.salaries.motif.Motifs;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What every act of the guarantee does besides its own work: know the day and the author, check the version, leave a trace. */
@Component
class JournalDeVisale {

    static final String AXE = "salaries";
    static final String LIGNE = "SAL-LOCATION";
    static final String NATURE = "GARANTIE";

    private final Journal journal;
    private final Motifs motifs;
    private final UtilisateurCourant utilisateur;
    private final Clock horloge;

    JournalDeVisale(Journal journal, Motifs motifs, UtilisateurCourant utilisateur, Clock horloge) {
        this.journal = journal;
        this.motifs = motifs;
        this.utilisateur = utilisateur;
        this.horloge = horloge;
    }

    LocalDate jour() {
        return LocalDate.now(horloge);
    }

    String auteur() {
        return utilisateur.identifiant();
    }

    void consigner(String reference, String acte, String detail) {
        journal.consigner(Acte.de(AXE, reference, acte, detail));
    }

    void consigner(String reference, String acte, String detail, String avant, String apres) {
        journal.consigner(new Acte(AXE, reference, acte, detail, Map.of("État", avant), Map.of("État", apres)));
    }

    /** Keeps the reason of an act, apart from the journal. */
    void motiver(String reference, String acte, String motif) {
        motifs.garder(reference, acte, motif);
    }

    /** Refuses the act when the reader saw an older version. */
    static void exigerVersion(String reference, int version, @Nullable Integer lue) {
        if (lue != null && lue != version) {
            throw new ConflitDEtat(
                    "version-perimee", reference + " a changé depuis votre lecture. Rechargez la page avant d’agir.");
        }
    }

    static ConflitDEtat transition(String reference, String etat, String acte) {
        return new ConflitDEtat(
                "transition-impossible",
                reference + " est à l’état « " + etat + " » : il n’est pas possible de " + acte
                        + ". Rechargez la page.");
    }
}
