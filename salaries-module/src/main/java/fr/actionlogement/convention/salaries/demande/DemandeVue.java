package fr.actionlogement.convention.salaries.demande;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.salaries.aide.AideSuivie;
import fr.actionlogement.convention.salaries.eligibilite.Avis;
import fr.actionlogement.convention.salaries.eligibilite.Produit;
import fr.actionlogement.convention.salaries.eligibilite.Situation;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request as shown: the person is a pseudonym.
 *
 * @param aide state, money and commitment
 * @param forme form of a help in difficulty, null for the others
 * @param deposeLe day of the complete request, whose rules are frozen; null before
 * @param avis the explained criteria; null before the request is complete
 * @param horsPlafond whether it was granted above the ceiling
 * @param pret what is lent or advanced, null when nothing is
 */
public record DemandeVue(
        AideSuivie aide,
        Produit produit,
        @Nullable Forme forme,
        Nature nature,
        String objet,
        @Nullable Montant montant,
        @Nullable Integer mois,
        Situation situation,
        @Nullable LocalDate deposeLe,
        @Nullable Avis avis,
        boolean horsPlafond,
        @Nullable LocalDate commissionLe,
        @Nullable String motif,
        @Nullable PretVu pret,
        List<VersementVu> versements,
        List<EcheanceVue> echeances,
        List<RelanceVue> relances) {}
