package fr.actionlogement.convention.politiquespubliques.operation;

import static fr.actionlogement.convention.politiquespubliques.operation.ReglesDesOperations.faute;
import static fr.actionlogement.convention.politiquespubliques.operation.SaisieDOperation.nombre;

import org.springframework.stereotype.Component;

/** What an operation of urban renewal must be: a landlord, a district, a family, the agency's validation, a loan. */
@Component
class ReglesDeRenouvellement {

    private final Referentiels referentiels;

    ReglesDeRenouvellement(Referentiels referentiels) {
        this.referentiels = referentiels;
    }

    void exiger(SaisieDOperation saisie) {
        if (saisie.operateur() == null || saisie.identifiant() == null) {
            throw faute(
                    "siren",
                    "bailleur-absent",
                    "Indiquez le bailleur et son SIREN : le prêt lui est fait directement.");
        }
        if (!saisie.pretDemande().estPositif() || saisie.subventionDemandee().estPositif()) {
            throw faute(
                    "pret",
                    "pret-seul",
                    "Une opération de renouvellement urbain s’aide par un prêt bonifié, et lui seul.");
        }
        if (saisie.validationAnru() == null) {
            throw faute(
                    "validationAnru",
                    "validation-absente",
                    "Indiquez la référence de la validation par l’ANRU : elle seule ouvre le droit de tirage.");
        }
        if (saisie.qpv() == null
                || referentiels.quartiers().stream()
                        .noneMatch(quartier -> quartier.code().equals(saisie.qpv()) && quartier.npnru())) {
            throw faute(
                    "qpv",
                    "quartier-inconnu",
                    "Choisissez un quartier retenu par le nouveau programme : sa liste s’importe.");
        }
        if (saisie.famille() == null
                || referentiels.familles().stream()
                        .noneMatch(famille -> famille.code().equals(saisie.famille()))) {
            throw faute("famille", "famille-inconnue", "Choisissez la famille d’opération.");
        }
        exigerLogements(saisie, saisie.famille());
    }

    private static void exigerLogements(SaisieDOperation saisie, String famille) {
        int reconstitues = nombre(saisie.plai()) + nombre(saisie.plus());
        boolean juste = switch (famille) {
            case "RECONSTITUTION" ->
                reconstitues > 0 && nombre(saisie.rehabilites()) + nombre(saisie.residentialises()) == 0;
            case "REHABILITATION" ->
                nombre(saisie.rehabilites()) > 0 && reconstitues + nombre(saisie.residentialises()) == 0;
            default -> nombre(saisie.residentialises()) > 0 && reconstitues + nombre(saisie.rehabilites()) == 0;
        };
        if (!juste) {
            throw faute(
                    "famille",
                    "logements-de-la-famille",
                    "Indiquez les logements de la famille choisie, et eux seuls : PLAI et PLUS reconstitués, réhabilités ou résidentialisés.");
        }
    }
}
