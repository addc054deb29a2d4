package fr.actionlogement.convention.salaries.visale;

import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.territoire.Territoires;
import fr.actionlogement.convention.salaries.visale.RefusDeContrat.Champ;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Judges partners' contracts before they are guaranteed, by file or by program; each question is asked once for the chunk. */
@Service
public class ExamenDesContrats {

    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);

    private final ContratsDePartenaires contrats;
    private final Regimes regimes;
    private final Territoires territoires;
    private final Clock horloge;

    ExamenDesContrats(ContratsDePartenaires contrats, Regimes regimes, Territoires territoires, Clock horloge) {
        this.contrats = contrats;
        this.regimes = regimes;
        this.territoires = territoires;
        this.horloge = horloge;
    }

    /** Why each contract would be refused, in order; empty for those that would be taken. */
    @Transactional(readOnly = true)
    public List<Optional<RefusDeContrat>> examiner(List<ContratDePartenaire> lot) {
        Set<String> connus = contrats.connus(lot);
        Set<CodeCommune> communes = territoires
                .communes(lot.stream()
                        .map(ContratDePartenaire::commune)
                        .distinct()
                        .toList())
                .keySet();
        LocalDate premier = regimes.tous().get(0).valideDu();
        return lot.stream().map(c -> examiner(c, connus, communes, premier)).toList();
    }

    private Optional<RefusDeContrat> examiner(
            ContratDePartenaire c, Set<String> connus, Set<CodeCommune> communes, LocalDate premier) {
        if (!c.loyer().estPositif()) {
            return refus(Champ.LOYER, "montant-nul", "Indiquez un loyer supérieur à zéro.");
        }
        if (c.signeLe().isAfter(LocalDate.now(horloge)) || c.signeLe().isBefore(premier)) {
            return refus(
                    Champ.SIGNE_LE,
                    "date-hors-bornes",
                    "La signature va du " + JOUR.format(premier) + " à aujourd’hui.");
        }
        if (c.debut().isBefore(premier) || c.debut().isAfter(c.signeLe().plusYears(1))) {
            return refus(
                    Champ.DEBUT,
                    "date-hors-bornes",
                    "L’effet du bail va du " + JOUR.format(premier) + " à un an après sa signature.");
        }
        if (c.finDeBail() != null && c.finDeBail().isBefore(c.debut())) {
            return refus(Champ.FIN_DE_BAIL, "dates-inversees", "La fin du bail précède son effet.");
        }
        if (!communes.contains(c.commune())) {
            return refus(Champ.COMMUNE, "commune-inconnue", "Aucune commune n’a ce code INSEE.");
        }
        return connus.contains(c.cle())
                ? refus(Champ.REFERENCE, "deja-enregistre", "Cette référence du partenaire est déjà enregistrée.")
                : Optional.empty();
    }

    private static Optional<RefusDeContrat> refus(Champ champ, String code, String message) {
        return Optional.of(new RefusDeContrat(champ, code, message));
    }
}
