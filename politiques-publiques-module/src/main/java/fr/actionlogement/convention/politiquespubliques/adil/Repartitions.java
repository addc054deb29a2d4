package fr.actionlogement.convention.politiquespubliques.adil;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.territoire.Departement;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.Introuvable;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import fr.actionlogement.convention.politiquespubliques.adil.interne.AdilEnBase;
import fr.actionlogement.convention.politiquespubliques.appel.AppelAvance;
import fr.actionlogement.convention.politiquespubliques.appel.AppelsDeFonds;
import fr.actionlogement.convention.politiquespubliques.convention.ConventionVue;
import fr.actionlogement.convention.politiquespubliques.convention.Conventions;
import fr.actionlogement.convention.politiquespubliques.dossier.Actes;
import fr.actionlogement.convention.politiquespubliques.droit.DroitSaisi;
import fr.actionlogement.convention.politiquespubliques.droit.Droits;
import fr.actionlogement.convention.politiquespubliques.reference.References;
import fr.actionlogement.convention.politiquespubliques.reference.Serie;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The yearly splits: prepared by one person, validated by another, then called and broken down to the centime. */
@Service
public class Repartitions {

    private static final String RESEAU = "-ADIL";

    private final AdilEnBase base;
    private final Conventions conventions;
    private final Droits droits;
    private final AppelsDeFonds appels;
    private final References references;
    private final Actes actes;

    Repartitions(
            AdilEnBase base,
            Conventions conventions,
            Droits droits,
            AppelsDeFonds appels,
            References references,
            Actes actes) {
        this.base = base;
        this.conventions = conventions;
        this.droits = droits;
        this.appels = appels;
        this.references = references;
        this.actes = actes;
    }

    /** The splits, the last one first, without their shares. */
    @Transactional(readOnly = true)
    public List<RepartitionVue> lister() {
        return base.lister();
    }

    /**
     * One of them.
     *
     * @throws Introuvable when there is none with this reference
     */
    @Transactional(readOnly = true)
    public RepartitionVue une(String reference) {
        return base.une(reference, false).orElseThrow(Repartitions::introuvable);
    }

    /**
     * Splits what a convention agrees for a year: the national agency's part first, the rest by the key.
     *
     * @return its reference
     * @throws ConflitDEtat when the year is split already
     */
    @Transactional
    public String preparer(NouvelleRepartition demande) {
        ConventionVue convention = convention(demande.convention());
        Montant total = convention.conventionne(demande.exercice());
        Actes.exigerAuMoinsZero("anil", demande.anil());
        Montant reseau = total.moins(demande.anil());
        if (!reseau.estPositif()) {
            throw RegleNonRespectee.surChamp(
                    "anil",
                    "part-excessive",
                    "La convention agrée %s en %s : la part de l’ANIL doit laisser une part au réseau."
                            .formatted(total, demande.exercice()));
        }
        Map<Departement, Long> poids = base.poids(demande.cle(), demande.convention(), demande.exercice());
        if (poids.values().stream().allMatch(p -> p == 0)) {
            throw RegleNonRespectee.surChamp(
                    "cle",
                    "cle-sans-poids",
                    "Cette clé ne donne de poids à aucune agence : inscrivez les agences, ou choisissez une autre clé.");
        }
        if (base.lister().stream()
                .anyMatch(connue -> connue.convention().equals(demande.convention())
                        && connue.exercice().equals(demande.exercice())
                        && !connue.etat().equals("RETIRE"))) {
            throw new ConflitDEtat(
                    "annee-repartie",
                    "L’exercice %s de cette convention est déjà réparti.".formatted(demande.exercice()));
        }
        String reference = references.suivante(Serie.RA, actes.jour().getYear());
        List<Montant> parts = reseau.repartir(List.copyOf(poids.values()));
        base.creer(reference, demande, reseau, poids, parts, actes.qui(), actes.maintenant());
        ouvrirLesDemandes(reference, demande, reseau);
        actes.consigner(
                reference,
                "Répartition préparée",
                "%s à l’ANIL, %s au réseau en %d parts.".formatted(demande.anil(), reseau, poids.size()));
        return reference;
    }

    /**
     * Validates a split: the ANIL and the network may be called.
     *
     * @throws fr.actionlogement.convention.common.web.QuatreYeux to who prepared it
     */
    @Transactional
    public void valider(String reference) {
        RepartitionVue repartition = preparee(reference);
        actes.exigerUnAutre(
                repartition.auteur(),
                "Qui a préparé une répartition ne peut pas la valider : un autre contrôleur doit le faire.");
        base.valider(reference, actes.qui(), actes.maintenant());
        droits.ouvrir(repartition.droitDuReseau());
        if (repartition.anil().estPositif()) {
            droits.ouvrir(repartition.droitDeLAnil());
        }
        actes.consigner(reference, "Répartition validée", "Droits ouverts pour %s.".formatted(repartition.exercice()));
    }

    /** Takes away a split that is not validated. */
    @Transactional
    public void retirer(String reference, String motif) {
        RepartitionVue repartition = preparee(reference);
        base.retirer(reference);
        droits.preparer(repartition.droitDuReseau(), List.of());
        droits.preparer(repartition.droitDeLAnil(), List.of());
        actes.consigner(reference, "Répartition retirée", motif.strip());
    }

    /** What is committed on a call of the network goes to each agency in proportion of what its share still leaves. */
    @EventListener
    void entendre(AppelAvance appel) {
        String dossier = appel.dossier();
        if (dossier != null && dossier.startsWith("RA-") && dossier.endsWith(RESEAU)) {
            Montant engage = appels.un(appel.reference()).engage();
            Map<Departement, Long> restes =
                    base.restes(dossier.substring(0, dossier.length() - RESEAU.length()), appel.reference());
            base.ventiler(appel.reference(), ventiler(engage, restes));
        }
    }

    /**
     * Breaks an amount down between agencies: each part never exceeds what remains of its share, none is negative, and the
     * parts make the amount.
     *
     * @param restes what remains of each share, in centimes; at least one above zero when the amount is
     */
    public static Map<Departement, Montant> ventiler(Montant montant, Map<Departement, Long> restes) {
        Map<Departement, Montant> parts = new LinkedHashMap<>();
        if (montant.estPositif()) {
            List<Montant> partages = montant.repartir(List.copyOf(restes.values()));
            int rang = 0;
            for (Departement departement : restes.keySet()) {
                parts.put(departement, partages.get(rang++));
            }
        }
        return parts;
    }

    private void ouvrirLesDemandes(String reference, NouvelleRepartition demande, Montant reseau) {
        droits.preparer(reference + RESEAU, List.of(droit(demande, "Réseau des ADIL", reseau)));
        if (demande.anil().estPositif()) {
            droits.preparer(
                    reference + "-ANIL",
                    List.of(droit(demande, "Agence nationale pour l’information sur le logement", demande.anil())));
        }
    }

    private static DroitSaisi droit(NouvelleRepartition demande, String beneficiaire, Montant montant) {
        return new DroitSaisi(
                "CONTRIBUTION",
                demande.convention(),
                demande.exercice(),
                beneficiaire,
                null,
                null,
                null,
                montant,
                null,
                null);
    }

    private ConventionVue convention(String reference) {
        try {
            ConventionVue convention = conventions.verrouiller(reference);
            if (convention.programme().equals("ANIL")) {
                return convention;
            }
        } catch (Introuvable absente) {
            throw RegleNonRespectee.surChamp("convention", "convention-inconnue", absente.message());
        }
        throw RegleNonRespectee.surChamp(
                "convention", "autre-programme", "Seule une convention de l’ANIL et des ADIL se répartit.");
    }

    private RepartitionVue preparee(String reference) {
        RepartitionVue repartition = base.une(reference, true).orElseThrow(Repartitions::introuvable);
        if (!repartition.etat().equals("PREPARE")) {
            throw new ConflitDEtat(
                    "repartition-decidee",
                    "La répartition %s est « %s » : rechargez la page."
                            .formatted(reference, repartition.etatEnTexte()));
        }
        return repartition;
    }

    private static Introuvable introuvable() {
        return new Introuvable("Cette répartition n’existe pas.");
    }
}
