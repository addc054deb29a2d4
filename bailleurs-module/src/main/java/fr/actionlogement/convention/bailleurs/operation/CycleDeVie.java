package fr.actionlogement.convention.bailleurs.operation;

import fr.actionlogement.convention.bailleurs.echange.VersionLue;
import fr.actionlogement.convention.common.journal.Acte;
import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes an operation advance: state, rights, ledger, targets and journal in one transaction. */
@Service
public class CycleDeVie {

    private final OperationRepository operations;
    private final Operations lecture;
    private final Droits droits;
    private final Effets effets;
    private final Journal journal;
    private final UtilisateurCourant utilisateur;
    private final ApplicationEventPublisher annonces;
    private final Clock horloge;

    CycleDeVie(
            OperationRepository operations,
            Operations lecture,
            Droits droits,
            Effets effets,
            Journal journal,
            UtilisateurCourant utilisateur,
            ApplicationEventPublisher annonces,
            Clock horloge) {
        this.operations = operations;
        this.lecture = lecture;
        this.droits = droits;
        this.effets = effets;
        this.journal = journal;
        this.utilisateur = utilisateur;
        this.annonces = annonces;
        this.horloge = horloge;
    }

    /**
     * Does an act.
     *
     * @param version what the caller has seen; null when it does not say
     * @throws ConflitDEtat when the state does not allow the act, or the budget lacks room
     * @throws fr.actionlogement.convention.common.web.QuatreYeux when the author of the file decides on it
     */
    @Transactional
    public OperationVue accomplir(
            String reference, ActeDOperation acte, Accomplissement avec, @Nullable VersionLue version) {
        Operation operation = prendre(reference);
        droits.exiger(acte, operation);
        VersionLue.verifier(version, operation.getVersion());
        exigerDepart(acte, operation.getStatut());
        LocalDate date = date(acte, avec, operation);
        Exercice exercice = avec.exercice() == null ? Exercice.de(LocalDate.now(horloge)) : avec.exercice();
        return mener(operation, acte, date, exercice, motif(acte, avec));
    }

    /**
     * Lets an operation fall whose works did not start in time; the house does it, nobody's rights are looked at.
     *
     * @param raison French sentence for the ledger and the journal
     */
    @Transactional
    public OperationVue constaterCaducite(String reference, String raison) {
        Operation operation = prendre(reference);
        exigerDepart(ActeDOperation.CONSTATER_CADUCITE, operation.getStatut());
        LocalDate jour = LocalDate.now(horloge);
        return mener(operation, ActeDOperation.CONSTATER_CADUCITE, jour, Exercice.de(jour), raison);
    }

    /** Held first, as by every act: of two simultaneous acts, the second waits here and sees what the first did. */
    private Operation prendre(String reference) {
        return operations.findPourActe(List.of(reference)).stream().findFirst().orElseThrow(Operations::introuvable);
    }

    private OperationVue mener(
            Operation operation, ActeDOperation acte, LocalDate date, Exercice exercice, String motif) {
        StatutDOperation avant = operation.getStatut();
        annonces.publishEvent(new ActeAnnonce(acte, lecture.vue(operation), date));
        operation.passer(acte, utilisateur.identifiant(), horloge.instant(), date, exercice);
        if (acte == ActeDOperation.DEPOSER) {
            operation.situer(lecture.zone(operation.getCommune(), date));
        }
        operations.saveAndFlush(operation);
        OperationVue vue = lecture.vue(operation);
        effets.produire(
                acte,
                operation,
                vue.nomDuBailleur() + " (" + vue.bailleur() + ")",
                date,
                motif(acte, motif, operation.getReference()));
        OperationVue apres = lecture.vue(operations.saveAndFlush(operation));
        journal.consigner(acte(acte, operation.getReference(), avant, date, motif));
        annonces.publishEvent(new OperationAvancee(acte, apres, date));
        return apres;
    }

    static Acte acte(ActeDOperation acte, String reference, StatutDOperation avant, LocalDate date, String motif) {
        return new Acte(
                "bailleurs",
                reference,
                acte.fait(),
                motif,
                Map.of("État", avant.libelle()),
                Map.of("État", acte.vers().libelle(), "Date", date.toString()));
    }

    /** Acts that the current user may do now. */
    public List<ActeDOperation> possibles(OperationVue vue) {
        String personne = utilisateur.identifiant();
        boolean estAuteur = personne.equals(vue.creePar()) || personne.equals(vue.deposePar());
        return ActeDOperation.depuis(vue.statut()).stream()
                .filter(acte -> droits.permettent(acte, estAuteur))
                .toList();
    }

    private static void exigerDepart(ActeDOperation acte, StatutDOperation statut) {
        if (!acte.part(statut)) {
            throw new ConflitDEtat(
                    "transition-impossible",
                    "L’opération est « " + statut.libelle() + " » : « " + acte.libelle() + " » n’est pas possible"
                            + " dans cet état. Rechargez le dossier pour voir les actes possibles.");
        }
    }

    private LocalDate date(ActeDOperation acte, Accomplissement avec, Operation operation) {
        LocalDate aujourdhui = LocalDate.now(horloge);
        LocalDate date = avec.date() == null ? aujourdhui : avec.date();
        if (date.isAfter(aujourdhui)) {
            throw RegleNonRespectee.surChamp(
                    "date", "date-future", "La date de l’acte ne peut pas être dans le futur.");
        }
        if (avec.date() != null && date.isBefore(operation.getDerniereDate())) {
            throw RegleNonRespectee.surChamp(
                    "date",
                    "date-avant-acte-precedent",
                    "« " + acte.libelle() + " » ne peut pas précéder l’acte précédent, daté du "
                            + operation.getDerniereDate() + ".");
        }
        return date;
    }

    private static String motif(ActeDOperation acte, Accomplissement avec) {
        String motif = avec.motif() == null ? "" : avec.motif().strip();
        if (acte.estMotive() && motif.isEmpty()) {
            throw RegleNonRespectee.surChamp("motif", "motif-obligatoire", "Expliquez la raison de cet acte.");
        }
        return motif;
    }

    private static String motif(ActeDOperation acte, String motif, String reference) {
        return motif.isEmpty() ? acte.fait() + " : " + reference : acte.fait() + " : " + motif;
    }
}
