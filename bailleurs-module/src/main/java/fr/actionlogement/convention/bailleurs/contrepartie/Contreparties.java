package fr.actionlogement.convention.bailleurs.contrepartie;

import fr.actionlogement.convention.bailleurs.bailleur.Bailleurs;
import fr.actionlogement.convention.bailleurs.contrepartie.interne.RatiosEnBase;
import fr.actionlogement.convention.bailleurs.echange.VersionLue;
import fr.actionlogement.convention.bailleurs.operation.OperationVue;
import fr.actionlogement.convention.bailleurs.operation.Operations;
import fr.actionlogement.convention.common.evenement.DroitsDeReservationOuverts;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.common.tiers.Siren;
import fr.actionlogement.convention.common.web.Introuvable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reservation rights of an operation: negotiate, open, make available and use year by year, pass on. */
@Service
public class Contreparties {

    private final ContrepartieRepository contreparties;
    private final ContrepartieMapper correspondance;
    private final ReglesDeContrepartie regles;
    private final RatiosEnBase ratios;
    private final Operations operations;
    private final Bailleurs bailleurs;
    private final Trace trace;
    private final ApplicationEventPublisher annonces;
    private final UtilisateurCourant utilisateur;
    private final Clock horloge;

    Contreparties(
            ContrepartieRepository contreparties,
            ContrepartieMapper correspondance,
            ReglesDeContrepartie regles,
            RatiosEnBase ratios,
            Operations operations,
            Bailleurs bailleurs,
            Trace trace,
            ApplicationEventPublisher annonces,
            UtilisateurCourant utilisateur,
            Clock horloge) {
        this.contreparties = contreparties;
        this.correspondance = correspondance;
        this.regles = regles;
        this.ratios = ratios;
        this.operations = operations;
        this.bailleurs = bailleurs;
        this.trace = trace;
        this.annonces = annonces;
        this.utilisateur = utilisateur;
        this.horloge = horloge;
    }

    /** The rights of an operation that the caller has found; empty when nothing was negotiated. */
    @Transactional(readOnly = true)
    public Optional<ContrepartieVue> chercher(String operation) {
        return contreparties.findById(operation).map(this::vue);
    }

    /** The rights of an operation. */
    @Transactional(readOnly = true)
    public ContrepartieVue fiche(String operation) {
        return chercher(operation).orElseThrow(Contreparties::absente);
    }

    /** What the ratios of today would give, beside the number that was negotiated if any. */
    @Transactional(readOnly = true)
    public Conseil conseil(String operation) {
        OperationVue dossier = operations.fiche(operation);
        LocalDate jour = LocalDate.now(horloge);
        int nombre = contreparties
                .findById(dossier.reference())
                .map(Contrepartie::getNombre)
                .orElse(0);
        return Conseil.pour(
                dossier.nombreDeLogements(),
                nombre,
                ratios.enVigueur("DROITS", jour),
                ratios.enVigueur("PRIORITAIRES", jour));
    }

    /**
     * Writes what was negotiated, or corrects it until the rights are open.
     *
     * @param version what the caller has seen; null when it does not say
     */
    @Transactional
    public ContrepartieVue negocier(String operation, SaisieDeContrepartie saisie, @Nullable VersionLue version) {
        OperationVue dossier = operations.fiche(operation);
        Contrepartie contrepartie =
                contreparties.findPourActe(dossier.reference()).orElse(null);
        if (contrepartie != null) {
            VersionLue.verifier(version, contrepartie.getVersion());
        }
        ContrepartieVue avant = contrepartie == null ? null : vue(contrepartie);
        regles.exigerNegociable(dossier, avant, saisie);
        Contrepartie negociee = contrepartie == null ? new Contrepartie(dossier.reference()) : contrepartie;
        negociee.negocier(
                saisie, dossier.departement(), dossier.bailleur(), utilisateur.identifiant(), horloge.instant());
        ContrepartieVue apres = vue(contreparties.saveAndFlush(negociee));
        trace.negociation(avant, apres);
        return apres;
    }

    /**
     * Opens the rights, by somebody else than who negotiated them.
     *
     * @param date null for today
     */
    @Transactional
    public ContrepartieVue ouvrir(String operation, @Nullable LocalDate date, @Nullable VersionLue version) {
        OperationVue dossier = operations.fiche(operation);
        Contrepartie contrepartie = prendre(dossier.reference(), version);
        LocalDate jour = date == null ? LocalDate.now(horloge) : date;
        regles.exigerOuvrable(dossier, vue(contrepartie), jour);
        contrepartie.ouvrir(utilisateur.identifiant(), jour, dossier.bailleur(), horloge.instant());
        ContrepartieVue apres = vue(contreparties.saveAndFlush(contrepartie));
        trace.ouverture(apres);
        annoncer(dossier, apres);
        return apres;
    }

    /** Says what happened in a year, in place of what was said of it before. */
    @Transactional
    public ContrepartieVue constater(String operation, int annee, AnneeSaisie saisie, @Nullable VersionLue version) {
        Contrepartie contrepartie = prendre(operation, version);
        ContrepartieVue avant = vue(contrepartie);
        regles.exigerConstatable(avant, annee, saisie);
        contrepartie.constater(annee, saisie, horloge.instant());
        ContrepartieVue apres = vue(contreparties.saveAndFlush(contrepartie));
        trace.annee(annee, avant, apres);
        return apres;
    }

    /** Passes the rights on to who bought the building; the employees' axis learns the new name. */
    @Transactional
    public ContrepartieVue ceder(String operation, CessionSaisie saisie, @Nullable VersionLue version) {
        OperationVue dossier = operations.fiche(operation);
        Contrepartie contrepartie = prendre(dossier.reference(), version);
        ContrepartieVue avant = vue(contrepartie);
        regles.exigerCessible(avant, saisie);
        contrepartie.ceder(saisie, utilisateur.identifiant(), horloge.instant());
        ContrepartieVue apres = vue(contreparties.saveAndFlush(contrepartie));
        trace.cession(avant, apres, saisie);
        annoncer(dossier, apres);
        return apres;
    }

    /** Whether the current user may open the rights of this operation now. */
    @Transactional(readOnly = true)
    public boolean peutOuvrir(OperationVue operation, ContrepartieVue contrepartie) {
        return contrepartie.etat() == EtatDeContrepartie.NEGOCIE
                && ReglesDeContrepartie.CONVENTIONNES.contains(operation.statut())
                && !utilisateur.identifiant().equals(contrepartie.negociePar());
    }

    private void annoncer(OperationVue dossier, ContrepartieVue ouverte) {
        annonces.publishEvent(new DroitsDeReservationOuverts(
                ouverte.operation(),
                dossier.commune(),
                ouverte.nomDuTitulaire(),
                ouverte.nombre(),
                ouverte.prioritaires(),
                Objects.requireNonNull(ouverte.ouvertLe()),
                Objects.requireNonNull(ouverte.jusquAu())));
    }

    private Contrepartie prendre(String operation, @Nullable VersionLue version) {
        Contrepartie contrepartie = contreparties
                .findPourActe(operations.fiche(operation).reference())
                .orElseThrow(Contreparties::absente);
        VersionLue.verifier(version, contrepartie.getVersion());
        return contrepartie;
    }

    private ContrepartieVue vue(Contrepartie contrepartie) {
        Siren titulaire = contrepartie.getTitulaire();
        return correspondance.vue(contrepartie, bailleurs.fiche(titulaire).nom());
    }

    private static Introuvable absente() {
        return new Introuvable("Aucune contrepartie n’a été négociée pour cette opération.");
    }
}
