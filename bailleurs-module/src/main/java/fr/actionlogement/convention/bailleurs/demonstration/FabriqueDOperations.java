package fr.actionlogement.convention.bailleurs.demonstration;

import fr.actionlogement.convention.bailleurs.operation.Financeur;
import fr.actionlogement.convention.bailleurs.operation.NatureDOperation;
import fr.actionlogement.convention.bailleurs.operation.Produit;
import fr.actionlogement.convention.common.montant.Montant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Invents operations around what Action Logement brings: plan, cost, dwellings, title. */
final class FabriqueDOperations {

    private static final List<String> RESIDENCES = List.of(
            "Les Tilleuls",
            "Le Clos des Lilas",
            "Les Terrasses",
            "Le Parc",
            "L’Orangerie",
            "Les Cèdres",
            "La Filature",
            "Les Hauts du Lac",
            "Le Verger",
            "La Manufacture",
            "Les Jardins d’Hiver",
            "Le Belvédère",
            "La Closerie",
            "Les Glycines",
            "Le Carré des Arts",
            "Les Amandiers",
            "La Corderie",
            "Le Moulin neuf",
            "Les Coquelicots",
            "Cœur de ville");
    private static final List<Financeur> AUTRES =
            List.of(Financeur.CDC, Financeur.ETAT, Financeur.COLLECTIVITES, Financeur.FONDS_PROPRES);
    private static final NatureDOperation[] NATURES = NatureDOperation.values();

    private final RandomGenerator hasard;
    private final List<BailleurFictif> bailleurs;

    FabriqueDOperations(RandomGenerator hasard, List<BailleurFictif> bailleurs) {
        this.hasard = hasard;
        this.bailleurs = bailleurs;
    }

    OperationFictive inventer(CommuneDAccueil commune, Montant actionLogement, Parcours vie) {
        boolean outreMer = commune.code().departement().estOutreMer();
        NatureDOperation nature = nature();
        long partDAl = outreMer ? 12 + hasard.nextInt(14) : 5 + hasard.nextInt(5);
        Montant cout = Montant.deEuros(actionLogement.centimes() / partDAl);
        List<PartFictive> plan = new ArrayList<>(partsActionLogement(actionLogement, outreMer, vie.accorde() != null));
        List<Montant> reste = cout.moins(actionLogement)
                .repartir(List.of(
                        50L + hasard.nextInt(20),
                        2L + hasard.nextInt(6),
                        4L + hasard.nextInt(10),
                        15L + hasard.nextInt(15)));
        for (int i = 0; i < AUTRES.size(); i++) {
            plan.add(new PartFictive(AUTRES.get(i), reste.get(i), null));
        }
        return new OperationFictive(
                "",
                RESIDENCES.get(hasard.nextInt(RESIDENCES.size())) + ", " + commune.nom(),
                bailleurs.get(hasard.nextInt(bailleurs.size())),
                commune,
                nature,
                cout,
                logements(nature, cout, outreMer),
                plan,
                vie.statut(),
                vie.cree(),
                vie.depose(),
                vie.accorde(),
                vie.chantier(),
                vie.acheve(),
                vie.derniere());
    }

    private NatureDOperation nature() {
        int tirage = hasard.nextInt(100);
        if (tirage < 38) {
            return NatureDOperation.CONSTRUCTION_NEUVE;
        }
        return tirage < 62 ? NatureDOperation.VEFA : NATURES[2 + hasard.nextInt(NATURES.length - 2)];
    }

    private List<PartFictive> partsActionLogement(Montant total, boolean outreMer, boolean accorde) {
        int genre = outreMer ? 99 : hasard.nextInt(100);
        if (genre < 35) {
            List<Montant> parts = total.repartir(List.of(85L, 15L));
            return List.of(
                    part(Financeur.AL_PRET, parts.get(0), accorde),
                    part(Financeur.AL_SUBVENTION, parts.get(1), accorde));
        }
        if (genre < 45) {
            List<Montant> parts = total.repartir(List.of(70L, 30L));
            return List.of(
                    part(Financeur.AL_PRET, parts.get(0), accorde), part(Financeur.AL_DOTATION, parts.get(1), accorde));
        }
        return List.of(part(Financeur.AL_PRET, total, accorde));
    }

    private PartFictive part(Financeur financeur, Montant montant, boolean accorde) {
        return new PartFictive(financeur, montant, accorde ? new UUID(hasard.nextLong(), hasard.nextLong()) : null);
    }

    private Map<Produit, Integer> logements(NatureDOperation nature, Montant cout, boolean outreMer) {
        boolean neuf = nature.objectif().equals(NatureDOperation.VEFA.objectif());
        long prix = Montant.deEuros(neuf ? 150_000 + hasard.nextInt(70_000) : 48_000 + hasard.nextInt(30_000))
                .centimes();
        int nombre = (int) Math.max(2, cout.centimes() / prix);
        Map<Produit, Integer> logements = new EnumMap<>(Produit.class);
        if (outreMer) {
            repartir(logements, nombre, Produit.LLS, Produit.LLTS, Produit.PLS_DOM);
        } else if (hasard.nextInt(100) < 15) {
            repartir(logements, nombre, Produit.LLI, Produit.PLS, Produit.BRS);
        } else {
            repartir(logements, nombre, Produit.PLUS, Produit.PLAI, Produit.PLS);
        }
        return logements;
    }

    private void repartir(
            Map<Produit, Integer> logements, int nombre, Produit premier, Produit deuxieme, Produit troisieme) {
        int un = Math.max(1, nombre * (45 + hasard.nextInt(20)) / 100);
        int deux = (nombre - un) * 2 / 3;
        logements.put(premier, un);
        if (deux > 0) {
            logements.put(deuxieme, deux);
        }
        if (nombre - un - deux > 0) {
            logements.put(troisieme, nombre - un - deux);
        }
    }
}
