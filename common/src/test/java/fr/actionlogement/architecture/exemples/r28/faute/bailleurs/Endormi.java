package fr.actionlogement.architecture.exemples.r28.faute.bailleurs;

import org.junit.jupiter.api.Disabled;

class Endormi {
    @Disabled
    void verifie() {}
}
