/** Prêts. */
package fr.actionlogement.convention.bailleurs.pret;
