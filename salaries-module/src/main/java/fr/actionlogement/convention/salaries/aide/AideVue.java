package fr.actionlogement.convention.salaries.aide;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An aid as shown: the person is a pseudonym.
 *
 * @param version to be sent back in {@code If-Match}
 * @param nombre aids it stands for: more than one for a partner's lot
 * @param beneficiaire pseudonym of the person, or the partner
 * @param dossier the Mobili-Jeune file; null for another product or a partner's aid
 * @param termes terms of payment, in order
 */
public record AideVue(
        String reference,
        int version,
        String produit,
        String libelleProduit,
        String ligne,
        Etat etat,
        Origine origine,
        int nombre,
        @Nullable Exercice exercice,
        LocalDate demandeLe,
        @Nullable LocalDate accordeLe,
        Montant montant,
        Montant verse,
        Montant resteAVerser,
        @Nullable UUID engagementId,
        String beneficiaire,
        @Nullable CodeCommune commune,
        @Nullable String partenaire,
        @Nullable String referencePartenaire,
        String saisiPar,
        @Nullable String accordePar,
        @Nullable DossierVue dossier,
        List<TermeVue> termes) {}
