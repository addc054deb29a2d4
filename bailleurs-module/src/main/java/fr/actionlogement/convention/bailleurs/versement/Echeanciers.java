package fr.actionlogement.convention.bailleurs.versement;

import fr.actionlogement.convention.bailleurs.operation.ActeDOperation;
import fr.actionlogement.convention.bailleurs.operation.FinancementVu;
import fr.actionlogement.convention.bailleurs.operation.OperationAvancee;
import fr.actionlogement.convention.bailleurs.versement.interne.ModelesDEcheancier;
import fr.actionlogement.convention.common.montant.Formats;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Follows the life cycle, in its transaction: opens the schedule at the grant, settles the requests at the end. */
@Component
class Echeanciers {

    private static final List<StatutDeDemande> EN_COURS = List.of(StatutDeDemande.DEMANDE, StatutDeDemande.CERTIFIE);

    private final EcheanceRepository echeances;
    private final DemandeRepository demandes;
    private final ModelesDEcheancier modeles;
    private final Trace trace;
    private final Formats formats;

    Echeanciers(
            EcheanceRepository echeances,
            DemandeRepository demandes,
            ModelesDEcheancier modeles,
            Trace trace,
            Formats formats) {
        this.echeances = echeances;
        this.demandes = demandes;
        this.modeles = modeles;
        this.trace = trace;
        this.formats = formats;
    }

    @EventListener
    void suivre(OperationAvancee fait) {
        String operation = fait.operation().reference();
        if (fait.acte() == ActeDOperation.ACCORDER) {
            fait.operation().plan().forEach(part -> ouvrir(operation, part, fait.date()));
        } else if (fait.acte() == ActeDOperation.SOLDER) {
            clore(operation);
        } else if (fait.operation().statut().estFinal()) {
            abandonner(operation);
        }
    }

    /** Nothing waits any more, and what is withheld will not be paid. */
    void clore(String dossier) {
        exigerSansAttente(dossier);
        renoncerAuxRetenues(dossier);
    }

    /** What waits is cancelled, and what is withheld will not be paid. */
    void abandonner(String dossier) {
        annuler(dossier);
        renoncerAuxRetenues(dossier);
    }

    void ouvrir(OuvertureDEcheancier ouverture) {
        LocalDate jour = ouverture.jour();
        List<PartDEcheancier> modele = modeles.enVigueur(ouverture.dispositif(), ouverture.financeur(), jour);
        if (modele.isEmpty()) {
            throw new ConflitDEtat(
                    "sans-modele-d-echeancier",
                    "Aucun modèle d’échéancier n’est en vigueur au " + formats.dateCourte(jour) + " pour « "
                            + ouverture.financeur().libelle() + " » : demandez à l’administrateur de le renseigner.");
        }
        List<Montant> montants = ouverture
                .montant()
                .repartir(modele.stream().map(PartDEcheancier::partPourCent).toList());
        List<Echeance> lignes = new ArrayList<>();
        for (int i = 0; i < modele.size(); i++) {
            if (montants.get(i).estPositif()) {
                lignes.add(new Echeance(ouverture, modele.get(i), montants.get(i)));
            }
        }
        echeances.saveAll(lignes);
    }

    private void ouvrir(String operation, FinancementVu part, LocalDate jour) {
        UUID engagement = part.engagement();
        if (engagement != null) {
            ouvrir(new OuvertureDEcheancier(
                    Dispositif.OPERATION, operation, part.financeur(), engagement, part.montant(), jour));
        }
    }

    private void exigerSansAttente(String operation) {
        List<DemandeDeVersement> attente = demandes.findByDossierAndStatutIn(operation, EN_COURS);
        if (!attente.isEmpty()) {
            throw new ConflitDEtat(
                    "versement-en-attente",
                    "La demande de versement " + attente.get(0).getReference()
                            + " attend encore : payez-la ou rejetez-la avant de solder le dossier.");
        }
    }

    private void annuler(String operation) {
        for (DemandeDeVersement demande : demandes.findByDossierAndStatutIn(operation, EN_COURS)) {
            demande.getEcheance().retirer(demande);
            demande.annuler();
            trace.consigner(operation, "Demande de versement annulée", demande.getReference(), "le dossier est clos");
        }
        demandes.flush();
    }

    /** What is still withheld when the dossier closes is released with the rest of the commitment, never paid. */
    private void renoncerAuxRetenues(String operation) {
        for (DemandeDeVersement demande : demandes.findByDossierAndRetenueStatut(operation, Retenue.EN_COURS)) {
            demande.renoncerALaRetenue();
            trace.consigner(
                    operation,
                    "Retenue définitive",
                    demande.getReference() + ", " + demande.getRetenue().enTexte(),
                    "le dossier est clos");
        }
        demandes.flush();
    }
}
