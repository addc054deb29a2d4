package fr.actionlogement.convention.common.rapport.interne;

import static fr.actionlogement.convention.common.rapport.CelluleDeRapport.montant;
import static fr.actionlogement.convention.common.rapport.CelluleDeRapport.nombre;
import static fr.actionlogement.convention.common.rapport.CelluleDeRapport.texte;

import fr.actionlogement.convention.common.atterrissage.interne.Atterrissage;
import fr.actionlogement.convention.common.atterrissage.interne.Atterrissages;
import fr.actionlogement.convention.common.budget.ADate;
import fr.actionlogement.convention.common.budget.Enveloppes;
import fr.actionlogement.convention.common.budget.Lieu;
import fr.actionlogement.convention.common.budget.SoldeEnveloppe;
import fr.actionlogement.convention.common.budget.SoldeTerritorial;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.objectif.Objectifs;
import fr.actionlogement.convention.common.rapport.SectionDeRapport;
import fr.actionlogement.convention.common.rapport.TableauDeRapport;
import fr.actionlogement.convention.common.rapport.TableauDeRapport.Ligne;
import fr.actionlogement.convention.common.rapport.interne.ContenuDeRapport.Section;
import fr.actionlogement.convention.common.territoire.FicheDepartement;
import fr.actionlogement.convention.common.territoire.Territoires;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Lays out what the screens say at two dates. It computes nothing of its own: a report equals the screens of its dates. */
@Component
class CompositionDeRapport {

    private final Enveloppes enveloppes;
    private final Objectifs objectifs;
    private final Atterrissages atterrissages;
    private final Territoires territoires;
    private final RapportsEnBase base;
    private final List<SectionDeRapport> sections;

    CompositionDeRapport(
            Enveloppes enveloppes,
            Objectifs objectifs,
            Atterrissages atterrissages,
            Territoires territoires,
            RapportsEnBase base,
            List<SectionDeRapport> sections) {
        this.enveloppes = enveloppes;
        this.objectifs = objectifs;
        this.atterrissages = atterrissages;
        this.territoires = territoires;
        this.base = base;
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(SectionDeRapport::ordre).thenComparing(SectionDeRapport::titre))
                .toList();
    }

    ContenuDeRapport composer(LocalDate effet, LocalDate connue) {
        ADate date = new ADate(effet, connue);
        String question = "?au=" + effet + "&connu=" + connue;
        Atterrissage atterrissage = atterrissages.au(date);
        List<Section> toutes = new ArrayList<>(List.of(
                new Section("Exécution par ligne", "", List.of(lignes(date, question), exercices(date, question))),
                new Section("Exécution par territoire", "", List.of(departements(date, question))),
                new Section("Objectifs", "", List.of(objectifs(effet, connue, question))),
                new Section("Atterrissage", Atterrissage.METHODE, List.of(atterrissage(atterrissage, question)))));
        sections.forEach(s -> toutes.add(new Section(s.titre(), "", s.composer(effet, connue))));
        return new ContenuDeRapport(
                "État d’exécution de la convention quinquennale 2023-2027",
                effet,
                connue,
                base.version(effet, connue),
                List.copyOf(toutes));
    }

    private TableauDeRapport lignes(ADate date, String question) {
        return new TableauDeRapport(
                "Plafonds et soldes",
                List.of("Enveloppe", "Plafond", "Alloué", "Réservé", "Engagé", "Versé", "Disponible"),
                enveloppes.toutes(date).stream()
                        .map(e -> Ligne.de(
                                "/budget/lignes/" + e.code() + question,
                                texte(e.libelle()),
                                montant(e.plafond()),
                                montant(e.alloue()),
                                montant(e.reserve()),
                                montant(e.engage()),
                                montant(e.verse()),
                                montant(e.disponible())))
                        .toList());
    }

    private TableauDeRapport exercices(ADate date, String question) {
        Map<String, String> libelles = enveloppes.toutes(date).stream()
                .collect(Collectors.toMap(SoldeEnveloppe::code, SoldeEnveloppe::libelle));
        return new TableauDeRapport(
                "Autorisations d’engagement et crédits de paiement par exercice",
                List.of("Ligne", "Exercice", "Dotation", "Engagé (AE)", "Versé sur ces AE", "Crédits de l’année (CP)"),
                enveloppes.exercices("CONVENTION", date).stream()
                        .map(x -> Ligne.de(
                                "/budget/lignes/" + x.ligne() + question,
                                texte(libelles.getOrDefault(x.ligne(), x.ligne())),
                                texte(String.valueOf(x.exercice())),
                                montant(x.alloue()),
                                montant(x.engage()),
                                montant(x.verse()),
                                montant(x.paye())))
                        .toList());
    }

    private TableauDeRapport departements(ADate date, String question) {
        Map<String, FicheDepartement> fiches = territoires.departements().stream()
                .collect(Collectors.toMap(f -> f.code().code(), Function.identity()));
        return new TableauDeRapport(
                "Engagé et versé par département",
                List.of("Département", "Région", "Engagé", "Versé"),
                enveloppes.parDepartement("CONVENTION", date).stream()
                        .map(s -> Ligne.de(
                                "/budget/lignes/CONVENTION/ecritures" + question + "&departement="
                                        + new Lieu(s.departement()),
                                texte(nom(s, fiches)),
                                texte(region(s, fiches)),
                                montant(s.engage()),
                                montant(s.verse())))
                        .toList());
    }

    private static String region(SoldeTerritorial s, Map<String, FicheDepartement> fiches) {
        FicheDepartement fiche =
                s.departement() == null ? null : fiches.get(s.departement().code());
        return fiche == null ? "—" : fiche.region();
    }

    private static String nom(SoldeTerritorial s, Map<String, FicheDepartement> fiches) {
        if (s.departement() == null) {
            return "Non localisé";
        }
        FicheDepartement fiche = fiches.get(s.departement().code());
        return s.departement().code() + (fiche == null ? "" : " " + fiche.nom());
    }

    private TableauDeRapport objectifs(LocalDate effet, LocalDate connue, String question) {
        return new TableauDeRapport(
                "Réalisé, chaque dossier compté une fois",
                List.of("Objectif", "Cible", "Attendu", "Réalisé", "Situation"),
                objectifs.tous(effet, connue).stream()
                        .map(o -> Ligne.de(
                                "/objectifs" + question,
                                texte((o.parent() == null ? "" : "dont ") + o.libelle()),
                                nombre(o.cible()),
                                nombre(o.attendu()),
                                nombre(o.realise()),
                                texte(o.statut())))
                        .toList());
    }

    private static TableauDeRapport atterrissage(Atterrissage atterrissage, String question) {
        return new TableauDeRapport(
                "Engagements prévus au 31 décembre 2027, arrondis au million d’euros",
                List.of("Enveloppe", "Plafond", "Prévu bas", "Prévu", "Prévu haut", "Situation"),
                atterrissage.lignes().stream()
                        .map(l -> Ligne.de(
                                "/atterrissage" + question,
                                texte(l.libelle()),
                                montant(l.plafond()),
                                montant(auMillion(l.bas())),
                                montant(auMillion(l.central())),
                                montant(auMillion(l.haut())),
                                texte(l.statut())))
                        .toList());
    }

    /** A forecast is not known to the cent. */
    private static Montant auMillion(Montant prevu) {
        return Montant.deEuros(Math.floorDiv(prevu.centimes() + 50_000_000L, 100_000_000L) * 1_000_000L);
    }
}
