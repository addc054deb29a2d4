package fr.actionlogement.convention.salaries.aide;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.salaries.aide.interne.TermesEnMasse.AidePayable;
import fr.actionlogement.convention.salaries.aide.interne.TermesEnMasse.Paye;
import fr.actionlogement.convention.salaries.bareme.Baremes;
import fr.actionlogement.convention.salaries.bareme.Parametre;
import fr.actionlogement.convention.salaries.eligibilite.Produit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Judges terms one after the other: each admitted one counts for those that follow. */
final class ExamenDesTermes {

    private final Map<String, AidePayable> aides;
    private final Map<Long, List<Paye>> payes;
    private final Map<Long, Long> restes = new HashMap<>();
    private final Baremes baremes;
    private final LocalDate jour;

    ExamenDesTermes(Map<String, AidePayable> aides, Map<Long, List<Paye>> payes, Baremes baremes, LocalDate jour) {
        this.aides = aides;
        this.payes = new HashMap<>();
        payes.forEach((aide, termes) -> this.payes.put(aide, new ArrayList<>(termes)));
        this.baremes = baremes;
        this.jour = jour;
    }

    /** Why the term is refused; empty when it is admitted. */
    Optional<Enregistrement> examiner(TermeDePartenaire t) {
        AidePayable aide = aides.get(t.cleDeLAide());
        if (aide == null) {
            return refus("aide-inconnue", "Aucune aide Mobili-Jeune en cours de ce partenaire n’a cette référence.");
        }
        if (t.payeLe().isAfter(jour) || !t.payeLe().isAfter(t.au())) {
            return refus(
                    "terme-non-echu",
                    "Un terme se paie à terme échu : la date de paiement va de la fin du terme à aujourd’hui.");
        }
        if (t.du().plusMonths(1).isBefore(aide.accordeLe())) {
            return refus("terme-avant-accord", "Ce terme précède l’accord de l’aide.");
        }
        Optional<Parametre> maximum =
                baremes.au(Produit.MOBILI_JEUNE.code(), aide.accordeLe()).parametre("MENSUALITE_MAXIMALE");
        Montant plafond = maximum.map(p -> p.montant().fois((long) t.quittances() * aide.nombre()))
                .orElse(Montant.ZERO);
        if (t.montant().depasse(plafond)) {
            return refus(
                    "mensualite-au-dessus-du-plafond",
                    "%d quittances donnent au plus %s : corrigez le montant ou le nombre de quittances."
                            .formatted(t.quittances(), plafond.enTexte()));
        }
        return placer(t, aide);
    }

    private Optional<Enregistrement> placer(TermeDePartenaire t, AidePayable aide) {
        List<Paye> deja = payes.computeIfAbsent(aide.cle(), a -> new ArrayList<>());
        if (deja.stream().anyMatch(p -> !p.au().isBefore(t.du()) && !p.du().isAfter(t.au()))) {
            return refus("mois-deja-paye", "Un mois de ce terme est déjà payé sur cette aide.");
        }
        long reste = restes.getOrDefault(aide.cle(), aide.reste());
        if (t.montant().centimes() > reste) {
            return refus(
                    "reste-insuffisant",
                    "Il reste " + Montant.deCentimes(reste).enTexte() + " à verser sur cette aide.");
        }
        deja.add(new Paye(aide.cle(), t.du(), t.au()));
        restes.put(aide.cle(), reste - t.montant().centimes());
        return Optional.empty();
    }

    private static Optional<Enregistrement> refus(String code, String message) {
        return Optional.of(Enregistrement.refuse(code, message));
    }
}
