package fr.actionlogement.convention.bailleurs.energie;

import fr.actionlogement.convention.bailleurs.energie.interne.ImportsDEnergieEnBase;
import fr.actionlogement.convention.bailleurs.energie.interne.PerformancesEnBase;
import fr.actionlogement.convention.bailleurs.operation.NatureDOperation;
import fr.actionlogement.convention.common.journal.Acte;
import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.common.web.Erreur;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Energy and carbon of operations said in number, by the rules of an entry. */
@Service
public class ImportsDePerformances {

    private final ImportsDEnergieEnBase operations;
    private final PerformancesEnBase performances;
    private final Journal journal;
    private final UtilisateurCourant auteur;
    private final Clock horloge;

    ImportsDePerformances(
            ImportsDEnergieEnBase operations,
            PerformancesEnBase performances,
            Journal journal,
            UtilisateurCourant auteur,
            Clock horloge) {
        this.operations = operations;
        this.performances = performances;
        this.journal = journal;
        this.auteur = auteur;
        this.horloge = horloge;
    }

    /** What a file says of an operation. */
    public record Ligne(String operation, SaisieDePerformance saisie) {}

    /** What the rules need of an operation. */
    public record Dossier(NatureDOperation nature, long logements, boolean ferme) {}

    /** Every fault of each row, in the same order; reads only. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public List<List<Erreur>> examiner(List<Ligne> lignes) {
        Map<String, Dossier> connus =
                operations.parReferences(lignes.stream().map(Ligne::operation).toList());
        LocalDate jour = LocalDate.now(horloge);
        return lignes.stream()
                .map(ligne -> fautes(ligne, connus.get(ligne.operation()), jour))
                .toList();
    }

    /**
     * Writes what sound rows say.
     *
     * @return for each row in the same order, what was said before; empty where nothing was, or where the same was said
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Optional<PerformanceVue>> appliquer(List<Ligne> lignes, String origine) {
        Map<String, PerformanceVue> avant =
                performances.parOperations(lignes.stream().map(Ligne::operation).toList());
        List<Acte> actes = new ArrayList<>();
        List<Optional<PerformanceVue>> effets = new ArrayList<>();
        for (Ligne ligne : lignes) {
            PerformanceVue connue = avant.get(ligne.operation());
            effets.add(Optional.ofNullable(connue));
            if (connue == null || !saisie(connue).equals(ligne.saisie())) {
                performances.ecrire(ligne.operation(), ligne.saisie(), auteur.identifiant(), horloge.instant());
                actes.add(Acte.de("bailleurs", ligne.operation(), "Énergie et carbone renseignés", origine));
            }
        }
        journal.consigner(actes);
        return effets;
    }

    /** Says again what was said before, or forgets what a file had said. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void rendre(String operation, @Nullable SaisieDePerformance avant, String origine) {
        if (avant == null) {
            performances.retirer(operation);
        } else {
            performances.ecrire(operation, avant, auteur.identifiant(), horloge.instant());
        }
        journal.consigner(Acte.de("bailleurs", operation, "Import annulé", origine));
    }

    /** The version of each operation's figures, by reference. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Map<String, PerformanceVue> connues(List<String> references) {
        return performances.parOperations(references);
    }

    /** What figures say, as an entry. */
    public static SaisieDePerformance saisie(PerformanceVue vue) {
        return new SaisieDePerformance(vue.surfaceCentiemes(), vue.avant(), vue.apres());
    }

    private static List<Erreur> fautes(Ligne ligne, @Nullable Dossier dossier, LocalDate jour) {
        if (dossier == null) {
            return List.of(new Erreur(
                    "operation", "operation-inconnue", "Aucune opération n’a cette référence : vérifiez-la."));
        }
        if (dossier.ferme()) {
            return List.of(new Erreur(
                    "operation",
                    "operation-close",
                    "Cette opération est close sans suite : son énergie ne se renseigne plus."));
        }
        return ReglesDePerformance.fautes(dossier.nature(), dossier.logements(), ligne.saisie(), jour);
    }
}
