package fr.actionlogement.convention.politiquespubliques.droit;

import fr.actionlogement.convention.common.montant.Formats;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.DemandeIllisible;
import fr.actionlogement.convention.politiquespubliques.convention.ConventionVue;
import fr.actionlogement.convention.politiquespubliques.convention.Conventions;
import fr.actionlogement.convention.politiquespubliques.dossier.Actes;
import fr.actionlogement.convention.politiquespubliques.droit.interne.DroitsEnBase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rights to call. Those who write them are the files: an operation, a yearly split. */
@Service
public class Droits {

    private final DroitsEnBase droits;
    private final Conventions conventions;
    private final Actes actes;
    private final Formats formats;

    Droits(DroitsEnBase droits, Conventions conventions, Actes actes, Formats formats) {
        this.droits = droits;
        this.conventions = conventions;
        this.actes = actes;
        this.formats = formats;
    }

    /** Those of a file, by nature. */
    @Transactional(readOnly = true)
    public List<DroitVu> du(String dossier) {
        return droits.du(dossier);
    }

    /**
     * Checks the file that a list is narrowed to.
     *
     * @throws DemandeIllisible when no file asks for a right by this name
     */
    @Transactional(readOnly = true)
    public void filtrer(String dossier) {
        if (droits.du(dossier).isEmpty()) {
            throw new DemandeIllisible(
                    "dossier-inconnu", "Ce dossier n’existe pas : partez d’une opération ou d’une répartition.");
        }
    }

    /** That of a file for a nature, if there is one. */
    @Transactional(readOnly = true)
    public Optional<DroitVu> un(String dossier, String nature) {
        return droits.du(dossier).stream()
                .filter(droit -> droit.nature().equals(nature))
                .findFirst();
    }

    /** Those of a convention, the last file first. */
    @Transactional(readOnly = true)
    public List<DroitVu> deLaConvention(String convention) {
        return droits.deLaConvention(convention);
    }

    /** Those on which something may still be called, the last file first. */
    @Transactional(readOnly = true)
    public List<DroitVu> ouverts(int limite) {
        return droits.ouverts(limite);
    }

    /** Writes what a file asks for, in place of what it asked for before; nothing may be called yet. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void preparer(String dossier, List<DroitSaisi> demandes) {
        droits.effacerPrepares(dossier);
        demandes.forEach(demande -> {
            Actes.exigerPositif("montant", demande.montant());
            droits.preparer(dossier, conventions.une(demande.convention()).programme(), demande);
        });
    }

    /**
     * Opens what a file asked for. The convention is held, so that two files opened at once never exceed it together.
     *
     * @throws ConflitDEtat naming the convention and what it leaves
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void ouvrir(String dossier) {
        List<DroitVu> demandes = droits.du(dossier);
        if (demandes.isEmpty()) {
            throw new ConflitDEtat("dossier-sans-droit", "Le dossier %s ne demande aucune somme.".formatted(dossier));
        }
        ConventionVue convention = conventions.verrouiller(demandes.get(0).convention());
        Montant demande = Montant.somme(demandes.stream().map(DroitVu::montant).toList());
        Montant reste = conventions.resteAOuvrir(convention);
        if (demande.depasse(reste)) {
            throw new ConflitDEtat(
                    "convention-epuisee",
                    "Disponible insuffisant\u00a0: sur la convention %s, tous exercices réunis, il reste %s à ouvrir. Réduisez le montant ou signez un avenant."
                            .formatted(convention.reference(), reste));
        }
        droits.ouvrir(dossier, actes.jour());
    }

    /** Nothing more may be committed for a file; what is committed goes on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void fermer(String dossier) {
        droits.fermer(dossier);
    }

    /**
     * Holds a right for a commitment: nobody else commits on it until the end of the transaction.
     *
     * @throws DroitEpuise when it is not open, has expired, or leaves less than that
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tenir(String dossier, String nature, Montant montant) {
        droits.verrouiller(dossier, nature);
        DroitVu droit = un(dossier, nature)
                .orElseThrow(() -> new ConflitDEtat(
                        "droit-inconnu", "Le dossier %s n’ouvre aucun droit de cette nature.".formatted(dossier)));
        if (droit.etat() != EtatDeDroit.OUVERT) {
            throw DroitEpuise.ferme(droit);
        }
        LocalDate fin = droit.expireLe();
        if (fin != null && fin.isBefore(actes.jour())) {
            throw DroitEpuise.expire(droit, formats.date(fin));
        }
        if (montant.depasse(droit.reste())) {
            throw DroitEpuise.insuffisant(droit);
        }
    }
}
