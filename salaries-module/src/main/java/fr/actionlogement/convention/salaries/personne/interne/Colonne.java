package fr.actionlogement.convention.salaries.personne.interne;

/** An encrypted column; its name is bound to the cipher, so that a value moved to another column does not decrypt. */
enum Colonne {
    NOM,
    PRENOM,
    NAISSANCE,
    COURRIEL,
    IDENTIFIANT
}
