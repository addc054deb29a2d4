package fr.actionlogement.architecture.exemples.r18.faute.common.budget;

class Ecriture {
    long centimes;
}
