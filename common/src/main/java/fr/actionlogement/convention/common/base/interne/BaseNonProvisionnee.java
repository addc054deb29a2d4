package fr.actionlogement.convention.common.base.interne;

import java.util.List;

/** The server lacks the roles or schemas of the convention. */
class BaseNonProvisionnee extends RuntimeException {

    BaseNonProvisionnee(List<String> schemas) {
        super("La base n’est pas prête : il manque le schéma ou le rôle propriétaire de "
                + String.join(", ", schemas)
                + ". Exécutez le script provision.sql (dans le jar common, db/provision.sql) en superutilisateur, puis"
                + " relancez.");
    }
}
