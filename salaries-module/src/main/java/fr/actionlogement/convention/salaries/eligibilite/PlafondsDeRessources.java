package fr.actionlogement.convention.salaries.eligibilite;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.montant.Taux;
import fr.actionlogement.convention.common.territoire.Zone;
import fr.actionlogement.convention.salaries.bareme.BaremeDuJour;
import fr.actionlogement.convention.salaries.bareme.Cle;
import fr.actionlogement.convention.salaries.bareme.Parametre;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Ceilings by zone and household, and the income that is set against them. */
final class PlafondsDeRessources {

    private static final int DERNIERE = 6;

    private PlafondsDeRessources() {}

    /**
     * A ceiling and the value it comes from.
     *
     * @param regle the value read, before persons beyond the table and before any coefficient
     */
    record Plafond(Montant montant, Parametre regle) {}

    /** Intermediate housing: row of the table; a single person with a dependant counts like a couple with one. */
    static @Nullable Integer categorieLli(Foyer foyer) {
        if (foyer.adultes() == null || foyer.personnesACharge() == null) {
            return null;
        }
        return foyer.personnesACharge() == 0 ? foyer.adultes() : Integer.valueOf(2 + foyer.personnesACharge());
    }

    /** Social housing: the same, but that a young couple, or two persons of whom one has a disability, count for three. */
    static @Nullable Integer categorieSociale(Foyer foyer, @Nullable Integer age, BaremeDuJour bareme) {
        Integer categorie = categorieLli(foyer);
        if (categorie == null || categorie != 2) {
            return categorie;
        }
        boolean jeune = age != null
                && foyer.ageConjoint() != null
                && bareme.parametre("SOMME_AGES_JEUNE_MENAGE")
                        .filter(somme -> age + foyer.ageConjoint() <= somme.nombre())
                        .isPresent();
        return jeune || Boolean.TRUE.equals(foyer.handicap()) ? 3 : 2;
    }

    static Optional<Plafond> lli(Examen e) {
        Zone zone = e.lieu().abc();
        Integer categorie = categorieLli(e.situation().foyer());
        return zone == null || categorie == null
                ? Optional.empty()
                : lire(e.bareme(), "PLAFOND_LLI", zone.name(), categorie);
    }

    /** PLUS, PLAI. */
    static Optional<Plafond> social(Examen e, String cle) {
        String zone = e.lieu().social();
        Integer categorie = categorieSociale(
                e.situation().foyer(), e.situation().demandeur().ageAu(e.le()), e.bareme());
        return zone == null || categorie == null ? Optional.empty() : lire(e.bareme(), cle, zone, categorie);
    }

    /** PLS: a share of the PLUS, rounded to the euro. */
    static Optional<Plafond> pls(Examen e) {
        Optional<Parametre> part = e.regle("COEFFICIENT_PLS");
        return social(e, "PLAFOND_PLUS")
                .flatMap(plus -> part.map(p -> new Plafond(aLEuro(plus.montant(), p.taux()), plus.regle())));
    }

    private static Montant aLEuro(Montant plus, Taux part) {
        return Montant.deEuros((plus.appliquer(part, RoundingMode.HALF_UP).centimes() + 50) / 100);
    }

    private static Optional<Plafond> lire(BaremeDuJour bareme, String cle, String zone, int categorie) {
        int rang = Math.min(categorie, DERNIERE);
        return bareme.parametre(new Cle(cle, zone, String.valueOf(rang), "")).flatMap(base -> {
            if (categorie <= DERNIERE) {
                return Optional.of(new Plafond(base.montant(), base));
            }
            return bareme.parametre(new Cle(cle, zone, "+", ""))
                    .map(plus ->
                            new Plafond(base.montant().plus(plus.montant().fois((long) categorie - DERNIERE)), base));
        });
    }

    /** Intermediate housing: the year before last, or last year when it is lower. */
    static @Nullable Montant revenuLli(Foyer foyer) {
        if (foyer.rfrN2() == null) {
            return foyer.rfrN1();
        }
        return foyer.rfrN1() == null ? foyer.rfrN2() : foyer.rfrN2().auPlus(foyer.rfrN1());
    }

    /** Social housing: a more recent income counts when it is lower by the share of the rules at least. */
    static @Nullable Montant revenuSocial(Foyer foyer, BaremeDuJour bareme) {
        Montant ancien = foyer.rfrN2();
        if (ancien == null) {
            return foyer.rfrN1() != null ? foyer.rfrN1() : foyer.revenusDouzeMois();
        }
        Montant seuil = bareme.parametre("BAISSE_REVENU")
                .map(part -> ancien.moins(ancien.appliquer(part.taux(), RoundingMode.HALF_UP)))
                .orElse(Montant.ZERO);
        Montant retenu = ancien;
        for (Montant recent : new Montant[] {foyer.rfrN1(), foyer.revenusDouzeMois()}) {
            if (recent != null && !recent.depasse(seuil)) {
                retenu = retenu.auPlus(recent);
            }
        }
        return retenu;
    }
}
