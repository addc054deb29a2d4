package fr.actionlogement.convention.politiquespubliques.compterendu;

import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.Introuvable;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import fr.actionlogement.convention.politiquespubliques.compterendu.interne.ComptesRendusEnBase;
import fr.actionlogement.convention.politiquespubliques.convention.ConventionVue;
import fr.actionlogement.convention.politiquespubliques.convention.Conventions;
import fr.actionlogement.convention.politiquespubliques.dossier.Actes;
import fr.actionlogement.convention.politiquespubliques.dossier.Version;
import fr.actionlogement.convention.politiquespubliques.reference.References;
import fr.actionlogement.convention.politiquespubliques.reference.Serie;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reports on results: opened, filled, handed in by a provider; certified or sent back by somebody else. */
@Service
public class ComptesRendus {

    private static final long PLUS_GRAND = 1_000_000_000L;

    private final ComptesRendusEnBase base;
    private final Conventions conventions;
    private final References references;
    private final Actes actes;

    ComptesRendus(ComptesRendusEnBase base, Conventions conventions, References references, Actes actes) {
        this.base = base;
        this.conventions = conventions;
        this.references = references;
        this.actes = actes;
    }

    /** What the reports of a programme count. */
    @Transactional(readOnly = true)
    public List<IndicateurVu> indicateurs(String programme) {
        return base.indicateurs(programme);
    }

    /**
     * One of them.
     *
     * @throws Introuvable when there is none with this reference
     */
    @Transactional(readOnly = true)
    public CompteRenduVu un(String reference) {
        return base.un(reference).orElseThrow(ComptesRendus::introuvable);
    }

    /** What the certified reports say, by programme, indicator and year. */
    @Transactional(readOnly = true)
    public List<Production> productions() {
        return base.productions();
    }

    /**
     * Opens the report of a period; after a certified one, the report that will correct it.
     *
     * @return its reference
     * @throws ConflitDEtat when one is being made already
     */
    @Transactional
    public String ouvrir(String convention, Periode periode) {
        ConventionVue tenue = conventions.verrouiller(convention);
        if (periode.fin().isBefore(tenue.debut()) || periode.precedente().fin().isAfter(tenue.fin())) {
            throw RegleNonRespectee.surChamp(
                    "annee",
                    "periode-hors-validite",
                    "La convention %s ne couvre pas le %s.".formatted(convention, periode.enTexte()));
        }
        if (base.enCours(convention, periode)) {
            throw new ConflitDEtat(
                    "compte-rendu-en-cours",
                    "Un compte rendu du %s est déjà en cours pour cette convention.".formatted(periode.enTexte()));
        }
        String reference = references.suivante(Serie.CR, actes.jour().getYear());
        String rectifie = base.certifie(convention, periode).orElse(null);
        base.creer(reference, convention, tenue.programme(), periode, rectifie, actes.qui(), actes.maintenant());
        actes.consigner(
                reference,
                rectifie == null ? "Compte rendu ouvert" : "Compte rendu rectificatif ouvert",
                "%s, %s.".formatted(convention, periode.enTexte()));
        return reference;
    }

    /**
     * Writes the figures of a draft, by who opened it.
     *
     * @param version the one that was read
     */
    @Transactional
    public void saisir(String reference, @Nullable Long version, SaisieDeCompteRendu saisie) {
        CompteRenduVu rapport = tenir(reference, EtatDeCompteRendu.BROUILLON, "modifier");
        Version.exiger(version, rapport.version());
        exigerValeurs(base.indicateurs(rapport.programme()), saisie.valeurs());
        base.saisir(reference, saisie.synthese(), saisie.valeurs(), actes.maintenant());
        actes.consigner(
                reference,
                "Chiffres saisis",
                "%d valeurs.".formatted(saisie.valeurs().size()));
    }

    /** Hands a draft in: the period is over and every indicator has its figure. */
    @Transactional
    public void transmettre(String reference) {
        CompteRenduVu rapport = tenir(reference, EtatDeCompteRendu.BROUILLON, "transmettre");
        if (!rapport.periode().fin().isBefore(actes.jour())) {
            throw new ConflitDEtat(
                    "periode-inachevee",
                    "Le %s n’est pas achevé : transmettez le compte rendu après sa fin."
                            .formatted(rapport.periode().enTexte()));
        }
        for (IndicateurVu indicateur : base.indicateurs(rapport.programme())) {
            if (rapport.total(indicateur.code()) == null) {
                throw RegleNonRespectee.surChamp(
                        "valeurs",
                        "indicateur-absent",
                        "Il manque « %s » : saisissez sa valeur, au besoin zéro.".formatted(indicateur.libelle()));
            }
        }
        passer(rapport, EtatDeCompteRendu.TRANSMIS, actes.maintenant(), null);
        actes.consigner(reference, "Compte rendu transmis", rapport.periode().enTexte() + ".");
    }

    /**
     * Certifies what another person provided; the period is locked, and the report that it corrects is replaced.
     *
     * @throws fr.actionlogement.convention.common.web.QuatreYeux to who provided it
     */
    @Transactional
    public void certifier(String reference, String constat) {
        CompteRenduVu rapport = tenir(reference, EtatDeCompteRendu.TRANSMIS, "certifier");
        actes.exigerUnAutre(
                rapport.auteur(),
                "Qui a fourni les chiffres ne peut pas les certifier : une autre personne doit le faire.");
        if (rapport.rectifie() != null) {
            CompteRenduVu ancien = base.tenir(rapport.rectifie()).orElseThrow(ComptesRendus::introuvable);
            base.passer(
                    ancien.dans(
                            EtatDeCompteRendu.REMPLACE,
                            ancien.transmisLe(),
                            ancien.constat(),
                            ancien.certifiePar(),
                            ancien.certifieLe()),
                    actes.maintenant());
        }
        passer(rapport, EtatDeCompteRendu.CERTIFIE, rapport.transmisLe(), constat.strip());
        actes.consigner(reference, "Compte rendu certifié", constat.strip());
    }

    /** Sends a report back to its provider, who corrects it. */
    @Transactional
    public void renvoyer(String reference, String motif) {
        CompteRenduVu rapport = tenir(reference, EtatDeCompteRendu.TRANSMIS, "renvoyer");
        actes.exigerUnAutre(
                rapport.auteur(), "Qui a fourni les chiffres ne peut pas les renvoyer : une autre personne le fait.");
        passer(rapport, EtatDeCompteRendu.BROUILLON, null, null);
        actes.consigner(reference, "Compte rendu renvoyé", motif.strip());
    }

    private void passer(
            CompteRenduVu rapport, EtatDeCompteRendu etat, @Nullable Instant transmisLe, @Nullable String constat) {
        boolean certifie = etat == EtatDeCompteRendu.CERTIFIE;
        Instant maintenant = actes.maintenant();
        base.passer(
                rapport.dans(etat, transmisLe, constat, certifie ? actes.qui() : null, certifie ? maintenant : null),
                maintenant);
    }

    private CompteRenduVu tenir(String reference, EtatDeCompteRendu attendu, String verbe) {
        CompteRenduVu rapport = base.tenir(reference).orElseThrow(ComptesRendus::introuvable);
        if (rapport.etat() != attendu) {
            throw new ConflitDEtat(
                    "etat-incompatible",
                    "Le compte rendu %s est « %s » : on ne peut plus le %s. Une période certifiée se corrige par un compte rendu rectificatif."
                            .formatted(reference, rapport.etat().libelle(), verbe));
        }
        return rapport;
    }

    private static void exigerValeurs(List<IndicateurVu> indicateurs, List<Valeur> valeurs) {
        Set<String> vues = new HashSet<>();
        for (Valeur valeur : valeurs) {
            IndicateurVu indicateur = indicateurs.stream()
                    .filter(connu -> connu.code().equals(valeur.indicateur()))
                    .findFirst()
                    .orElseThrow(() -> RegleNonRespectee.surChamp(
                            "valeurs",
                            "indicateur-inconnu",
                            "Ce programme n’a pas d’indicateur « %s ».".formatted(valeur.indicateur())));
            if (indicateur.parDepartement() != (valeur.departement() != null)) {
                throw RegleNonRespectee.surChamp(
                        "valeurs",
                        "departement-attendu",
                        indicateur.parDepartement()
                                ? "« %s » se saisit par département.".formatted(indicateur.libelle())
                                : "« %s » se saisit pour l’ensemble, sans département."
                                        .formatted(indicateur.libelle()));
            }
            if (valeur.valeur() < 0 || valeur.valeur() > PLUS_GRAND) {
                throw RegleNonRespectee.surChamp("valeurs", "valeur-invalide", "Une valeur va de zéro à un milliard.");
            }
            if (!vues.add(valeur.indicateur() + "/" + valeur.departement())) {
                throw RegleNonRespectee.surChamp(
                        "valeurs",
                        "valeur-en-double",
                        "« %s » est donné deux fois pour le même territoire.".formatted(indicateur.libelle()));
            }
        }
    }

    private static Introuvable introuvable() {
        return new Introuvable("Ce compte rendu n’existe pas.");
    }
}
