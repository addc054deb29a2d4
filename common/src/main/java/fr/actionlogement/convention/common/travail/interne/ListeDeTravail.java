package fr.actionlogement.convention.common.travail.interne;

import fr.actionlogement.convention.common.axe.ATraiter;
import fr.actionlogement.convention.common.axe.DescripteurAxe;
import fr.actionlogement.convention.common.axe.SourceATraiter;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.DemandeIllisible;
import fr.actionlogement.convention.common.web.Introuvable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The work list: a loop over what the axes wait for, with the person who takes care of each item. */
@Service
public class ListeDeTravail {

    private static final int PAR_SOURCE = 200;

    private final List<SourceATraiter> sources;
    private final Map<String, String> axes;
    private final PrisesEnChargeEnBase prises;
    private final UtilisateurCourant lecteur;
    private final Clock horloge;

    ListeDeTravail(
            List<SourceATraiter> sources,
            List<DescripteurAxe> axes,
            PrisesEnChargeEnBase prises,
            UtilisateurCourant lecteur,
            Clock horloge) {
        this.sources = sources;
        this.axes = axes.stream()
                .sorted(Comparator.comparingInt(DescripteurAxe::ordre))
                .collect(Collectors.toMap(
                        DescripteurAxe::code, DescripteurAxe::libelle, (un, autre) -> un, LinkedHashMap::new));
        this.prises = prises;
        this.lecteur = lecteur;
        this.horloge = horloge;
    }

    /** Code and French name of each axis present, in display order. */
    public Map<String, String> axes() {
        return axes;
    }

    /**
     * What waits for the current user, oldest first.
     *
     * @throws DemandeIllisible when the filter names an axis that is not here
     */
    @Transactional(readOnly = true)
    public Travail lire(CriteresDeTravail criteres) {
        List<ATraiter> attendus = new ArrayList<>();
        boolean tronque = false;
        for (SourceATraiter source : sources) {
            List<ATraiter> lus = source.aTraiter(PAR_SOURCE);
            tronque |= lus.size() >= PAR_SOURCE;
            attendus.addAll(lus);
        }
        List<Tache> taches = taches(attendus);
        exigerAxeConnu(criteres.axe(), taches);
        return new Travail(
                actes(taches), taches.stream().filter(criteres::retiennent).toList(), tronque);
    }

    /**
     * Gives an item to the current user, whoever had it.
     *
     * @throws Introuvable when it does not wait for this person
     */
    @Transactional
    public void prendre(CleDeTache cle) {
        exigerAttendue(cle);
        prises.prendre(cle, new PriseEnCharge(lecteur.identifiant(), lecteur.nom()));
    }

    /**
     * Lets an item go.
     *
     * @throws ConflitDEtat when it is not in the current user's care
     */
    @Transactional
    public void rendre(CleDeTache cle) {
        if (!prises.rendre(cle, lecteur.identifiant())) {
            throw new ConflitDEtat(
                    "pas-en-charge", "Vous n’avez pas cet acte en charge\u00a0: il n’y a rien à rendre.");
        }
    }

    private void exigerAxeConnu(@Nullable String axe, List<Tache> taches) {
        if (axe != null
                && !axes.containsKey(axe)
                && taches.stream().noneMatch(tache -> tache.axe().equals(axe))) {
            throw new DemandeIllisible("axe-inconnu", "Cet axe n’existe pas\u00a0: choisissez-le dans la liste.");
        }
    }

    private void exigerAttendue(CleDeTache cle) {
        boolean attendue = sources.stream()
                .flatMap(source -> source.aTraiter(PAR_SOURCE).stream())
                .anyMatch(item -> cle(item).equals(cle));
        if (!attendue) {
            throw new Introuvable("Cet acte n’attend plus. Rechargez la liste pour voir ce qui reste à traiter.");
        }
    }

    private List<Tache> taches(List<ATraiter> attendus) {
        Map<CleDeTache, PriseEnCharge> parTache =
                prises.parmi(attendus.stream().map(ListeDeTravail::cle).toList());
        Instant maintenant = Instant.now(horloge);
        return attendus.stream()
                .sorted(Comparator.comparing(ATraiter::depuis))
                .map(item -> tache(item, parTache.get(cle(item)), maintenant))
                .toList();
    }

    private Tache tache(ATraiter item, @Nullable PriseEnCharge prise, Instant maintenant) {
        return new Tache(
                item.axe(),
                axes.getOrDefault(item.axe(), item.axe()),
                item.dossier(),
                item.libelle(),
                item.acte(),
                item.depuis(),
                Math.max(0, Duration.between(item.depuis(), maintenant).toDays()),
                item.url(),
                prise == null ? null : prise.nom(),
                prise != null && prise.utilisateur().equals(lecteur.identifiant()));
    }

    private static CleDeTache cle(ATraiter item) {
        return new CleDeTache(item.axe(), item.dossier(), item.acte());
    }

    private static List<ActeAttendu> actes(List<Tache> taches) {
        record Groupe(String axe, String libelleAxe, String acte) {}
        return taches.stream()
                .collect(Collectors.groupingBy(
                        tache -> new Groupe(tache.axe(), tache.libelleAxe(), tache.acte()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .entrySet()
                .stream()
                .map(groupe -> new ActeAttendu(
                        groupe.getKey().axe(),
                        groupe.getKey().libelleAxe(),
                        groupe.getKey().acte(),
                        groupe.getValue().size(),
                        groupe.getValue().stream()
                                .filter(t -> t.responsable() == null)
                                .count(),
                        groupe.getValue().stream().mapToLong(Tache::age).max().orElse(0)))
                .sorted(Comparator.comparing(ActeAttendu::libelleAxe).thenComparing(ActeAttendu::acte))
                .toList();
    }
}
