package fr.actionlogement.convention.politiquespubliques.convention;

import fr.actionlogement.convention.common.web.RegleNonRespectee;
import fr.actionlogement.convention.politiquespubliques.convention.interne.AnneesEnBase;
import fr.actionlogement.convention.politiquespubliques.convention.interne.VotesEnBase;
import fr.actionlogement.convention.politiquespubliques.dossier.Actes;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The amounts that the bodies voted: kept one after the other, never binding the calls. */
@Service
public class Votes {

    private final ConventionRepository conventions;
    private final AnneesEnBase annees;
    private final VotesEnBase votes;
    private final Actes actes;

    Votes(ConventionRepository conventions, AnneesEnBase annees, VotesEnBase votes, Actes actes) {
        this.conventions = conventions;
        this.annees = annees;
        this.votes = votes;
        this.actes = actes;
    }

    /** Those of a convention, by year, the first one first. */
    @Transactional(readOnly = true)
    public List<VoteVu> de(String convention) {
        return votes.lire(conventions.id(convention).orElseThrow(Conventions::introuvable));
    }

    /**
     * Records a vote.
     *
     * @throws RegleNonRespectee when the convention has no such year
     */
    @Transactional
    public void enregistrer(String convention, VoteSaisi vote) {
        Convention votee = tenir(convention);
        Actes.exigerAuMoinsZero("montant", vote.montant());
        actes.exigerPasse("voteLe", vote.voteLe());
        if (!annees.voter(
                votee.id(), vote.exercice(), vote.montant(), vote.source().strip())) {
            throw RegleNonRespectee.surChamp(
                    "exercice",
                    "exercice-hors-echeancier",
                    "L’échéancier de la convention ne porte pas l’exercice %s.".formatted(vote.exercice()));
        }
        votes.ecrire(votee.id(), vote, actes.qui(), actes.maintenant());
        actes.consigner(
                convention,
                "Vote enregistré",
                "%s pour %s : %s".formatted(vote.montant(), vote.exercice(), vote.source()));
    }

    /** The convention, that nobody else may change until the end of the transaction. */
    private Convention tenir(String reference) {
        return conventions
                .verrouiller(reference)
                .orElseThrow(Conventions::introuvable)
                .toucher(actes.maintenant());
    }
}
