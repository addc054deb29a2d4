package fr.actionlogement.convention.salaries.eligibilite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.actionlogement.convention.common.territoire.Zone;
import fr.actionlogement.convention.salaries.bareme.BaremeDuJour;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A complete simulation judges the nine products with every criterion written out. Two cores must give five thousand a
 * second, hence one core half of that: measured in processor time, which does not depend on what else the machine does.
 */
class DebitDuMoteurTest {

    private static final int PAR_SECONDE_ET_PAR_COEUR = 2_500;
    private static final int ESSAIS = 4_000;

    private static final LocalDate JOUR = LocalDate.of(2026, 3, 2);
    private static final Lieu LIEU = new Lieu(Zone.B1, "AUTRE", List.of("II", "III"));
    private static final Situation SITUATION = Situations.lire("""
            {'demandeur':{'age':27,'nationalite':'FRANCAISE'},
             'foyer':{'adultes':2,'personnesACharge':1,'ageConjoint':26,'handicap':false,'rfrN2':41000,'rfrN1':42000},
             'emploi':{'statut':'SALARIE','secteur':'PRIVE_NON_AGRICOLE','effectif':120,'contrat':'CDI','confirme':true,
               'debut':'2025-11-03','fin':'2027-11-02','brutMensuel':2300,'netMensuel':1800},
             'ressources':{'salaires':3400,'prestations':150,'aideAuLogement':90},
             'logement':{'occupation':'LOCATAIRE','residencePrincipale':true,'parc':'PRIVE','effetBail':'2026-02-01',
               'dureeBail':36,'loyer':820,'aideAuLogement':90,'depot':780,'bailleurProche':false,'aideFsl':false},
             'mobilite':{'distanceKm':120,'trajetMinutes':80,'doubleLoyer':false},
             'achat':{'operation':'VEFA','cout':240000,'montant':30000,'mois':300,'normeRe':true,'anneesSansPropriete':99,
               'mobilitePro':false,'pretPrincipal':true},
             'travaux':{'nature':'ENERGIE','proprietaire':'OCCUPANT','cout':15000,'montant':9000,'mois':120,'rge':true},
             'difficulte':'CHARGES','enCours':[]}""");

    private final List<BaremeDuJour> baremes =
            Arrays.stream(Produit.values()).map(p -> Situations.bareme(p, JOUR)).toList();

    private int simuler() {
        int criteres = 0;
        for (int i = 0; i < baremes.size(); i++) {
            criteres += Moteur.examiner(Produit.values()[i], SITUATION, LIEU, baremes.get(i))
                    .criteres()
                    .size();
        }
        return criteres;
    }

    @Test
    void un_coeur_rend_deux_mille_cinq_cents_simulations_completes_par_seconde() {
        ThreadMXBean temps = ManagementFactory.getThreadMXBean();
        int criteres = simuler();
        for (int i = 0; i < ESSAIS; i++) {
            simuler();
        }
        long debut = temps.getCurrentThreadCpuTime();
        for (int i = 0; i < ESSAIS; i++) {
            assertThat(simuler()).isEqualTo(criteres);
        }
        long nanosecondes = temps.getCurrentThreadCpuTime() - debut;
        long parSeconde = ESSAIS * 1_000_000_000L / nanosecondes;
        assertThat(criteres).isGreaterThan(50);
        assertThat(parSeconde).as("simulations par seconde de processeur").isGreaterThan(PAR_SECONDE_ET_PAR_COEUR);
    }
}
