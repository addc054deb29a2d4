package fr.actionlogement.convention.bailleurs.operation;

import fr.actionlogement.convention.bailleurs.bailleur.BailleurVu;
import fr.actionlogement.convention.bailleurs.bailleur.Bailleurs;
import fr.actionlogement.convention.bailleurs.operation.interne.ListesDOperations;
import fr.actionlogement.convention.bailleurs.operation.interne.ReprisesEnBase;
import fr.actionlogement.convention.common.periode.PeriodeConvention;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.territoire.Territoires;
import fr.actionlogement.convention.common.tiers.Siren;
import fr.actionlogement.convention.common.web.Erreur;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Says every fault of operations to take over, with one reading of each register for the whole chunk. */
@Component
class ExamenDesReprises {

    private static final int MAXIMUM = 100_000;

    private final ReprisesEnBase tables;
    private final ListesDOperations listes;
    private final Bailleurs bailleurs;
    private final Territoires territoires;
    private final PeriodeConvention periode;

    ExamenDesReprises(
            ReprisesEnBase tables,
            ListesDOperations listes,
            Bailleurs bailleurs,
            Territoires territoires,
            PeriodeConvention periode) {
        this.tables = tables;
        this.listes = listes;
        this.bailleurs = bailleurs;
        this.territoires = territoires;
        this.periode = periode;
    }

    /** What the chunk needs to know of the registers. */
    private record Registres(
            Set<String> reprises,
            Map<Siren, BailleurVu> bailleurs,
            Set<CodeCommune> communes,
            Set<String> naturesEnMetropole,
            Set<String> naturesOutreMer) {}

    List<List<Erreur>> fautes(List<OperationReprise> operations, LocalDate aujourdhui) {
        Registres registres = new Registres(
                tables.connues(
                        operations.stream().map(OperationReprise::origine).toList()),
                bailleurs.parSirens(
                        operations.stream().map(o -> o.saisie().bailleur()).toList()),
                territoires
                        .communes(operations.stream()
                                .map(o -> o.saisie().commune())
                                .distinct()
                                .toList())
                        .keySet(),
                listes.naturesDeLaLigne(ReglesDOperation.PRODUCTION),
                listes.naturesDeLaLigne(ReglesDOperation.OUTRE_MER));
        return operations.stream().map(o -> fautes(o, registres, aujourdhui)).toList();
    }

    private List<Erreur> fautes(OperationReprise o, Registres registres, LocalDate aujourdhui) {
        List<Erreur> fautes = new ArrayList<>(fautesDeRegistre(o, registres));
        fautes.addAll(fautesDePeriode(o));
        SaisieDOperation saisie = o.saisie();
        fautes.addAll(fautesDeLogements(saisie));
        fautes.addAll(ReglesDeReprise.dates(o, aujourdhui));
        boolean outreMer = saisie.commune().departement().estOutreMer();
        try {
            ReglesDOperation.verifier(
                    saisie, outreMer ? registres.naturesOutreMer() : registres.naturesEnMetropole(), Set.of());
        } catch (RegleNonRespectee refus) {
            fautes.addAll(refus.erreurs());
        }
        return fautes;
    }

    private static List<Erreur> fautesDeRegistre(OperationReprise o, Registres registres) {
        List<Erreur> fautes = new ArrayList<>();
        SaisieDOperation saisie = o.saisie();
        if (registres.reprises().contains(o.origine())) {
            fautes.add(new Erreur("origine", "deja-reprise", "Cette référence d’origine est déjà reprise."));
        }
        if (!registres.bailleurs().containsKey(saisie.bailleur())) {
            fautes.add(new Erreur(
                    "bailleur",
                    "bailleur-inconnu",
                    "Le SIREN " + saisie.bailleur().enTexte()
                            + " n’est pas au registre : inscrivez d’abord le bailleur."));
        }
        BailleurVu organisme = registres.bailleurs().get(saisie.bailleur());
        if (organisme != null && organisme.absorbePar() != null && !o.estAccordee()) {
            fautes.add(new Erreur(
                    "bailleur",
                    "bailleur-absorbe",
                    "Ce bailleur est absorbé par " + organisme.absorbePar().enTexte()
                            + " : un brouillon se reprend sous celui-ci."));
        }
        if (!registres.communes().contains(saisie.commune())) {
            fautes.add(new Erreur(
                    "commune",
                    "commune-inconnue",
                    "Aucune commune n’a aujourd’hui le code INSEE " + saisie.commune() + "."));
        }
        return fautes;
    }

    private List<Erreur> fautesDePeriode(OperationReprise o) {
        List<Erreur> fautes = new ArrayList<>();
        if (o.exercice() != null && !periode.contient(o.exercice())) {
            fautes.add(new Erreur(
                    "exercice",
                    "exercice-hors-convention",
                    "L’exercice " + o.exercice() + " n’est pas de la convention."));
        }
        if (o.accordeLe() != null && o.accordeLe().isBefore(periode.debut())) {
            fautes.add(new Erreur(
                    "accordeLe", "date-hors-convention", "Cet accord est antérieur au début de la convention."));
        }
        return fautes;
    }

    private static List<Erreur> fautesDeLogements(SaisieDOperation saisie) {
        List<Erreur> fautes = new ArrayList<>();
        for (LogementsSaisis l : saisie.logements()) {
            if (l.nombre() > MAXIMUM) {
                fautes.add(new Erreur(
                        "logements",
                        "trop-de-logements",
                        "Ce nombre de logements " + l.produit().libelle() + " est trop grand : 100 000 au plus."));
            }
        }
        if (saisie.logements().isEmpty()) {
            fautes.add(new Erreur("logements", "sans-logement", "Indiquez au moins un logement."));
        }
        return fautes;
    }
}
