package fr.actionlogement.convention.politiquespubliques.operation;

import fr.actionlogement.convention.common.territoire.Territoires;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import fr.actionlogement.convention.politiquespubliques.convention.ConventionVue;
import fr.actionlogement.convention.politiquespubliques.dossier.Actes;
import fr.actionlogement.convention.politiquespubliques.droit.ConditionsDePret;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an operation of either programme must be; then what its programme asks for. */
@Component
class ReglesDesOperations {

    private final ReglesDeRenouvellement renouvellement;
    private final ReglesDeCentreVille centreVille;
    private final Territoires territoires;

    ReglesDesOperations(
            ReglesDeRenouvellement renouvellement, ReglesDeCentreVille centreVille, Territoires territoires) {
        this.renouvellement = renouvellement;
        this.centreVille = centreVille;
        this.territoires = territoires;
    }

    /** @throws RegleNonRespectee naming the field */
    void exiger(SaisieDOperation saisie, ConventionVue convention) {
        if (territoires.commune(saisie.commune()).isEmpty()) {
            throw faute("commune", "commune-inconnue", "Aucune commune n’a ce code INSEE : vérifiez-le.");
        }
        if (saisie.siret() != null
                && saisie.siren() != null
                && !saisie.siret().siren().equals(saisie.siren())) {
            throw faute("siret", "siret-d-un-autre", "Ce SIRET n’est pas celui d’un établissement de ce SIREN.");
        }
        Actes.exigerAuMoinsZero("pret", saisie.pretDemande());
        Actes.exigerAuMoinsZero("subvention", saisie.subventionDemandee());
        exigerConditions(saisie);
        exigerNombres(saisie.plai(), "plai");
        exigerNombres(saisie.plus(), "plus");
        exigerNombres(saisie.rehabilites(), "rehabilites");
        exigerNombres(saisie.residentialises(), "residentialises");
        exigerNombres(saisie.logements(), "logements");
        exigerNombres(saisie.salaries(), "salaries");
        exigerNombres(saisie.surface(), "surface");
        switch (convention.programme()) {
            case "ANRU-PRETS" -> renouvellement.exiger(saisie);
            case "ACV" -> centreVille.exiger(saisie, convention);
            default ->
                throw faute(
                        "convention",
                        "programme-sans-operation",
                        "Les opérations relèvent d’Action Cœur de Ville ou des prêts bonifiés de l’ANRU.");
        }
    }

    private static void exigerConditions(SaisieDOperation saisie) {
        ConditionsDePret conditions = saisie.conditions();
        if (saisie.pretDemande().estPositif()) {
            if (conditions == null) {
                throw faute("taux", "conditions-absentes", "Indiquez le taux, la durée et la périodicité du prêt.");
            }
            conditions.exiger();
        }
    }

    private static void exigerNombres(@Nullable Integer nombre, String champ) {
        if (nombre != null && (nombre < 0 || nombre > 1_000_000)) {
            throw faute(champ, "nombre-invalide", "Ce nombre va de zéro à un million.");
        }
    }

    static RegleNonRespectee faute(String champ, String code, String message) {
        return RegleNonRespectee.surChamp(champ, code, message);
    }
}
