package fr.actionlogement.convention.common.importation.interne;

import fr.actionlogement.convention.common.importation.Descriptif;
import fr.actionlogement.convention.common.importation.Ligne;
import fr.actionlogement.convention.common.importation.TypeImport;
import fr.actionlogement.convention.common.importation.interne.Rejet.Nature;
import fr.actionlogement.convention.common.journal.Acte;
import fr.actionlogement.convention.common.journal.Journal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/** Reads a file once, as a stream: each chunk of rows is validated, projected under the ceilings and stored. Posts nothing. */
@Component
public class DepotDeFichier {

    private final Tranche tranche;
    private final LotsEnBase lots;
    private final LignesEnBase lignes;
    private final PlafondsEnBase plafonds;
    private final Journal journal;

    DepotDeFichier(Tranche tranche, LotsEnBase lots, LignesEnBase lignes, PlafondsEnBase plafonds, Journal journal) {
        this.tranche = tranche;
        this.lots = lots;
        this.lignes = lignes;
        this.plafonds = plafonds;
        this.journal = journal;
    }

    /**
     * Deposits and simulates a file.
     *
     * @param nom name of the file, safe to store
     * @return identifier of the lot
     * @throws FichierRefuse when the file cannot be taken as a whole; nothing is kept then
     * @throws fr.actionlogement.convention.common.web.ConflitDEtat when the same file was deposited already
     */
    public long deposer(TypeImport type, String nom, InputStreamSource fichier, String auteur) {
        Descriptif descriptif = type.descriptif();
        ExamenDuFichier examen = ExamenDuFichier.de(fichier);
        try (FichierCsv csv = FichierCsv.ouvrir(fichier, examen.encodage(), descriptif.colonnes())) {
            SuiteDeLignes suite = new SuiteDeLignes(csv);
            List<LigneLue> premieres = suite.suivante();
            if (premieres.isEmpty()) {
                throw FichierRefuse.inattendu("fichier-sans-ligne", "Le fichier ne contient que ses titres.");
            }
            long lot = tranche.executer(
                    () -> lots.creer(descriptif.code(), descriptif.quatreYeux(), nom, examen, csv, auteur));
            boolean fini = false;
            try {
                simuler(type, lot, premieres, suite);
                fini = true;
                return lot;
            } finally {
                if (!fini) {
                    lots.supprimer(lot);
                }
            }
        }
    }

    private void simuler(TypeImport type, long lot, List<LigneLue> premieres, SuiteDeLignes suite) {
        Descriptif descriptif = type.descriptif();
        Projection projection = plafonds.projection();
        List<LigneLue> courantes = premieres;
        while (!courantes.isEmpty()) {
            List<LigneLue> celles = courantes;
            tranche.executer(() -> simuler(type, lot, celles, projection));
            courantes = suite.suivante();
            if (descriptif.enBloc() && !courantes.isEmpty()) {
                throw FichierRefuse.inattendu(
                        "trop-de-lignes",
                        "Ce fichier s’applique en bloc\u00a0: " + SuiteDeLignes.TRANCHE + " lignes au plus.");
            }
        }
        tranche.executer(() -> {
            lots.simuler(lot, descriptif.enBloc(), projection.postes());
            journal.consigner(
                    Acte.de(descriptif.axe(), LotsEnBase.reference(lot), "Fichier déposé", descriptif.libelle()));
            return true;
        });
    }

    private boolean simuler(TypeImport type, long lot, List<LigneLue> courantes, Projection projection) {
        List<Ligne> lisibles = courantes.stream()
                .filter(LigneLue::estValide)
                .<Ligne>map(ligne -> ligne)
                .toList();
        type.examiner(lisibles);
        chercherLesDoublons(type, lot, courantes);
        courantes.stream().filter(LigneLue::estValide).forEach(ligne -> projeter(type, ligne, projection));
        lignes.ecrire(lot, courantes);
        lots.compter(
                lot,
                courantes.size(),
                courantes.stream().filter(ligne -> !ligne.estValide()).count(),
                courantes.stream().filter(ligne -> ligne.a(Nature.PREVISION)).count());
        return true;
    }

    private static void projeter(TypeImport type, LigneLue ligne, Projection projection) {
        type.charge(ligne).ifPresent(charge -> {
            if (type.engage()) {
                projection.engager(ligne, charge);
            } else {
                projection.compter(charge);
            }
        });
    }

    private void chercherLesDoublons(TypeImport type, long lot, List<LigneLue> courantes) {
        courantes.stream()
                .filter(LigneLue::estValide)
                .forEach(ligne -> ligne.cle(type.cle(ligne).orElse(null)));
        Map<String, Integer> connues = new HashMap<>(lignes.cles(
                lot,
                courantes.stream().map(LigneLue::cle).filter(Objects::nonNull).toList()));
        for (LigneLue ligne : courantes) {
            Integer deja = ligne.cle() == null ? null : connues.putIfAbsent(ligne.cle(), ligne.numero());
            if (deja != null) {
                ligne.cle(null);
                String colonne = type.colonneDeLaCle().map(ligne::titre).orElse("");
                ligne.ajouter(Faute.rejet(colonne, "doublon", "La ligne " + deja + " du fichier dit déjà cela."));
            }
        }
    }
}
