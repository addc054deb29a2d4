package fr.actionlogement.convention.common.importation.interne;

import fr.actionlogement.convention.common.axe.DonneesDeDemonstration;
import fr.actionlogement.convention.common.securite.AuNomDe;
import java.nio.charset.StandardCharsets;
import java.util.random.RandomGenerator;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;

/** A failed import for the demonstration: a file of allotments with a fault of each kind, rejected by its simulation. */
@Component
class DemonstrationDesImports implements DonneesDeDemonstration {

    private static final int APRES_LES_AXES = 900;
    private static final String AUTEUR = "controleur.1";
    private static final String FICHIER = """
            Ligne;Exercice;Montant;Statut;Source
            BAI-PRODUCTION;2027;780 000 000,00;Publié;Projet d’avenant n° 1
            BAI-PRODUCTION;2027;800 000 000,00;Publié;Projet d’avenant n° 1
            BAI-RENOVATION;2027;12 000 000,00;Publié;Projet d’avenant n° 1
            POL-FNAP;2031;50 000 000,00;Hypothèse;Projet d’avenant n° 1
            SAL-MOBILITE;2027;1.234;Publié;Projet d’avenant n° 1
            POL-ANIL;2027;900 000 000,00;Publié;Projet d’avenant n° 1
            SAL-LOCATION;2027;;Publié;Projet d’avenant n° 1
            SAL-DIFFICULTE;2027;10 000 000,00;Voté;Projet d’avenant n° 1
            """;

    private final DepotDeFichier depot;
    private final ImportDesDotations dotations;
    private final AuNomDe auNomDe;

    DemonstrationDesImports(DepotDeFichier depot, ImportDesDotations dotations, AuNomDe auNomDe) {
        this.depot = depot;
        this.dotations = dotations;
        this.auNomDe = auNomDe;
    }

    @Override
    public int ordre() {
        return APRES_LES_AXES;
    }

    @Override
    public void charger(RandomGenerator hasard) {
        byte[] octets = FICHIER.getBytes(StandardCharsets.UTF_8);
        auNomDe.faire(
                AUTEUR,
                () -> depot.deposer(dotations, "dotations-2027-projet.csv", new ByteArrayResource(octets), AUTEUR));
    }
}
