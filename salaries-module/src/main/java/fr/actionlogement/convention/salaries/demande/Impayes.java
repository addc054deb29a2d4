package fr.actionlogement.convention.salaries.demande;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.salaries.aide.AideSuivie;
import fr.actionlogement.convention.salaries.aide.Etat;
import fr.actionlogement.convention.salaries.aide.Parcours;
import fr.actionlogement.convention.salaries.demande.interne.DemandeEnBase;
import fr.actionlogement.convention.salaries.demande.interne.EcheancesEnBase;
import fr.actionlogement.convention.salaries.demande.interne.PretsEnBase;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Unpaid instalments: reminders in their order, then the dispute. What the borrower pays meanwhile settles the oldest first. */
@Service
@Transactional
public class Impayes {

    private final Parcours parcours;
    private final PretsEnBase prets;
    private final EcheancesEnBase echeances;
    private final Fiches fiches;
    private final UtilisateurCourant utilisateur;
    private final Clock horloge;

    Impayes(
            Parcours parcours,
            PretsEnBase prets,
            EcheancesEnBase echeances,
            Fiches fiches,
            UtilisateurCourant utilisateur,
            Clock horloge) {
        this.parcours = parcours;
        this.prets = prets;
        this.echeances = echeances;
        this.fiches = fiches;
        this.utilisateur = utilisateur;
        this.horloge = horloge;
    }

    /** Writes the next reminder, once the delay of the rules has run since the oldest unpaid instalment. */
    public void relancer(String reference, @Nullable Integer version) {
        AideSuivie aide = parcours.prendre(reference, version, "relancer", Etat.EN_REMBOURSEMENT);
        DemandeEnBase demande = fiches.de(aide);
        LocalDate jour = LocalDate.now(horloge);
        List<EcheanceVue> retards = retards(aide, jour);
        LocalDate depuis = retards.get(0).le();
        NiveauDeRelance niveau = prochain(aide, depuis);
        int delai = fiches.nombre(aide, demande, niveau.cle());
        if (ChronoUnit.DAYS.between(depuis, jour) < delai) {
            throw new ConflitDEtat(
                    "relance-prematuree",
                    "%s : à partir du %td/%<tm/%<tY, %d jours après l’échéance impayée."
                            .formatted(niveau.libelle(), depuis.plusDays(delai), delai));
        }
        Montant du = Montant.somme(retards.stream().map(EcheanceVue::du).toList());
        prets.relancer(aide.id(), new PretsEnBase.Relance(niveau.name(), depuis, du, jour, utilisateur.identifiant()));
        parcours.passer(
                aide,
                aide.etat(),
                niveau.libelle(),
                "%s impayés depuis le %td/%<tm/%<tY.".formatted(du.enTexte(), depuis));
    }

    /** Passes to the dispute, after a formal notice that stayed vain. */
    public void contentieux(String reference, @Nullable Integer version) {
        AideSuivie aide = parcours.prendre(reference, version, "passer au contentieux", Etat.EN_REMBOURSEMENT);
        LocalDate jour = LocalDate.now(horloge);
        LocalDate depuis = retards(aide, jour).get(0).le();
        int delai = fiches.nombre(aide, fiches.de(aide), "CONTENTIEUX");
        boolean prevenu = prets.relances(aide.id()).stream()
                .anyMatch(r -> r.niveau().equals(NiveauDeRelance.MISE_EN_DEMEURE.name())
                        && r.depuis().equals(depuis));
        if (!prevenu || ChronoUnit.DAYS.between(depuis, jour) < delai) {
            throw new ConflitDEtat(
                    "contentieux-premature",
                    "Le contentieux suit une mise en demeure restée sans effet, %d jours après l’échéance impayée au moins."
                            .formatted(delai));
        }
        parcours.passer(
                aide, Etat.CONTENTIEUX, "Passage au contentieux", "Impayé depuis le %td/%<tm/%<tY.".formatted(depuis));
    }

    private NiveauDeRelance prochain(AideSuivie aide, LocalDate depuis) {
        Set<String> envoyees = prets.relances(aide.id()).stream()
                .filter(r -> r.depuis().equals(depuis))
                .map(PretsEnBase.Relance::niveau)
                .collect(Collectors.toSet());
        return Arrays.stream(NiveauDeRelance.values())
                .filter(n -> !envoyees.contains(n.name()))
                .findFirst()
                .orElseThrow(() -> new ConflitDEtat(
                        "relances-epuisees",
                        "La mise en demeure est envoyée : il reste le contentieux, ou un paiement."));
    }

    private List<EcheanceVue> retards(AideSuivie aide, LocalDate jour) {
        List<EcheanceVue> retards = echeances.lire(aide.id()).stream()
                .filter(e -> e.estEnRetard(jour))
                .toList();
        if (retards.isEmpty()) {
            throw new ConflitDEtat("sans-impaye", "Aucune échéance passée n’est impayée.");
        }
        return retards;
    }
}
