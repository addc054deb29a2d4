package fr.actionlogement.convention.salaries.demonstration;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.securite.AuNomDe;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.salaries.personne.Identite;
import fr.actionlogement.convention.salaries.visale.Contrats;
import fr.actionlogement.convention.salaries.visale.FraisDeVisale;
import fr.actionlogement.convention.salaries.visale.MoisDImpaye;
import fr.actionlogement.convention.salaries.visale.NatureDeFrais;
import fr.actionlogement.convention.salaries.visale.NatureDeSinistre;
import fr.actionlogement.convention.salaries.visale.Parc;
import fr.actionlogement.convention.salaries.visale.ProfilDeLocataire;
import fr.actionlogement.convention.salaries.visale.Quittances;
import fr.actionlogement.convention.salaries.visale.Recouvrements;
import fr.actionlogement.convention.salaries.visale.SaisieDeContrat;
import fr.actionlogement.convention.salaries.visale.SaisieDeFrais;
import fr.actionlogement.convention.salaries.visale.SaisieDeSinistre;
import fr.actionlogement.convention.salaries.visale.SaisieDeVisa;
import fr.actionlogement.convention.salaries.visale.Sinistres;
import fr.actionlogement.convention.salaries.visale.Visas;
import fr.actionlogement.convention.salaries.visale.ZoneDeLoyer;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** A few guarantees of people who do not exist, each led one act further than the one before. */
@Component
class DossiersDeVisale {

    private static final String GESTIONNAIRE = "gestionnaire.salaries";
    private static final String CONTROLEUR = "controleur.1";
    private static final Montant LOYER = Montant.deEuros(620);

    private final Visas visas;
    private final Contrats contrats;
    private final Sinistres sinistres;
    private final Quittances quittances;
    private final Recouvrements recouvrements;
    private final FraisDeVisale frais;
    private final AuNomDe auNomDe;

    DossiersDeVisale(
            Visas visas,
            Contrats contrats,
            Sinistres sinistres,
            Quittances quittances,
            Recouvrements recouvrements,
            FraisDeVisale frais,
            AuNomDe auNomDe) {
        this.visas = visas;
        this.contrats = contrats;
        this.sinistres = sinistres;
        this.quittances = quittances;
        this.recouvrements = recouvrements;
        this.frais = frais;
        this.auNomDe = auNomDe;
    }

    void mener(LocalDate jour) {
        auNomDe.faire(GESTIONNAIRE, () -> {
            visa("Fictif", "Lila");
            String incomplet = visa("Fictif", "Sacha");
            visas.demanderUnComplement(incomplet, null, "Justificatif de ressources illisible.");
            visas.certifier(visa("Fictif", "Robin"), null, jour.plusMonths(3));
            frais.saisir(new SaisieDeFrais(NatureDeFrais.GESTION, "Gestion du mois", Montant.deEuros(4_800)));
        });
        for (int etapes = 0; etapes < 5; etapes++) {
            sinistre(jour, etapes);
        }
    }

    /** A claim led through that many acts after its declaration. */
    private void sinistre(LocalDate jour, int etapes) {
        String[] reference = new String[1];
        auNomDe.faire(GESTIONNAIRE, () -> {
            reference[0] = declarer(jour, "Locataire" + etapes);
            if (etapes > 0) {
                sinistres.instruire(reference[0], null);
            }
        });
        if (etapes > 1) {
            auNomDe.faire(CONTROLEUR, () -> quittances.proposer(reference[0], null, null));
        }
        if (etapes > 2) {
            auNomDe.faire(GESTIONNAIRE, () -> quittances.valider(reference[0], null, jour));
        }
        if (etapes > 3) {
            auNomDe.faire(CONTROLEUR, () -> quittances.indemniser(reference[0], null, null));
            auNomDe.faire(GESTIONNAIRE, () -> {
                recouvrements.planifier(reference[0], null, 12, jour.plusMonths(1));
                recouvrements.demanderLaPerte(reference[0], null, "Départ sans adresse, plan non signé.");
            });
        }
    }

    private String declarer(LocalDate jour, String prenom) {
        String visa = visa("Fictif", prenom);
        visas.certifier(visa, null, jour.plusMonths(3));
        LocalDate effet = jour.minusMonths(10).withDayOfMonth(1);
        String contrat = contrats.proposer(new SaisieDeContrat(
                        visa, "BAIL-0042", Parc.PRIVE, new CodeCommune("59350"), LOYER, effet, null))
                .reference();
        contrats.accepter(contrat, null);
        contrats.signer(contrat, null, jour);
        List<MoisDImpaye> mois = List.of(
                new MoisDImpaye(jour.minusMonths(3), LOYER, Montant.ZERO),
                new MoisDImpaye(jour.minusMonths(2), LOYER, Montant.ZERO),
                new MoisDImpaye(jour.minusMonths(1), LOYER, Montant.deEuros(200)));
        return sinistres
                .declarer(contrat, new SaisieDeSinistre(NatureDeSinistre.IMPAYE, jour, null, mois, null, null))
                .reference();
    }

    private String visa(String nom, String prenom) {
        return visas.demander(
                        new Identite(nom, prenom, LocalDate.of(1997, 6, 12), null),
                        new SaisieDeVisa(ProfilDeLocataire.SALARIE, ZoneDeLoyer.II, Montant.deEuros(2_150)))
                .reference();
    }
}
