package fr.actionlogement.convention.politiquespubliques.appel;

import fr.actionlogement.convention.common.journal.Acte;
import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.QuatreYeux;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What every act on a call shares: hold the row, know who acts and when, tell the journal. */
@Component
class DossiersDAppel {

    private final AppelRepository appels;
    private final Journal journal;
    private final UtilisateurCourant utilisateur;
    private final Clock horloge;

    DossiersDAppel(AppelRepository appels, Journal journal, UtilisateurCourant utilisateur, Clock horloge) {
        this.appels = appels;
        this.journal = journal;
        this.utilisateur = utilisateur;
        this.horloge = horloge;
    }

    /** The call, that nobody else may change until the end of the transaction. */
    AppelDeFonds tenir(String reference) {
        return appels.verrouiller(reference).orElseThrow(AppelsDeFonds::introuvable);
    }

    /** Same, and it has not changed since it was read. */
    AppelDeFonds tenir(String reference, @Nullable Long version) {
        AppelDeFonds appel = tenir(reference);
        if (version != null && appel.getVersion() != version) {
            throw new ConflitDEtat(
                    "version-depassee", "Cet appel a changé entre-temps : rechargez la page et recommencez.");
        }
        return appel;
    }

    String acteur() {
        return utilisateur.identifiant();
    }

    LocalDate jour() {
        return LocalDate.now(horloge);
    }

    Instant maintenant() {
        return horloge.instant();
    }

    /** Refuses that one and the same person does two acts that need two. */
    void exigerUnAutre(@Nullable String premier, String phrase) {
        if (acteur().equals(premier)) {
            throw new QuatreYeux(phrase);
        }
    }

    void consigner(AppelDeFonds appel, String libelle, String detail, Etat avant) {
        journal.consigner(new Acte(
                "politiques",
                appel.getReference(),
                libelle,
                detail,
                avant == appel.getEtat() ? Map.of() : Map.of("État", avant.libelle()),
                avant == appel.getEtat()
                        ? Map.of()
                        : Map.of("État", appel.getEtat().libelle())));
    }

    void consigner(AppelDeFonds appel, String libelle, String detail) {
        consigner(appel, libelle, detail, appel.getEtat());
    }
}
