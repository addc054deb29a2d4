package fr.actionlogement.convention.common.pret;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.montant.Taux;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The course of a loan, line by line. The principal of its lines sums to what was drawn plus the interest added to the
 * balance, and the last balance is zero.
 *
 * @param tirages in the order of days
 * @param lignes in the order of days
 * @param consolidations what joined the balance by a rescheduling, in the order of days; the line that follows bears it
 */
public record Echeancier(List<Flux> tirages, List<Echeance> lignes, List<Flux> consolidations) {

    /** A course without rescheduling. */
    public Echeancier(List<Flux> tirages, List<Echeance> lignes) {
        this(tirages, lignes, List.of());
    }

    /** Keeps its own copies. */
    public Echeancier {
        tirages = List.copyOf(tirages);
        lignes = lignes instanceof LignesEnCentimes ? lignes : List.copyOf(lignes);
        consolidations = List.copyOf(consolidations);
    }

    /** What was drawn. */
    public Montant emprunte() {
        return Montant.somme(tirages.stream().map(Flux::montant).toList());
    }

    /** Interest paid. */
    public Montant interets() {
        return total(Echeance::interets);
    }

    /** Principal paid, capitalised interest included. */
    public Montant capital() {
        return total(Echeance::capital);
    }

    /** Premiums paid. */
    public Montant assurance() {
        return total(Echeance::assurance);
    }

    /** Interest added to the balance. */
    public Montant capitalises() {
        return total(Echeance::capitalises);
    }

    /** Everything paid. */
    public Montant paye() {
        return total(Echeance::montant);
    }

    /** What the loan costs, without fees: everything paid less what was drawn. */
    public Montant cout() {
        return paye().moins(emprunte());
    }

    /** Balance at the end of a day: that of the last line, and what was drawn or joined the balance since. */
    public Montant restantAu(LocalDate jour) {
        Montant connu = Montant.ZERO;
        LocalDate depuis = LocalDate.MIN;
        for (Echeance ligne : lignes) {
            if (!ligne.date().isAfter(jour)) {
                connu = ligne.restant();
                depuis = ligne.date();
            }
        }
        for (Flux tirage : tirages) {
            if (tirage.date().isAfter(depuis) && !tirage.date().isAfter(jour)) {
                connu = connu.plus(tirage.montant());
            }
        }
        for (Flux jointe : consolidations) {
            if (!jointe.date().isBefore(depuis) && !jointe.date().isAfter(jour) && !portee(jointe)) {
                connu = connu.plus(jointe.montant());
            }
        }
        return connu;
    }

    /** An early repayment of the same day bears it already. */
    private boolean portee(Flux jointe) {
        return lignes.stream()
                .anyMatch(l -> l.date().equals(jointe.date())
                        && l.type() == TypeDEcheance.ANTICIPE
                        && l.capitalises().centimes() >= jointe.montant().centimes());
    }

    /**
     * The TAEG of the loan, on equal months.
     *
     * @param frais paid on the day of the first drawing
     */
    public Taux taeg(Montant frais) {
        List<Flux> payes = new ArrayList<>();
        payes.add(new Flux(tirages.get(0).date(), frais));
        lignes.forEach(ligne -> payes.add(new Flux(ligne.date(), ligne.montant())));
        return CalculDePret.taeg(tirages, payes, MesureDuTemps.MOIS_EGAUX);
    }

    private Montant total(Function<Echeance, Montant> part) {
        return Montant.somme(lignes.stream().map(part).toList());
    }
}
