package fr.actionlogement.convention.salaries.simulation;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.montant.Taux;
import fr.actionlogement.convention.common.pret.Assurance;
import fr.actionlogement.convention.common.pret.CalculDePret;
import fr.actionlogement.convention.common.pret.Echeance;
import fr.actionlogement.convention.common.pret.Echeancier;
import fr.actionlogement.convention.common.pret.Modalites;
import fr.actionlogement.convention.common.pret.Periodicite;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import fr.actionlogement.convention.salaries.bareme.BaremeDuJour;
import fr.actionlogement.convention.salaries.bareme.Baremes;
import fr.actionlogement.convention.salaries.bareme.Parametre;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;

/** Tries a loan by the rules of a day: rate and ceilings are read there, never written here. */
@Service
public class Simulations {

    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Baremes baremes;
    private final Clock horloge;

    Simulations(Baremes baremes, Clock horloge) {
        this.baremes = baremes;
        this.horloge = horloge;
    }

    /**
     * What the loan would cost, its first instalment one month after the day of the rules.
     *
     * @throws RegleNonRespectee when a ceiling stands in the way, or the product was not offered that day
     */
    public SimulationDePret simuler(PretASimuler pret) {
        LocalDate le = pret.le() == null ? LocalDate.now(horloge) : pret.le();
        BaremeDuJour bareme = baremes.au(pret.produit().code(), le);
        Parametre taux = bareme.parametre("TAUX_NOMINAL").orElseThrow(() -> ferme(pret, le));
        verifier(pret, bareme);
        Taux prime = pret.assurance() == null ? Taux.ZERO : pret.assurance();
        Echeancier calcule = CalculDePret.echeancier(
                Modalites.constantes(le, Periodicite.MENSUELLE, pret.mois()).avec(new Assurance(prime, true)),
                pret.montant(),
                taux.taux());
        return simulation(pret, le, bareme, taux.taux(), calcule);
    }

    private static void verifier(PretASimuler pret, BaremeDuJour bareme) {
        bareme.parametre("MONTANT_MAXIMAL")
                .filter(plafond -> pret.montant().depasse(plafond.montant()))
                .ifPresent(
                        plafond -> refuser("montant", "montant-au-dela-du-plafond", "Le prêt est plafonné", plafond));
        bareme.parametre("DUREE_MAXIMALE")
                .filter(plafond -> pret.mois() > 12 * plafond.nombre())
                .ifPresent(plafond -> refuser("mois", "duree-au-dela-du-plafond", "La durée est limitée", plafond));
        Montant cout = pret.cout();
        if (cout != null) {
            bareme.parametre("PART_DU_COUT")
                    .filter(part -> pret.montant().depasse(cout.appliquer(part.taux(), java.math.RoundingMode.DOWN)))
                    .ifPresent(part ->
                            refuser("montant", "part-du-cout-depassee", "Le prêt est limité, en part du coût,", part));
        }
    }

    private static void refuser(String champ, String code, String debut, Parametre plafond) {
        throw RegleNonRespectee.surChamp(
                champ,
                code,
                debut + " à " + plafond.enTexte() + " (" + plafond.source() + ", preuve : "
                        + plafond.preuve().libelle().toLowerCase(Locale.FRENCH) + ").");
    }

    private static RegleNonRespectee ferme(PretASimuler pret, LocalDate le) {
        return RegleNonRespectee.surChamp(
                "le",
                "produit-sans-bareme",
                "Aucun barème connu du " + pret.produit().libelle().toLowerCase(Locale.FRENCH) + " n’est en vigueur au "
                        + JOUR.format(le) + ".");
    }

    private static SimulationDePret simulation(
            PretASimuler pret, LocalDate le, BaremeDuJour bareme, Taux taux, Echeancier calcule) {
        List<MoisDePret> mois = calcule.lignes().stream().map(Simulations::mois).toList();
        return new SimulationDePret(
                pret.produit(),
                pret.montant(),
                le,
                taux,
                mois.get(0).echeance(),
                mois.get(mois.size() - 1).echeance(),
                calcule.interets(),
                calcule.assurance(),
                calcule.cout(),
                calcule.taeg(Montant.ZERO),
                avertissements(pret, bareme),
                bareme.parametres().values().stream()
                        .filter(p -> p.produit().equals(pret.produit().code()))
                        .sorted(Comparator.comparing(Parametre::cle))
                        .toList(),
                mois);
    }

    private static List<String> avertissements(PretASimuler pret, BaremeDuJour bareme) {
        List<String> phrases = new ArrayList<>();
        if (pret.assurance() == null) {
            phrases.add(
                    bareme.parametre("ASSURANCE_OBLIGATOIRE").isPresent()
                            ? "L’assurance de l’emprunteur est obligatoire : sans son taux, le coût et le TAEG sont incomplets."
                            : "Le coût et le TAEG sont calculés hors assurance.");
        }
        if (pret.cout() == null && bareme.parametre("PART_DU_COUT").isPresent()) {
            phrases.add("Sans le coût de l’opération, la part que le prêt peut en couvrir n’a pas été vérifiée.");
        }
        return phrases;
    }

    private static MoisDePret mois(Echeance ligne) {
        return new MoisDePret(
                ligne.rang(),
                ligne.date(),
                ligne.montant(),
                ligne.capital(),
                ligne.interets(),
                ligne.assurance(),
                ligne.restant());
    }
}
