package fr.actionlogement.convention.salaries.visale;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.salaries.visale.interne.ContratsEnMasse.Connu;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Weighs partners' claims one after the other, each on what those before it left of the caps of its contract. */
final class ExamenDesSinistres {

    private final Map<String, Connu> contrats;
    private final Set<String> sinistresConnus;
    private final Set<String> moisPris;
    private final Map<Long, Integer> restants = new HashMap<>();
    private final Map<Long, Long> degats = new HashMap<>();

    /**
     * @param contrats by {@link SinistreDePartenaire#cleDuContrat}
     * @param connus keys of the claims that are there already
     * @param moisPris months that a claim names already, {@code contract/month}
     */
    ExamenDesSinistres(Map<String, Connu> contrats, Set<String> connus, Set<String> moisPris) {
        this.contrats = contrats;
        this.sinistresConnus = new HashSet<>(connus);
        this.moisPris = new HashSet<>(moisPris);
    }

    /** How an indemnity is shared between its months, without losing a cent. */
    static List<Montant> parts(SinistreDePartenaire s) {
        return s.mois() == 0 ? List.of() : s.indemnite().repartir(Collections.nCopies(s.mois(), 1L));
    }

    /** Why the claim is refused; empty when it is admitted, and what it takes is then taken. */
    Optional<Issue> examiner(SinistreDePartenaire s) {
        Connu contrat = contrats.get(s.cleDuContrat());
        if (contrat == null) {
            return refus("contrat-inconnu", "Aucun contrat de ce partenaire ne porte cette référence.");
        }
        if (sinistresConnus.contains(s.cle())) {
            return refus("deja-enregistre", "Cette référence du partenaire est déjà enregistrée.");
        }
        if (!s.indemnite().estPositif()
                || s.recouvre().estNegatif()
                || s.recouvre().depasse(s.indemnite())) {
            return refus("montant-hors-bornes", "L’indemnité est positive, et le recouvré ne la dépasse pas.");
        }
        Optional<Issue> faute = s.nature() == NatureDeSinistre.DEGRADATION ? degats(s, contrat) : mois(s, contrat);
        if (faute.isEmpty()) {
            sinistresConnus.add(s.cle());
        }
        return faute;
    }

    private Optional<Issue> degats(SinistreDePartenaire s, Connu contrat) {
        long reste = degats.getOrDefault(contrat.cle(), contrat.degats());
        if (s.indemnite().centimes() > reste) {
            return refus(
                    "degradations-epuisees",
                    "Il reste " + Montant.deCentimes(reste).enTexte() + " de dégradations à couvrir sur ce contrat.");
        }
        degats.put(contrat.cle(), reste - s.indemnite().centimes());
        return Optional.empty();
    }

    private Optional<Issue> mois(SinistreDePartenaire s, Connu contrat) {
        LocalDate premier = s.premierMois();
        if (premier == null || s.mois() < 1) {
            return refus("mois-absents", "Indiquez le premier mois et le nombre de mois impayés.");
        }
        int reste = restants.getOrDefault(contrat.cle(), contrat.restants());
        if (s.mois() > reste) {
            return refus("mois-epuises", "Ce contrat ne garantit plus que " + reste + " mois d’impayés.");
        }
        LocalDate debut = premier.withDayOfMonth(1);
        if (debut.isBefore(contrat.debut().withDayOfMonth(1))
                || debut.plusMonths(s.mois() - 1L).isAfter(contrat.fin())) {
            return refus("mois-hors-couverture", "Un de ces mois n’est pas couvert par le contrat.");
        }
        if (parts(s).stream().anyMatch(part -> part.centimes() > contrat.loyer())) {
            return refus("indemnite-au-dessus-du-loyer", "L’indemnité d’un mois dépasse le loyer garanti.");
        }
        for (int i = 0; i < s.mois(); i++) {
            if (moisPris.contains(contrat.cle() + "/" + debut.plusMonths(i))) {
                return refus("mois-deja-declare", "Un de ces mois est déjà indemnisé sur ce contrat.");
            }
        }
        for (int i = 0; i < s.mois(); i++) {
            moisPris.add(contrat.cle() + "/" + debut.plusMonths(i));
        }
        restants.put(contrat.cle(), reste - s.mois());
        return Optional.empty();
    }

    private static Optional<Issue> refus(String code, String message) {
        return Optional.of(Issue.refusee(code, message));
    }
}
