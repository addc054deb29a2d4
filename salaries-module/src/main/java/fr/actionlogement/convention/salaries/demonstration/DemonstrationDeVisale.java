package fr.actionlogement.convention.salaries.demonstration;

import fr.actionlogement.convention.common.axe.DonneesDeDemonstration;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.securite.AuNomDe;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.salaries.demonstration.interne.TablesFictives;
import fr.actionlogement.convention.salaries.visale.ContratDePartenaire;
import fr.actionlogement.convention.salaries.visale.NatureDeSinistre;
import fr.actionlogement.convention.salaries.visale.Parc;
import fr.actionlogement.convention.salaries.visale.SinistreDePartenaire;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** A thousand guarantees of a fictitious partner, one in twelve with a claim, and a few files led by the real acts. */
@Component
class DemonstrationDeVisale implements DonneesDeDemonstration {

    private static final int CONTRATS = 1_000;
    private static final int COMMUNES = 200;
    private static final int UN_SINISTRE_SUR = 12;
    private static final LocalDate DEBUT = LocalDate.of(2019, 1, 1);
    private static final LocalDate CONVENTION = LocalDate.of(2023, 1, 1);
    private static final String PARTENAIRE = "Plateforme fictive de cautionnement";

    private final VisaleFictif livre;
    private final DossiersDeVisale dossiers;
    private final TablesFictives tables;
    private final AuNomDe auNomDe;
    private final Clock horloge;

    DemonstrationDeVisale(
            VisaleFictif livre, DossiersDeVisale dossiers, TablesFictives tables, AuNomDe auNomDe, Clock horloge) {
        this.livre = livre;
        this.dossiers = dossiers;
        this.tables = tables;
        this.auNomDe = auNomDe;
        this.horloge = horloge;
    }

    @Override
    public int ordre() {
        return 3;
    }

    @Override
    public void charger(RandomGenerator hasard) {
        LocalDate jour = LocalDate.now(horloge);
        List<CodeCommune> communes = tables.communes(COMMUNES);
        List<ContratDePartenaire> contrats = IntStream.range(0, CONTRATS)
                .mapToObj(i -> contrat(i, hasard, communes, jour))
                .toList();
        List<SinistreDePartenaire> sinistres = contrats.stream()
                .filter(c -> c.debut().isBefore(jour.minusMonths(8)) && hasard.nextInt(UN_SINISTRE_SUR) == 0)
                .map(c -> sinistre(c, hasard, jour))
                .toList();
        auNomDe.faire("controleur.1", () -> livre.porter(contrats, sinistres));
        dossiers.mener(jour);
    }

    private static ContratDePartenaire contrat(
            int rang, RandomGenerator hasard, List<CodeCommune> communes, LocalDate jour) {
        LocalDate signature = DEBUT.plusDays(hasard.nextInt((int) ChronoUnit.DAYS.between(DEBUT, jour)));
        return new ContratDePartenaire(
                PARTENAIRE,
                "PFC-%06d".formatted(rang),
                hasard.nextInt(10) == 0 ? Parc.SOCIAL : Parc.PRIVE,
                communes.get(hasard.nextInt(communes.size())),
                Montant.deEuros(380 + 10L * hasard.nextInt(70)),
                signature,
                null,
                signature);
    }

    private static SinistreDePartenaire sinistre(ContratDePartenaire c, RandomGenerator hasard, LocalDate jour) {
        LocalDate auPlusTot = c.debut().isBefore(CONVENTION) ? CONVENTION : c.debut();
        long mois = Math.max(1, ChronoUnit.MONTHS.between(auPlusTot, jour) - 6);
        LocalDate premier = auPlusTot.plusMonths(hasard.nextInt((int) mois)).withDayOfMonth(1);
        int combien = 2 + hasard.nextInt(3);
        Montant indemnite = c.loyer().fois(combien);
        LocalDate paye = premier.plusMonths(combien + 1L);
        return new SinistreDePartenaire(
                c.partenaire(),
                c.reference() + "-S1",
                c.reference(),
                NatureDeSinistre.IMPAYE,
                premier,
                combien,
                indemnite,
                Montant.deCentimes(indemnite.centimes() * hasard.nextInt(4) / 4),
                paye,
                Exercice.de(paye));
    }
}
