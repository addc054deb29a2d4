package fr.actionlogement.convention.bailleurs.demonstration;

import fr.actionlogement.convention.bailleurs.avenant.AvenantSaisi;
import fr.actionlogement.convention.bailleurs.avenant.Avenants;
import fr.actionlogement.convention.bailleurs.caducite.Caducites;
import fr.actionlogement.convention.bailleurs.caducite.ProrogationSaisie;
import fr.actionlogement.convention.bailleurs.caducite.Prorogations;
import fr.actionlogement.convention.bailleurs.operation.CalendrierSaisi;
import fr.actionlogement.convention.bailleurs.operation.FinancementSaisi;
import fr.actionlogement.convention.bailleurs.operation.FinancementVu;
import fr.actionlogement.convention.bailleurs.operation.Financeur;
import fr.actionlogement.convention.bailleurs.operation.LigneDOperation;
import fr.actionlogement.convention.bailleurs.operation.LogementsSaisis;
import fr.actionlogement.convention.bailleurs.operation.OperationVue;
import fr.actionlogement.convention.bailleurs.operation.Operations;
import fr.actionlogement.convention.bailleurs.operation.SaisieDOperation;
import fr.actionlogement.convention.bailleurs.operation.StatutDOperation;
import fr.actionlogement.convention.bailleurs.seance.CriteresDeSeance;
import fr.actionlogement.convention.bailleurs.seance.Decision;
import fr.actionlogement.convention.bailleurs.seance.PointSaisi;
import fr.actionlogement.convention.bailleurs.seance.SeanceSaisie;
import fr.actionlogement.convention.bailleurs.seance.Seances;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.securite.AuNomDe;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A session being prepared, a prorogation and an amendment to decide, once. */
@Service
public class JeuDesSeances {

    private static final int POINTS = 4;
    private static final int CHANTIERS = 20;
    private static final Montant SURCOUT = Montant.deCentimes(25_000_00);

    private final Seances seances;
    private final Prorogations prorogations;
    private final Caducites caducites;
    private final Avenants avenants;
    private final Operations operations;
    private final AuNomDe auNomDe;
    private final Clock horloge;

    JeuDesSeances(
            Seances seances,
            Prorogations prorogations,
            Caducites caducites,
            Avenants avenants,
            Operations operations,
            AuNomDe auNomDe,
            Clock horloge) {
        this.seances = seances;
        this.prorogations = prorogations;
        this.caducites = caducites;
        this.avenants = avenants;
        this.operations = operations;
        this.auNomDe = auNomDe;
        this.horloge = horloge;
    }

    /** Writes them, unless there is a session already. */
    @Transactional
    public void charger() {
        if (seances.lister(new CriteresDeSeance(null, null, null)).elements().isEmpty()) {
            auNomDe.faire("gestionnaire.bailleurs", this::preparer);
        }
    }

    private void preparer() {
        List<LigneDOperation> presentees = operations.enAttente(List.of(StatutDOperation.EN_COMITE), POINTS);
        String seance = seances.ouvrir(new SeanceSaisie(
                        "Comité des engagements (donnée fictive)",
                        LocalDate.now(horloge).plusDays(12)))
                .reference();
        for (int i = 0; i < presentees.size(); i++) {
            seances.inscrire(
                    seance,
                    new PointSaisi(
                            presentees.get(i).reference(),
                            i == POINTS - 1 ? Decision.AJOURNER : Decision.ACCORDER,
                            i == POINTS - 1 ? "Plan de financement à confirmer (donnée fictive)" : null),
                    null);
        }
        operations
                .enAttente(List.of(StatutDOperation.CONVENTIONNE), 1)
                .forEach(o -> prorogations.demander(
                        o.reference(),
                        new ProrogationSaisie(
                                Objects.requireNonNull(
                                        caducites.validite(o.reference()).prorogeableJusquAu()),
                                "Recours sur le permis de construire (donnée fictive)")));
        operations.enAttente(List.of(StatutDOperation.EN_TRAVAUX), CHANTIERS).stream()
                .map(o -> operations.fiche(o.reference()))
                .filter(JeuDesSeances::estSimple)
                .findFirst()
                .ifPresent(o -> avenants.demander(o.reference(), surcout(o), null));
    }

    private static boolean estSimple(OperationVue o) {
        List<Financeur> financeurs =
                o.plan().stream().map(FinancementVu::financeur).toList();
        return financeurs.containsAll(List.of(Financeur.AL_PRET, Financeur.FONDS_PROPRES))
                && o.prixDeRevient().isEmpty()
                && o.logements().stream().allMatch(l -> l.types().isEmpty());
    }

    /** The loan and the landlord's own funds share what the works cost more. */
    private static AvenantSaisi surcout(OperationVue o) {
        List<FinancementSaisi> plan = o.plan().stream()
                .map(f -> new FinancementSaisi(
                        f.financeur(),
                        f.financeur() == Financeur.AL_PRET || f.financeur() == Financeur.FONDS_PROPRES
                                ? f.montant().plus(SURCOUT)
                                : f.montant()))
                .toList();
        return new AvenantSaisi(
                new SaisieDOperation(
                        o.intitule(),
                        o.bailleur(),
                        o.commune(),
                        o.nature(),
                        null,
                        o.cout().plus(SURCOUT).plus(SURCOUT),
                        o.logements().stream()
                                .map(l -> new LogementsSaisis(l.produit(), l.nombre()))
                                .toList(),
                        plan,
                        List.of(),
                        new CalendrierSaisi(o.chantierPrevuLe(), o.achevementPrevuLe())),
                "Fondations spéciales (donnée fictive)");
    }
}
