package fr.actionlogement.convention.salaries.conservation;

import fr.actionlogement.convention.common.evenement.DossiersOublies;
import fr.actionlogement.convention.common.journal.Acte;
import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.montant.Formats;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.Introuvable;
import fr.actionlogement.convention.common.web.QuatreYeux;
import fr.actionlogement.convention.salaries.conservation.interne.ConservationEnBase;
import fr.actionlogement.convention.salaries.conservation.interne.TextesDesDossiers;
import fr.actionlogement.convention.salaries.motif.Motifs;
import fr.actionlogement.convention.salaries.personne.Personnes;
import fr.actionlogement.convention.salaries.reference.References;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Erasures: prepared with their report, applied by another person. Ledger, files and statistics keep the pseudonym alone. */
@Service
@Transactional
public class Effacements {

    private static final String AXE = "salaries";

    private final ConservationEnBase base;
    private final Personnes personnes;
    private final ApplicationEventPublisher faits;
    private final TextesDesDossiers textes;
    private final Motifs motifs;
    private final References references;
    private final Journal journal;
    private final UtilisateurCourant utilisateur;
    private final Formats formats;
    private final Clock horloge;

    Effacements(
            ConservationEnBase base,
            Personnes personnes,
            ApplicationEventPublisher faits,
            TextesDesDossiers textes,
            Motifs motifs,
            References references,
            Journal journal,
            UtilisateurCourant utilisateur,
            Formats formats,
            Clock horloge) {
        this.base = base;
        this.personnes = personnes;
        this.faits = faits;
        this.textes = textes;
        this.motifs = motifs;
        this.references = references;
        this.journal = journal;
        this.utilisateur = utilisateur;
        this.formats = formats;
        this.horloge = horloge;
    }

    /** Prepares the purge of those whom the rules of today no longer keep; nothing is erased yet. */
    public EffacementVu simulerLaPurge() {
        LocalDate jour = LocalDate.now(horloge);
        String reference = references.prochaine("EFF", jour.getYear());
        long cle = base.preparer(
                reference, false, jour, "Durées de conservation au " + formats.date(jour), utilisateur.identifiant());
        if (base.viserLesEchues(cle, jour) == 0) {
            throw new ConflitDEtat("rien-a-effacer", "Aucune identité n’a dépassé sa durée de conservation.");
        }
        journal.consigner(Acte.de(AXE, reference, "Purge simulée", ""));
        return lire(reference);
    }

    /**
     * Prepares the erasure of people who asked for it.
     *
     * @throws ConflitDEtat when one of them has a running file, which is named
     */
    public EffacementVu demander(List<UUID> qui, String motif) {
        Set<UUID> distinctes = new TreeSet<>(qui);
        for (UUID personne : distinctes) {
            exigerSansDossierEnCours(personne);
        }
        LocalDate jour = LocalDate.now(horloge);
        String reference = references.prochaine("EFF", jour.getYear());
        long cle = base.preparer(reference, true, jour, motif.strip(), utilisateur.identifiant());
        base.viser(cle, List.copyOf(distinctes), jour);
        journal.consigner(Acte.de(AXE, reference, "Effacement demandé", ""));
        return lire(reference);
    }

    private void exigerSansDossierEnCours(UUID personne) {
        if (!base.existe(personne) || !personnes.estIdentifiee(personne)) {
            throw new Introuvable("Aucune identité n’est conservée sous ce pseudonyme.");
        }
        String enCours = base.dossiers(personne).stream()
                .filter(d -> !d.clos())
                .map(DossierDePersonne::reference)
                .collect(Collectors.joining(", "));
        if (!enCours.isEmpty()) {
            throw new ConflitDEtat(
                    "dossier-en-cours",
                    "L’identité sert encore : " + enCours + " en cours. Soldez, abandonnez ou résiliez d’abord.");
        }
    }

    /** Erases; never by who prepared it. Those who have a running file since then are left. */
    public EffacementVu appliquer(String reference) {
        EffacementVu effacement = lire(reference);
        long cle = base.pourActe(reference).orElseThrow(() -> decide(effacement));
        if (utilisateur.identifiant().equals(effacement.preparePar())) {
            throw new QuatreYeux("Vous avez préparé cet effacement : une autre personne doit l’appliquer.");
        }
        List<UUID> effacees = base.effacables(cle);
        List<String> dossiers = textes.references(effacees);
        faits.publishEvent(new DossiersOublies(AXE, dossiers, "Identité effacée, " + reference));
        motifs.effacer(dossiers);
        textes.oublier(effacees);
        personnes.effacer(effacees);
        base.appliquer(cle, effacees, utilisateur.identifiant(), horloge.instant());
        journal.consigner(Acte.de(
                AXE, reference, "Identités effacées", formats.compte(effacees.size(), "personne", "personnes") + "."));
        return lire(reference);
    }

    /** Gives an erasure up. */
    public EffacementVu abandonner(String reference) {
        EffacementVu effacement = lire(reference);
        long cle = base.pourActe(reference).orElseThrow(() -> decide(effacement));
        base.abandonner(cle, utilisateur.identifiant(), horloge.instant());
        journal.consigner(Acte.de(AXE, reference, "Effacement abandonné", ""));
        return lire(reference);
    }

    /** The erasure of this reference, with its report. */
    @Transactional(readOnly = true)
    public EffacementVu lire(String reference) {
        return base.un(reference).orElseThrow(() -> new Introuvable("L’effacement " + reference + " est introuvable."));
    }

    /** The latest erasures. */
    @Transactional(readOnly = true)
    public List<EffacementVu> derniers() {
        return base.derniers();
    }

    private static ConflitDEtat decide(EffacementVu effacement) {
        return new ConflitDEtat(
                "effacement-decide",
                "L’effacement " + effacement.reference() + " est déjà à l’état « "
                        + effacement.etat().libelle() + " ».");
    }
}
