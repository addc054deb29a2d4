package fr.actionlogement.convention.bailleurs.innovation;

import fr.actionlogement.convention.bailleurs.innovation.interne.AppelsAProjetsEnBase;
import fr.actionlogement.convention.bailleurs.operation.interne.Numerotation;
import fr.actionlogement.convention.common.journal.Acte;
import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.common.web.Introuvable;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Calls for projects: their theme, their days, their envelope and the criteria by which applications are ranked. */
@Service
public class AppelsAProjets {

    private final AppelsAProjetsEnBase appels;
    private final Numerotation numerotation;
    private final Journal journal;
    private final UtilisateurCourant auteur;
    private final Clock horloge;

    AppelsAProjets(
            AppelsAProjetsEnBase appels,
            Numerotation numerotation,
            Journal journal,
            UtilisateurCourant auteur,
            Clock horloge) {
        this.appels = appels;
        this.numerotation = numerotation;
        this.journal = journal;
        this.auteur = auteur;
        this.horloge = horloge;
    }

    /** Opens a call. */
    @Transactional
    public AppelVu ouvrir(AppelSaisi saisie) {
        if (!saisie.enveloppe().estPositif()) {
            throw RegleNonRespectee.surChamp("enveloppe", "montant-nul", "Indiquez une enveloppe positive.");
        }
        if (saisie.closLe().isBefore(saisie.ouvertLe())) {
            throw RegleNonRespectee.surChamp(
                    "closLe", "dates-desordonnees", "Le dernier jour ne peut pas précéder le premier.");
        }
        String reference = numerotation.suivante("AP", LocalDate.now(horloge).getYear());
        appels.ecrire(reference, saisie, auteur.identifiant());
        AppelVu vu = fiche(reference);
        journal.consigner(Acte.de("bailleurs", reference, "Appel à projets ouvert", vu.intitule()));
        return vu;
    }

    /** Calls, the last to close first. */
    @Transactional(readOnly = true)
    public List<AppelVu> tous() {
        return appels.tous();
    }

    /** The call of this reference. */
    @Transactional(readOnly = true)
    public AppelVu fiche(String reference) {
        return appels.un(reference).orElseThrow(() -> new Introuvable("Cet appel à projets est introuvable."));
    }
}
