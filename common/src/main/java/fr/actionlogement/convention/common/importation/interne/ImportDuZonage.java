package fr.actionlogement.convention.common.importation.interne;

import fr.actionlogement.convention.common.importation.Colonne;
import fr.actionlogement.convention.common.importation.Descriptif;
import fr.actionlogement.convention.common.importation.Format;
import fr.actionlogement.convention.common.importation.Issue;
import fr.actionlogement.convention.common.importation.Ligne;
import fr.actionlogement.convention.common.importation.LigneAppliquee;
import fr.actionlogement.convention.common.importation.Lot;
import fr.actionlogement.convention.common.importation.TypeImport;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.territoire.BilanDeZonage;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.territoire.Zonages;
import fr.actionlogement.convention.common.territoire.Zone;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The official ABC zoning, as the ministry publishes it: the day it is in force from is read in the title of its column. A
 * code that no commune has today (commune merged since, or created after our list) is a remark, not a fault: the published
 * file is taken as it is, and nothing is written for that code.
 */
@Component
class ImportDuZonage implements TypeImport {

    private static final Colonne<CodeCommune> COMMUNE =
            Colonne.obligatoire("CODGEO", Format.COMMUNE, "59350").aussi("Code INSEE");
    private static final Colonne<String> DEPARTEMENT = Colonne.facultative("DEP", Format.texte(3), "59");
    private static final Colonne<String> LIBELLE = Colonne.facultative("LIBGEO", Format.texte(200), "Lille");
    private static final Colonne<Zone> ZONE = Colonne.obligatoire(
                    "Zonage en vigueur depuis le", new Format<>("Abis, A, B1, B2 ou C", Zone::lire), "A")
            .aussi("Zonage ABC en vigueur depuis le")
            .suivieDe(new Format<>("5 septembre 2025", DateEnLettres::lire));
    private static final Colonne<String> RECLASSEMENT = Colonne.facultative("Reclassement", Format.texte(60), "Non")
            .suivieDe(new Format<>("5 septembre 2025", t -> t));
    private static final String INCONNUE =
            "Ce code n’est celui d’aucune commune d’aujourd’hui (commune fusionnée ou nouvelle)\u00a0: rien n’est écrit pour elle.";
    private static final String CONTREDITE =
            "Cette commune a déjà une autre zone depuis ce jour\u00a0: annulez d’abord le lot qui l’a écrite.";
    private static final Descriptif DESCRIPTIF = new Descriptif(
            "zonage-abc",
            "Zonage ABC officiel",
            "Le classement des communes publié par le ministère\u00a0: le lot donne à chaque commune sa zone à partir de la date du titre.",
            "common",
            Set.of(Niveau.CONTROLE),
            Set.of(Niveau.CONTROLE),
            false,
            false,
            List.of(COMMUNE, DEPARTEMENT, LIBELLE, ZONE, RECLASSEMENT));

    private final Zonages zonages;

    ImportDuZonage(Zonages zonages) {
        this.zonages = zonages;
    }

    @Override
    public Descriptif descriptif() {
        return DESCRIPTIF;
    }

    @Override
    public Optional<String> cle(Ligne ligne) {
        return Optional.of(ligne.valeur(COMMUNE).code());
    }

    @Override
    public void examiner(List<Ligne> lignes) {
        for (Ligne ligne : lignes) {
            String attendu = ligne.valeur(COMMUNE).departement().code();
            if (!ligne.facultative(DEPARTEMENT).orElse(attendu).equals(attendu)) {
                ligne.signaler(DEPARTEMENT, "departement-different", "La commune est dans un autre département.");
            }
        }
        if (!lignes.isEmpty()) {
            BilanDeZonage bilan = zonages.examiner(date(lignes), zones(lignes));
            for (Ligne ligne : lignes) {
                if (bilan.inconnues().contains(ligne.valeur(COMMUNE))) {
                    ligne.avertir(COMMUNE, "commune-inconnue", INCONNUE);
                } else if (bilan.contredites().contains(ligne.valeur(COMMUNE))) {
                    ligne.signaler(ZONE, "zone-contredite", CONTREDITE);
                }
            }
        }
    }

    @Override
    public List<Issue> appliquer(Lot lot, List<Ligne> lignes) {
        LocalDate date = date(lignes);
        BilanDeZonage bilan = zonages.remplacer(date, source(lot), zones(lignes));
        return lignes.stream()
                .map(ligne -> issue(ligne.valeur(COMMUNE), bilan, date))
                .toList();
    }

    /** The communes of a chunk are taken back together; the lot ends when all are. */
    @Override
    public List<Issue> annuler(Lot lot, List<LigneAppliquee> lignes) {
        LocalDate date = date(lignes.stream().map(LigneAppliquee::ligne).toList());
        zonages.annuler(date, source(lot), lignes.size());
        return lignes.stream().map(ligne -> Issue.faite(ligne.repere())).toList();
    }

    private static Issue issue(CodeCommune commune, BilanDeZonage bilan, LocalDate date) {
        if (bilan.inconnues().contains(commune)) {
            return Issue.sansEffet(INCONNUE);
        }
        return bilan.contredites().contains(commune)
                ? Issue.refusee("zone-contredite", CONTREDITE)
                : Issue.faite(date.toString());
    }

    private static LocalDate date(List<Ligne> lignes) {
        return ZONE.suite(lignes.get(0).titre(ZONE)).map(DateEnLettres::lire).orElseThrow();
    }

    private static Map<CodeCommune, Zone> zones(List<Ligne> lignes) {
        Map<CodeCommune, Zone> zones = new LinkedHashMap<>();
        lignes.forEach(ligne -> zones.put(ligne.valeur(COMMUNE), ligne.valeur(ZONE)));
        return zones;
    }

    private static String source(Lot lot) {
        return "Zonage ABC officiel, " + lot.fichier() + " (" + lot.reference() + ")";
    }
}
